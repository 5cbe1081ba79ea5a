/** What the run list of an update holds, counted from the spec alone: bytes, values to flatten, data to make. */
import { CONFIG_DOTS, SUMMARY_DOTS } from '../base/nameDepth.ts';
import type { Bytes, Ms } from '../base/units.ts';
import { FIRST_COLUMNS, type Techniques } from '../profile/technique.ts';
import { configValues, noteValues, scalarValues } from '../spec/flattened.ts';
import { listedRows } from '../spec/groups.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { distinctMetrics, NOTES, noteBytes, plainConfigBytes, scalarBytes, wideNames } from '../spec/size.ts';
import type { Geometry } from './predict.ts';

export interface RunListWork {
  /** Of all answers about runs and names, and the largest of them. */
  readonly bytes: Bytes;
  readonly answer: Bytes;
  readonly leaves: number;
  readonly make: Ms;
  /** Columns that the table offers. */
  readonly offered: number;
}

/** Facts of a run beside config and summary, as JSON, and what a summary says of a wide value. */
const RUN_HEAD_BYTES: Bytes = 230;
const WIDE_ENTRY_BYTES: Bytes = 40;
const SUMMARY_FACTS = 2;
const TABLE_FACTS = 6;
/** Columns that come with every window: name and state. */
const ALWAYS = 2;
/** A cell of a window on each wire, for `jsonRows` repeats the column's name; and the most of one that holds a dict. */
const CELL_BYTES: Readonly<Record<Techniques['wire'], Bytes>> = { typed: 14, json: 14, jsonRows: 40 };
const DICT_CELL_BYTES: Bytes = 245;
/** What escaped quotes add to JSON. */
const QUOTED = 1.2;
/** Values of a dict that are made for such a cell, which is then cut off. */
const DICT_VALUES = 40;
/** A name in the list of a section, or of a column; the rest of an answer. */
const NAME_BYTES: Bytes = 40;
const HEAD_BYTES: Bytes = 2000;

/** Making, as measured: one leaf of the run list, one name at rest. */
const LEAF_MAKE: Ms = 0.0012;
const NAME_MAKE: Ms = 0.0003;

export function runListWork(spec: ProjectSpec, techniques: Techniques, geometry: Geometry): RunListWork {
  const { store, runList, keys, wire } = techniques;
  const blocks = tableBlocks(spec, CELL_BYTES[wire]);
  const columns = blocks.reduce((sum, block) => sum + block.columns, 0);
  const whole = wholeWork(spec);
  const asked =
    runList === 'paged'
      ? pagedWork(spec, geometry, blocks)
      : wire === 'typed'
        ? typedWork(spec, blocks)
        : whole;
  const names = keys === 'backend' ? HEAD_BYTES + shownNames(spec, techniques) * NAME_BYTES : 0;
  // A row store has every run made, whatever is asked of it; a column store what is asked, and the names.
  const made = store === 'rows' ? whole.made : asked.made;
  return {
    bytes: asked.bytes + names,
    answer: Math.max(asked.bytes, names),
    leaves: asked.leaves,
    make: made * LEAF_MAKE + (store === 'columns' ? distinctMetrics(spec) * NAME_MAKE : 0),
    offered: techniques.tableColumns === 'first500' ? Math.min(columns, FIRST_COLUMNS) : columns,
  };
}

interface Work {
  readonly bytes: Bytes;
  readonly leaves: number;
  /** Values that are made. */
  readonly made: number;
}

/** Every run whole: its config and summary, flattened by the page. */
function wholeWork(spec: ProjectSpec): Work {
  const wide = wideNames(spec);
  const line =
    RUN_HEAD_BYTES + plainConfigBytes(spec) + scalarBytes(spec) + noteBytes(spec) + wide * WIDE_ENTRY_BYTES;
  const { shared, own } = scalarValues(spec);
  const values = configValues(spec) + SUMMARY_FACTS + shared + own + wide + noteValues(spec);
  return {
    bytes: spec.runs * line + Math.min(spec.bigConfigRuns, spec.runs) * spec.configBytes,
    leaves: spec.runs * values,
    made: spec.runs * (spec.configKeys + SUMMARY_FACTS + spec.metrics + wide + NOTES),
  };
}

/** Columns that stand side by side, and the bytes of their cells. */
interface Block {
  readonly columns: number;
  readonly bytes: Bytes;
  /** Values that are made for a cell. */
  readonly values: number;
}

/** Every run in columns, flattened by the backend: each has a cell for each run, whatever the run has logged. */
function typedWork(spec: ProjectSpec, blocks: readonly Block[]): Work {
  const columns = blocks.reduce((sum, block) => sum + block.columns, 0);
  const row = blocks.reduce((sum, block) => sum + block.columns * block.bytes, 0);
  const cells = spec.runs * columns;
  return { bytes: spec.runs * row + columns * NAME_BYTES, leaves: cells, made: cells };
}

/** The rows and columns in view, and the first runs with their names and states alone. */
function pagedWork(spec: ProjectSpec, geometry: Geometry, blocks: readonly Block[]): Work {
  const grouped = spec.groupBy.length > 0;
  const listed = listedRows(spec);
  const rows = Math.min(listed, geometry.rowWindow);
  const top = Math.min(listed, spec.visibleRuns) * ALWAYS;
  const plain = blocks[0]!.bytes;
  let left = geometry.columnWindow + ALWAYS;
  let row = 0;
  let made = 0;
  for (const { columns, bytes, values } of blocks) {
    const shown = Math.min(left, columns);
    left -= shown;
    row += shown * bytes;
    made += shown * values;
  }
  const cells = rows * (geometry.columnWindow + ALWAYS - left) + top;
  return {
    bytes: rows * row + top * plain + HEAD_BYTES,
    leaves: cells,
    // What a group says is of all its runs: whole columns are made for it.
    made: grouped ? spec.runs * (made + spec.groupBy.length) : rows * made + top,
  };
}

/** The columns of the table from the first on. */
function tableBlocks(spec: ProjectSpec, cell: Bytes): readonly Block[] {
  const config = configValues(spec);
  const { shared, own } = scalarValues(spec);
  const deep = spec.nestingDepth > SUMMARY_DOTS;
  const configBytes =
    spec.configDepth > CONFIG_DOTS ? dictCell(plainConfigBytes(spec, CONFIG_DOTS + 1) / config) : cell;
  const scalar = deep ? dictCell(scalarBytes(spec, SUMMARY_DOTS + 1) / (shared + own)) : cell;
  const keys = Math.min(DICT_VALUES, spec.configKeys / config);
  const metrics = deep ? Math.min(DICT_VALUES, spec.metrics / (shared + own)) : 1;
  return [
    { columns: TABLE_FACTS, bytes: cell, values: 1 },
    { columns: config, bytes: configBytes, values: keys },
    { columns: SUMMARY_FACTS, bytes: cell, values: 1 },
    { columns: shared, bytes: scalar, values: metrics },
    { columns: wideNames(spec) + noteValues(spec), bytes: cell, values: 1 },
    { columns: deep ? own : own * spec.runs, bytes: scalar, values: metrics },
  ];
}

/** Bytes of a cell that holds a dict of so many bytes. */
function dictCell(bytes: Bytes): Bytes {
  return Math.min(DICT_CELL_BYTES, bytes * QUOTED);
}

/** Names on the shown pages of open sections, at the most. */
function shownNames(spec: ProjectSpec, { panels }: Techniques): number {
  return panels === 'open' ? distinctMetrics(spec) : spec.openSections * spec.panelsPerPage;
}
