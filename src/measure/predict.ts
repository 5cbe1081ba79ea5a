/**
 * What an update will have to do, counted from the spec alone: page work cannot be stopped once begun, so it is
 * foretold and refused before it starts. Within 2 x of what is then counted; a test in the browser holds it.
 */
import { SUMMARY_DOTS } from '../base/nameDepth.ts';
import type { Bytes, Ms } from '../base/units.ts';
import type { Techniques } from '../profile/technique.ts';
import { scalarValues } from '../spec/flattened.ts';
import { listedRows } from '../spec/groups.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { sectionSizes } from '../spec/sectionSizes.ts';
import { callBytes, distinctMetrics, scalarUnion, sharedNames, wideNames } from '../spec/size.ts';
import { lineWork } from './predictLines.ts';
import { runListWork } from './predictRuns.ts';

/** What of the page's own measures the predictions go by. CSS pixels. */
export interface Geometry {
  readonly plotWidth: number;
  readonly panelWidth: number;
  readonly panelHeight: number;
  /** Panels that are mounted where only those in view are. */
  readonly panelsInView: number;
  readonly tableRows: number;
  readonly tableColumns: number;
  /** Rows and columns that a paged table asks for. */
  readonly rowWindow: number;
  readonly columnWindow: number;
  readonly pixelRatio: number;
}

export interface Predicted {
  /** Largest single answer, and all answers. */
  readonly answer: Bytes;
  readonly bytes: Bytes;
  /** Longest row of a row store's history. */
  readonly row: Bytes;
  readonly leaves: number;
  /** Names that someone has to unite: the page its flattened ones, or the backend its own. */
  readonly names: number;
  readonly nodes: number;
  readonly vertices: number;
  readonly pixels: number;
  /** Data that has to be made, whatever is then read of it. */
  readonly make: Ms;
}

/** Elements of the page without panels and rows, of a section, of a panel, of a legend entry, of a table's row and head. */
const PAGE_NODES = 190;
const SECTION_NODES = 12;
const PANEL_NODES = 22;
const LEGEND_NODES = 2;
const LEGEND_LINES = 10;
const PLACEHOLDER_NODES = 8;
const ROW_NODES = 12;
const HEAD_NODES = 4;

export function predict(spec: ProjectSpec, techniques: Techniques, geometry: Geometry): Predicted {
  const panels = panelCounts(spec, techniques, geometry);
  const mounted = panels.shared + panels.own;
  const runs = runListWork(spec, techniques, geometry);
  const lines = lineWork(spec, techniques, geometry, panels);
  const listed = listedRows(spec);
  const rows = techniques.tableRows === 'all' ? listed : Math.min(listed, geometry.tableRows);
  const columns = techniques.tableColumns === 'all' ? runs.offered : geometry.tableColumns;
  return {
    answer: Math.max(runs.answer, lines.answer),
    bytes: runs.bytes + lines.bytes,
    row: techniques.store === 'rows' ? callBytes(spec) : 0,
    leaves: runs.leaves,
    names: unitedNames(spec),
    nodes:
      PAGE_NODES +
      sectionSizes(spec).length * SECTION_NODES +
      panels.shared * panelNodes(lines.drawn) +
      panels.own * panelNodes(1) +
      panels.unmounted * PLACEHOLDER_NODES +
      rows * (ROW_NODES + columns) +
      columns * HEAD_NODES,
    vertices: lines.vertices,
    pixels: mounted * geometry.panelWidth * geometry.panelHeight * geometry.pixelRatio ** 2,
    make: runs.make + lines.make,
  };
}

/** Metrics that have names of their own; those that lie too deep stand in a few columns together. */
function unitedNames(spec: ProjectSpec): number {
  if (spec.nestingDepth <= SUMMARY_DOTS) return distinctMetrics(spec);
  const { shared, own } = scalarValues(spec);
  return shared + own + wideNames(spec);
}

/** Elements of a panel by its lines: legend entries of the first. */
function panelNodes(lines: number): number {
  return PANEL_NODES + Math.min(lines, LEGEND_LINES) * LEGEND_NODES;
}

/** Panels that are mounted: of names that all runs share, and of names of single runs. */
function panelCounts(spec: ProjectSpec, { panels }: Techniques, geometry: Geometry) {
  const perSection = panels === 'open' ? Number.POSITIVE_INFINITY : spec.panelsPerPage;
  const sizes = sectionSizes(spec);
  const open = sizes.slice(0, spec.openSections).map((size) => Math.min(size, perSection));
  const ownIsOpen = scalarUnion(spec) > sharedNames(spec) && open.length === sizes.length;
  const own = ownIsOpen ? (open.at(-1) ?? 0) : 0;
  const shared = open.reduce((sum, size) => sum + size, 0) - own;
  if (panels !== 'inView') return { shared, own, unmounted: 0 };
  const sharedInView = Math.min(shared, geometry.panelsInView);
  const ownInView = Math.min(own, geometry.panelsInView - sharedInView);
  return { shared: sharedInView, own: ownInView, unmounted: shared + own - sharedInView - ownInView };
}
