/** What the run list of an update holds, counted from the spec alone: bytes, values to flatten, data to make. */
import { CONFIG_DOTS } from '../base/nameDepth.ts';
import type { Bytes, Ms } from '../base/units.ts';
import { FIRST_COLUMNS, type Techniques } from '../profile/technique.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { distinctMetrics, SCALAR_ENTRY_BYTES, wideNames } from '../spec/size.ts';
import type { Geometry } from './predict.ts';

export interface RunListWork {
  /** Of all answers about runs and names, and the largest of them. */
  readonly bytes: Bytes;
  readonly answer: Bytes;
  readonly leaves: number;
  readonly make: Ms;
  /** Columns of the project, and those that the table offers. */
  readonly columns: number;
  readonly offered: number;
}

/** Facts of a run beside config and summary, as JSON, and one entry of each. */
const RUN_HEAD_BYTES: Bytes = 230;
const CONFIG_ENTRY_BYTES: Bytes = 24;
const WIDE_ENTRY_BYTES: Bytes = 40;
/** What a run notes in its summary, beside its metrics: so many texts. */
const NOTES = 12;
const NOTE_ENTRY_BYTES: Bytes = 40;
const SUMMARY_FACTS = 2;
const TABLE_FACTS = 6;
/** A config deeper than its names may go is cut into this many values: its groups. */
const CONFIG_GROUPS = 14;
/** A cell of a window on each wire; `jsonRows` repeats the column's name. */
const CELL_BYTES: Readonly<Record<Techniques['wire'], Bytes>> = { typed: 10, json: 12, jsonRows: 36 };
/** A name in the list of a section, or of a column. */
const NAME_BYTES: Bytes = 40;
const HEAD_BYTES: Bytes = 2000;

/** Making, as measured: one leaf of the run list, one name at rest. */
const LEAF_MAKE: Ms = 0.0012;
const NAME_MAKE: Ms = 0.0003;

export function runListWork(spec: ProjectSpec, techniques: Techniques, geometry: Geometry): RunListWork {
  const columns = TABLE_FACTS + spec.configKeys + SUMMARY_FACTS + NOTES + distinctMetrics(spec);
  const offered = techniques.tableColumns === 'first500' ? Math.min(columns, FIRST_COLUMNS) : columns;
  const whole = wholeList(spec);
  const asked = techniques.runList === 'paged' ? windows(spec, techniques, geometry, columns) : whole;
  // A store of columns gives a list of typed columns; it has a cell for each run, whatever the run has logged.
  const typed = techniques.runList === 'all' && techniques.wire === 'typed';
  const cells = spec.runs * columns;
  const list = typed ? { bytes: cells * CELL_BYTES.typed + columns * NAME_BYTES, leaves: cells } : asked;
  const names = techniques.keys === 'backend' ? HEAD_BYTES + shownNames(spec, techniques) * NAME_BYTES : 0;
  // A row store has every run made, whatever is asked; a column store what is asked of it.
  const rests = techniques.store === 'rows' || techniques.runList === 'all' ? whole.written : asked.leaves;
  return {
    bytes: list.bytes + names,
    answer: Math.max(list.bytes, names),
    leaves: list.leaves,
    make: rests * LEAF_MAKE + (techniques.store === 'columns' ? distinctMetrics(spec) * NAME_MAKE : 0),
    columns,
    offered,
  };
}

function wholeList(spec: ProjectSpec) {
  const wide = wideNames(spec);
  const config = spec.configDepth > CONFIG_DOTS ? Math.min(spec.configKeys, CONFIG_GROUPS) : spec.configKeys;
  const line =
    RUN_HEAD_BYTES +
    spec.configKeys * CONFIG_ENTRY_BYTES +
    NOTES * NOTE_ENTRY_BYTES +
    spec.metrics * SCALAR_ENTRY_BYTES +
    wide * WIDE_ENTRY_BYTES;
  const summary = SUMMARY_FACTS + NOTES + spec.metrics + wide;
  return {
    bytes: spec.runs * line + Math.min(spec.bigConfigRuns, spec.runs) * spec.configBytes,
    leaves: spec.runs * (config + summary),
    written: spec.runs * (spec.configKeys + summary),
  };
}

/** The window in view, and the first runs with their names and states alone. */
function windows(spec: ProjectSpec, { wire }: Techniques, geometry: Geometry, columns: number) {
  const inView = Math.min(spec.runs, geometry.rowWindow) * (Math.min(columns, geometry.columnWindow) + 2);
  const cells = inView + Math.min(spec.runs, spec.visibleRuns) * 2;
  return { bytes: cells * CELL_BYTES[wire] + HEAD_BYTES, leaves: cells };
}

/** Names on the shown pages of open sections, at the most. */
function shownNames(spec: ProjectSpec, { panels }: Techniques): number {
  return panels === 'open' ? distinctMetrics(spec) : spec.openSections * spec.panelsPerPage;
}
