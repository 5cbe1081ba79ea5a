/**
 * What an update will have to do, counted from the spec alone: page work cannot be stopped once begun, so it is
 * foretold and refused before it starts. Within 2 x of what is then counted; a test in the browser holds it.
 */
import type { Bytes, Ms } from '../base/units.ts';
import { BUCKETS, FIRST_COLUMNS, type Techniques } from '../profile/technique.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import {
  distinctMetrics,
  ROW_HEAD_BYTES,
  SCALAR_ENTRY_BYTES,
  sectionSizes,
  wideCalls,
} from '../spec/size.ts';

/** What of the page's own measures the estimates go by. CSS pixels. */
export interface Geometry {
  readonly plotWidth: number;
  readonly panelWidth: number;
  readonly panelHeight: number;
  /** Panels that fit into view. */
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
  /** All that the backend would read for the panels. */
  readonly readBytes: Bytes;
}

/** Facts of a run beside config and summary, as JSON. */
const RUN_HEAD_BYTES: Bytes = 230;
const CONFIG_ENTRY_BYTES: Bytes = 24;
const WIDE_ENTRY_BYTES: Bytes = 40;
/** One number of a bucketed or raw line on a JSON wire. */
const JSON_NUMBER_BYTES: Bytes = 19;
const JSON_STEP_BYTES: Bytes = 5;

/** Elements of one panel beside its legend, of one line's legend entry (ten at most), of one table cell. */
const PANEL_NODES = 26;
const LEGEND_NODES = 3;
const LEGEND_LINES = 10;
const PAGE_NODES = 120;
const SECTION_NODES = 10;

/** Making, measured on the reference machine: one leaf of the run list, one value of a column. */
const LEAF_MAKE: Ms = 0.0008;
const VALUE_MAKE: Ms = 0.000012;

export function predict(spec: ProjectSpec, techniques: Techniques, geometry: Geometry): Predicted {
  const panels = panelCount(spec, techniques, geometry);
  const lines = Math.min(spec.visibleRuns, spec.runs);
  const runList = runListWork(spec, techniques, geometry);
  const line = lineWork(spec, techniques, geometry);
  const queries = techniques.history === 'pixels' ? 1 : panels;
  const history = panels * lines * line.bytes;
  const perQuery = queries === 0 ? 0 : history / queries;
  const { tableRows, tableColumns, pixelRatio } = geometry;
  const row =
    ROW_HEAD_BYTES +
    spec.metrics * SCALAR_ENTRY_BYTES +
    (wideCalls(spec) > 0 ? spec.wideMetrics * spec.valueBytes : 0);
  return {
    answer: Math.max(runList.bytes, perQuery),
    bytes: runList.bytes + history,
    row: techniques.store === 'rows' ? row : 0,
    leaves: runList.leaves,
    names: distinctMetrics(spec),
    nodes:
      PAGE_NODES +
      sectionSizes(spec).length * SECTION_NODES +
      panels * (PANEL_NODES + Math.min(lines, LEGEND_LINES) * LEGEND_NODES) +
      Math.min(spec.runs, tableRows) * (8 + tableColumns * 1),
    vertices: panels * lines * line.points,
    pixels: panels * geometry.panelWidth * geometry.panelHeight * pixelRatio ** 2,
    make:
      runList.make +
      panels * lines * spec.points * VALUE_MAKE +
      (techniques.store === 'rows' ? lines * row * 1e-5 : 0),
    readBytes: readBytes(spec, techniques, { panels, lines, row }),
  };
}

/** Panels that are mounted. */
export function panelCount(spec: ProjectSpec, { panels }: Techniques, geometry: Geometry): number {
  const perSection = panels === 'open' ? Number.POSITIVE_INFINITY : spec.panelsPerPage;
  const open = sectionSizes(spec)
    .slice(0, spec.openSections)
    .reduce((sum, size) => sum + Math.min(size, perSection), 0);
  return panels === 'inView' ? Math.min(open, geometry.panelsInView) : open;
}

function runListWork(spec: ProjectSpec, { runList, tableColumns }: Techniques, geometry: Geometry) {
  const wide = wideCalls(spec) > 0 ? spec.wideMetrics : 0;
  const columns = 6 + spec.configKeys + 2 + distinctMetrics(spec);
  if (runList === 'paged') {
    const rows = Math.min(spec.runs, geometry.rowWindow) + Math.min(spec.runs, spec.visibleRuns);
    const cells = rows * (Math.min(columns, geometry.columnWindow) + 2);
    return {
      bytes: cells * 14 + 2000,
      leaves: cells,
      make: cells * LEAF_MAKE + distinctMetrics(spec) * 0.0003,
    };
  }
  const leaves = spec.runs * (spec.configKeys + 2 + spec.metrics + wide);
  const big = Math.min(spec.bigConfigRuns, spec.runs) * spec.configBytes;
  const line =
    RUN_HEAD_BYTES +
    spec.configKeys * CONFIG_ENTRY_BYTES +
    spec.metrics * SCALAR_ENTRY_BYTES +
    wide * WIDE_ENTRY_BYTES;
  const offered = tableColumns === 'first500' ? Math.min(columns, FIRST_COLUMNS) : columns;
  return { bytes: spec.runs * line + big, leaves, make: leaves * LEAF_MAKE + offered * 0 };
}

/** Bytes and drawn points of one line. */
function lineWork(spec: ProjectSpec, { history, wire }: Techniques, { plotWidth }: Geometry) {
  const buckets =
    history === 'pixels' ? plotWidth : history === 'buckets' ? BUCKETS : Number.POSITIVE_INFINITY;
  const numbers = history === 'pixels' ? 2 : 3;
  const thinned = spec.points > buckets;
  const logged = spec.points * (1 - spec.gaps);
  if (wire === 'typed') {
    return thinned
      ? { bytes: buckets * numbers * 8, points: buckets * 2 }
      : { bytes: logged * 12, points: spec.points };
  }
  const rowNames = wire === 'jsonRows' ? 40 : 0;
  return thinned
    ? { bytes: buckets * (numbers * JSON_NUMBER_BYTES + rowNames), points: buckets }
    : { bytes: logged * (JSON_STEP_BYTES + JSON_NUMBER_BYTES + rowNames), points: spec.points };
}

interface Reading {
  readonly panels: number;
  readonly lines: number;
  readonly row: Bytes;
}

function readBytes(spec: ProjectSpec, { store, history }: Techniques, { panels, lines }: Reading): Bytes {
  if (store === 'columns') return panels * lines * spec.points * 8;
  const rows = spec.points * (ROW_HEAD_BYTES + spec.metrics * SCALAR_ENTRY_BYTES);
  const wide = wideCalls(spec) * spec.wideMetrics * spec.valueBytes;
  return (history === 'pixels' ? 1 : panels) * lines * (rows + wide);
}
