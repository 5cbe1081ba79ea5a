/**
 * What an update will have to do, counted from the spec alone: page work cannot be stopped once begun, so it is
 * foretold and refused before it starts. Within 2 x of what is then counted; a test in the browser holds it.
 */

import { CONFIG_DOTS, SUMMARY_DOTS } from '../base/nameDepth.ts';
import type { Bytes, Ms } from '../base/units.ts';
import { BUCKETS, type Techniques } from '../profile/technique.ts';
import { configValues, noteValues, scalarValues } from '../spec/flattened.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { sectionSizes } from '../spec/sectionSizes.ts';
import {
  callBytes,
  distinctMetrics,
  NOTES,
  noteBytes,
  plainConfigBytes,
  scalarBytes,
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

/** Facts of a run beside config and summary, as JSON, and what a summary says of a wide value. */
const RUN_HEAD_BYTES: Bytes = 230;
const WIDE_ENTRY_BYTES: Bytes = 40;
const SUMMARY_FACTS = 2;
const TABLE_FACTS = 6;
/** Columns that come with every window: name and state. */
const ALWAYS = 2;
/** A cell of a typed table, and the most that one takes which holds a dict as JSON, its quotes escaped. */
const CELL_BYTES: Bytes = 14;
const DICT_CELL_BYTES: Bytes = 245;
/** What escaped quotes add to JSON. */
const QUOTED = 1.2;
/** Values of a dict that such a cell shows before it is cut off. */
const DICT_VALUES = 10;
/** One number, and one step, of a line on a JSON wire; the names that a row of `jsonRows` repeats. */
const JSON_NUMBER_BYTES: Bytes = 19;
const JSON_STEP_BYTES: Bytes = 5;
const JSON_ROW_BYTES: Bytes = 40;

/** What a line's answer says of it beside its numbers: its kind, run and metric; and each level of a nested name. */
const LINE_HEAD_BYTES: Bytes = 80;
const NAME_LEVEL_BYTES: Bytes = 7;

/** Elements of the page without panels and rows, of a section, of a panel, of a legend entry, of a table row. */
const PAGE_NODES = 120;
const SECTION_NODES = 10;
const PANEL_NODES = 16;
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
/** Runs that still run, the newest, and what of their points they have. */
const RUNNING_RUNS = 2;
const RUNNING_SHARE = 0.7;
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
    names: unitedNames(spec),
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

/** Metrics that have names of their own; those that lie too deep stand in a few columns together. */
function unitedNames(spec: ProjectSpec): number {
  if (spec.nestingDepth <= SUMMARY_DOTS) return distinctMetrics(spec);
  const { shared, own } = scalarValues(spec);
  return shared + own + wideNames(spec);
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
  return runList === 'paged' ? pagedWork(spec, geometry) : wholeWork(spec);
}

/** Every run whole: its config and summary, flattened by the page. */
function wholeWork(spec: ProjectSpec) {
  const wide = wideNames(spec);
  const line =
    RUN_HEAD_BYTES + plainConfigBytes(spec) + scalarBytes(spec) + noteBytes(spec) + wide * WIDE_ENTRY_BYTES;
  const { shared, own } = scalarValues(spec);
  const values = configValues(spec) + SUMMARY_FACTS + shared + own + wide + noteValues(spec);
  const written = spec.configKeys + SUMMARY_FACTS + spec.metrics + wide + NOTES;
  return {
    bytes: spec.runs * line + Math.min(spec.bigConfigRuns, spec.runs) * spec.configBytes,
    leaves: spec.runs * values,
    make: spec.runs * written * LEAF_MAKE,
  };
}

/** The rows and columns in view, and the first runs with their names and states alone. */
function pagedWork(spec: ProjectSpec, geometry: Geometry) {
  const rows = Math.min(spec.runs, geometry.rowWindow);
  const top = Math.min(spec.runs, spec.visibleRuns) * ALWAYS;
  let left = geometry.columnWindow + ALWAYS;
  let row = 0;
  let made = 0;
  for (const { columns, bytes } of tableBlocks(spec)) {
    const shown = Math.min(left, columns);
    left -= shown;
    row += shown * bytes;
    made += shown * (bytes > CELL_BYTES ? DICT_VALUES : 1);
  }
  const cells = rows * (geometry.columnWindow + ALWAYS - left) + top;
  return {
    bytes: rows * row + top * CELL_BYTES + 2000,
    leaves: cells,
    make: (rows * made + top) * LEAF_MAKE + unitedNames(spec) * NAME_MAKE,
  };
}

/** The columns of a paged table from the first on, and the bytes of their cells. */
function tableBlocks(spec: ProjectSpec): readonly { readonly columns: number; readonly bytes: Bytes }[] {
  const config = configValues(spec);
  const { shared, own } = scalarValues(spec);
  const deep = spec.nestingDepth > SUMMARY_DOTS;
  const configBytes =
    spec.configDepth > CONFIG_DOTS ? dictCell(plainConfigBytes(spec, CONFIG_DOTS + 1) / config) : CELL_BYTES;
  const scalar = deep ? dictCell(scalarBytes(spec, SUMMARY_DOTS + 1) / (shared + own)) : CELL_BYTES;
  return [
    { columns: TABLE_FACTS, bytes: CELL_BYTES },
    { columns: config, bytes: configBytes },
    { columns: SUMMARY_FACTS, bytes: CELL_BYTES },
    { columns: shared, bytes: scalar },
    { columns: wideNames(spec) + noteValues(spec), bytes: CELL_BYTES },
    { columns: deep ? own : own * spec.runs, bytes: scalar },
  ];
}

/** Bytes of a cell that holds a dict of so many bytes. */
function dictCell(bytes: Bytes): Bytes {
  return Math.min(DICT_CELL_BYTES, bytes * QUOTED);
}

/** Bytes and drawn points of one line. */
function lineWork(spec: ProjectSpec, { history, wire }: Techniques, { plotWidth }: Geometry) {
  const buckets = { all: Number.POSITIVE_INFINITY, buckets: BUCKETS, pixels: plotWidth }[history];
  const thinned = spec.points > buckets;
  const numbers = history === 'pixels' ? 2 : 3;
  const visible = Math.min(spec.visibleRuns, spec.runs);
  const running = Math.min(RUNNING_RUNS, visible);
  // A crashed run has half of its points, on average, and one that still runs two thirds.
  const ofRunning = spec.crashedRuns / 2 + (1 - spec.crashedRuns) * RUNNING_SHARE;
  const ofEnded = 1 - spec.crashedRuns / 2;
  const logged = spec.points * (1 - spec.gaps) * (ofEnded + ((ofRunning - ofEnded) * running) / visible);
  const drawn = thinned ? (history === 'pixels' ? buckets * 2 : buckets) : null;
  // Panels of many runs have the steps of all of them; that of a single run its own.
  const points = drawn ?? spec.points * (visible > running ? 1 : ofRunning);
  const ownPoints = drawn ?? logged;
  const head = LINE_HEAD_BYTES + spec.nestingDepth * NAME_LEVEL_BYTES;
  if (wire === 'typed')
    return { points, ownPoints, bytes: head + (thinned ? buckets * numbers * 8 : logged * 12) };
  const repeated = wire === 'jsonRows' ? JSON_ROW_BYTES : 0;
  const bucket = numbers * JSON_NUMBER_BYTES + repeated;
  const point = JSON_STEP_BYTES + JSON_NUMBER_BYTES + repeated;
  const once = wire === 'json' ? head : 0;
  return { points, ownPoints, bytes: once + (thinned ? buckets * bucket : logged * point) };
}
