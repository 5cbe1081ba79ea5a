/** Where the instrumented build can be made slow: a function of the product for each stage, by its name. */

export interface FaultPoint {
  /** What the driver calls it. */
  readonly name: string;
  readonly module: string;
  readonly function: string;
}

export const FAULT_POINTS = [
  { name: 'parse', module: 'src/page/decode.ts', function: 'decode' },
  { name: 'flatten', module: 'src/kernels/flatten.ts', function: 'finish' },
  { name: 'index', module: 'src/kernels/sections.ts', function: 'groupBySection' },
  { name: 'aggregate', module: 'src/page/panelsOf.ts', function: 'panelsOf' },
  { name: 'table', module: 'src/page/heldTable.ts', function: 'heldTable' },
  { name: 'render', module: 'app/workspace/panels/Panel.tsx', function: 'PanelFace' },
  /** Called in a layout effect. */
  { name: 'effect', module: 'app/workspace/table/grid/useGridWindow.ts', function: 'measured' },
  { name: 'backend', module: 'src/backend/readRows.ts', function: 'readRows' },
  { name: 'worker', module: 'app/workers/decode.worker.ts', function: 'handle' },
] as const satisfies readonly FaultPoint[];

export type FaultPointName = (typeof FAULT_POINTS)[number]['name'];
