/** How many groups the runs of a spec fall into, at the most; a test holds it to the generator. */
import type { ProjectSpec } from './projectSpec.ts';

/** Different values of what every run has. */
const OF_RUNS: ReadonlyMap<string, number> = new Map([
  ['run.state', 4],
  ['run.user', 7],
]);

/** Group and name of the keys that most configs have, in their order, and their different values; 0: one a run. */
const OF_CONFIGS: readonly (readonly [group: string, name: string, values: number])[] = [
  ['optimizer', 'name', 4],
  ['optimizer', 'lr', 99],
  ['optimizer', 'weight_decay', 4],
  ['data', 'batch_size', 6],
  ['data', 'name', 4],
  ['model', 'name', 4],
  ['model', 'layers', 5],
  ['model', 'width', 5],
  ['model', 'dropout', 3],
  ['train', 'epochs', 4],
  ['train', 'seed', 0],
  ['train', 'precision', 3],
  ['train', 'clip', 3],
  ['train', 'ema', 2],
  ['data', 'workers', 4],
  ['train', 'warmup', 3],
];

type Grouped = Pick<ProjectSpec, 'groupBy' | 'runs' | 'configKeys' | 'configDepth' | 'nameStyle'>;

/** Rows of the run list, all groups closed: its groups, or its runs. */
export function listedRows(spec: Grouped): number {
  return spec.groupBy.length > 0 ? groupsOf(spec) : spec.runs;
}

/** Columns that are not foreseen are taken to differ in every run. */
export function groupsOf(spec: Grouped): number {
  const product = spec.groupBy.reduce((count, name) => count * (valuesOf(name, spec) || spec.runs), 1);
  return Math.min(spec.runs, product);
}

/** Different values of a column; 0 where runs share none. A key that no config has is one value: none. */
function valuesOf(column: string, { configKeys, configDepth, nameStyle }: Grouped): number {
  const ofRuns = OF_RUNS.get(column);
  if (ofRuns !== undefined) return ofRuns;
  const [origin, group, ...rest] = column.split('.');
  if (origin !== 'config' || group === undefined) return 0;
  const at = OF_CONFIGS.findIndex(([first, name]) =>
    rest.length === 0 ? group === `${first}_${name}` : group === first && rest.at(-1) === name,
  );
  if (at < 0) return 0;
  // Odd names stand in the place of these, and another depth gives them other names.
  const isThere = at < configKeys && nameStyle !== 'odd' && rest.length === configDepth;
  return isThere ? OF_CONFIGS[at]![2] : 1;
}
