/**
 * What an update will have to do, counted from the spec alone: page work cannot be stopped once begun, so it is
 * foretold and refused before it starts. Within 2 x of what is then counted; a test in the browser holds it.
 */
import type { Bytes, Ms } from '../base/units.ts';
import { BUCKETS, type Techniques } from '../profile/technique.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { sectionSizes } from '../spec/sectionSizes.ts';
import {
  callBytes,
  distinctMetrics,
  SCALAR_ENTRY_BYTES,
  scalarUnion,
  sharedNames,
  wideCalls,
  wideNames,
} from '../spec/size.ts';

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

/** Facts of a run beside config and summary, as JSON, and one entry of each. */
const RUN_HEAD_BYTES: Bytes = 230;
const CONFIG_ENTRY_BYTES: Bytes = 24;
const WIDE_ENTRY_BYTES: Bytes = 40;
const SUMMARY_FACTS = 2;
const TABLE_FACTS = 6;
/** A config deeper than its names may go is cut into this many values: its groups. */
const CONFIG_DOTS = 3;
const CONFIG_GROUPS = 14;
/** One number, and one step, of a line on a JSON wire; the names that a row of `jsonRows` repeats. */
const JSON_NUMBER_BYTES: Bytes = 19;
const JSON_STEP_BYTES: Bytes = 5;
const JSON_ROW_BYTES: Bytes = 40;

/** Elements of the page without panels and rows, of a section, of a panel, of a legend entry, of a table row. */
const PAGE_NODES = 120;
const SECTION_NODES = 10;
const PANEL_NODES = 26;
const LEGEND_NODES = 2;
const LEGEND_LINES = 10;
const POINTED_LINES = 20;
const PLACEHOLDER_NODES = 2;
const ROW_NODES = 8;

/** Making, as measured: one leaf of the run list, one name at rest, one value of a column, one byte of a row, one curve. */
const LEAF_MAKE: Ms = 0.0012;
const NAME_MAKE: Ms = 0.0003;
const VALUE_MAKE: Ms = 0.000012;
const ROW_BYTE_MAKE: Ms = 0.00001;
const CURVE_MAKE: Ms = 0.0005;
/** Rows that a store makes and reads at a time. */
const CHUNK: Bytes = 8e6;

export function predict(spec: ProjectSpec, techniques: Techniques, geometry: Geometry): Predicted {
  const panels = panelCounts(spec, techniques, geometry);
  const mounted = panels.shared + panels.own;
  const visible = Math.min(spec.visibleRuns, spec.runs);
  // A name of a single run has one line; the newest runs' names stand first.
  const lines = panels.shared * visible + panels.own;
  const line = lineWork(spec, techniques, geometry);
  const runList = runListWork(spec, techniques, geometry);
  const queries = techniques.history === 'pixels' ? 1 : mounted;
  const row = techniques.store === 'rows' ? callBytes(spec) : 0;
  const tableRows = Math.min(spec.runs, geometry.tableRows);
  return {
    answer: Math.max(runList.bytes, queries === 0 ? 0 : (lines * line.bytes) / queries),
    bytes: runList.bytes + lines * line.bytes,
    row,
    leaves: runList.leaves,
    names: distinctMetrics(spec),
    nodes:
      PAGE_NODES +
      sectionSizes(spec).length * SECTION_NODES +
      panels.shared * panelNodes(visible) +
      panels.own * panelNodes(1) +
      panels.unmounted * PLACEHOLDER_NODES +
      tableRows * (ROW_NODES + geometry.tableColumns),
    vertices: panels.shared * visible * line.points + panels.own * line.ownPoints,
    pixels: mounted * geometry.panelWidth * geometry.panelHeight * geometry.pixelRatio ** 2,
    make:
      runList.make + lines * spec.points * VALUE_MAKE + (row > 0 ? queries * firstChunkMake(spec, row) : 0),
  };
}

/** However short reading is cut, a query of a row store has a run's curves and a first chunk of its rows made. */
function firstChunkMake(spec: ProjectSpec, row: Bytes): Ms {
  const scalars = spec.points * (row - wideNames(spec) * spec.valueBytes);
  const whole = scalars + wideCalls(spec) * wideNames(spec) * spec.valueBytes;
  return Math.min(whole, Math.max(row, CHUNK)) * ROW_BYTE_MAKE + spec.metrics * CURVE_MAKE;
}

/** Elements of a panel by its lines: legend entries of the first, and a mark under the cursor where they are few. */
function panelNodes(lines: number): number {
  return PANEL_NODES + Math.min(lines, LEGEND_LINES) * LEGEND_NODES + (lines <= POINTED_LINES ? lines : 0);
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

function runListWork(spec: ProjectSpec, { runList }: Techniques, geometry: Geometry) {
  const wide = wideNames(spec);
  if (runList === 'paged') {
    const columns = TABLE_FACTS + spec.configKeys + SUMMARY_FACTS + distinctMetrics(spec);
    // The window in view, and the first runs with their names and states alone.
    const window = Math.min(spec.runs, geometry.rowWindow) * (Math.min(columns, geometry.columnWindow) + 2);
    const cells = window + Math.min(spec.runs, spec.visibleRuns) * 2;
    return {
      bytes: cells * 14 + 2000,
      leaves: cells,
      make: cells * LEAF_MAKE + distinctMetrics(spec) * NAME_MAKE,
    };
  }
  const config = spec.configDepth > CONFIG_DOTS ? Math.min(spec.configKeys, CONFIG_GROUPS) : spec.configKeys;
  const line =
    RUN_HEAD_BYTES +
    spec.configKeys * CONFIG_ENTRY_BYTES +
    spec.metrics * SCALAR_ENTRY_BYTES +
    wide * WIDE_ENTRY_BYTES;
  const written = spec.runs * (spec.configKeys + SUMMARY_FACTS + spec.metrics + wide);
  return {
    bytes: spec.runs * line + Math.min(spec.bigConfigRuns, spec.runs) * spec.configBytes,
    leaves: spec.runs * (config + SUMMARY_FACTS + spec.metrics + wide),
    make: written * LEAF_MAKE,
  };
}

/** Bytes and drawn points of one line. */
function lineWork(spec: ProjectSpec, { history, wire }: Techniques, { plotWidth }: Geometry) {
  const buckets = { all: Number.POSITIVE_INFINITY, buckets: BUCKETS, pixels: plotWidth }[history];
  const thinned = spec.points > buckets;
  const numbers = history === 'pixels' ? 2 : 3;
  // A crashed run has half of its points, on average.
  const logged = spec.points * (1 - spec.gaps) * (1 - spec.crashedRuns / 2);
  const points = thinned ? (history === 'pixels' ? buckets * 2 : buckets) : spec.points;
  // Panels of many runs have the steps of all of them; that of a single run its own.
  const ownPoints = thinned ? points : logged;
  if (wire === 'typed') return { points, ownPoints, bytes: thinned ? buckets * numbers * 8 : logged * 12 };
  const repeated = wire === 'jsonRows' ? JSON_ROW_BYTES : 0;
  const bucket = numbers * JSON_NUMBER_BYTES + repeated;
  const point = JSON_STEP_BYTES + JSON_NUMBER_BYTES + repeated;
  return { points, ownPoints, bytes: thinned ? buckets * bucket : logged * point };
}
