/** The run table over runs that the page holds whole and has flattened itself. */
import { columnOrder } from '../kernels/columnOrder.ts';
import { type Groups, groupMeans, groupWords } from '../kernels/group.ts';
import { groupKey, type ListedRows } from '../kernels/listRows.ts';
import type { RunColumns } from '../kernels/runColumns.ts';
import type { FoundColumns } from '../wire/answer.ts';
import type { ColumnLayout, Listing } from '../wire/listing.ts';
import type { CellValue, Listed, TableModel, TableRow } from './pageModel.ts';
import { tableColumn } from './tableColumn.ts';

export interface HeldTable {
  readonly flat: RunColumns;
  /** Runs of the project, whatever the filters. */
  readonly totalRuns: number;
  /** The number of the run in each row. */
  readonly numbers: Uint32Array;
  readonly listed: ListedRows;
  readonly listing: Listing;
  readonly layout: ColumnLayout;
  /** Columns that the table offers at the most. */
  readonly offered: number;
}

export function heldTable({
  flat,
  totalRuns,
  numbers,
  listed,
  listing,
  layout,
  offered,
}: HeldTable): TableModel {
  const indexOf = (id: string) => flat.indexOf(id);
  const columns = columnOrder(layout, indexOf, Math.min(flat.columnCount, offered));
  const groupCells = new GroupCells(flat, listed);
  const scrolled = 2 + columns.pinned;
  return {
    rowCount: listed.rows.length,
    runCount: totalRuns,
    matchingRuns: listed.matching,
    pinned: columns.pinned,
    columnCount: columns.count,
    columnsInProject: flat.columnCount,
    rows: { from: 0, count: listed.rows.length },
    columns: { from: scrolled, count: Math.max(0, columns.count - scrolled) },
    listing,
    layout,
    column: (place) => {
      const index = columns.at(place);
      return index < 0 ? undefined : tableColumn(flat.id(index), flat.kind(index));
    },
    rowAt: (row) => rowOf(listed, numbers, row),
    cell: (row, place) => {
      const index = columns.at(place);
      const of = listed.rows[row];
      if (index < 0 || of === undefined) return undefined;
      return of < 0 ? groupCells.cell(-1 - of, index) : flat.cell(of, index);
    },
    findColumns: (text, most) => findColumns(flat, text, most),
  };
}

function rowOf({ rows, groups }: ListedRows, numbers: Uint32Array, row: number): TableRow | undefined {
  const of = rows[row];
  if (of === undefined) return undefined;
  if (of >= 0) return { kind: 'run', number: numbers[of]! };
  const place = -1 - of;
  const values = groups!.key(place);
  const runs = groups!.starts[place + 1]! - groups!.starts[place]!;
  return { kind: 'group', key: groupKey(values), values, runs, place };
}

/** What groups have in a column: the mean of their numbers, the word that their runs share, or how many they have. */
class GroupCells {
  readonly #flat: RunColumns;
  readonly #groups: Groups | null;
  readonly #made = new Map<number, readonly CellValue[]>();

  constructor(flat: RunColumns, { groups }: ListedRows) {
    this.#flat = flat;
    this.#groups = groups && { ...groups, groupOf: new Uint32Array(0) };
  }

  cell(place: number, index: number): CellValue {
    let cells = this.#made.get(index);
    if (!cells) {
      cells = this.#cells(index, this.#groups!);
      this.#made.set(index, cells);
    }
    return cells[place];
  }

  #cells(index: number, groups: Groups): readonly CellValue[] {
    const column = this.#flat.column(index);
    if (column.kind === 'number') {
      // A group without a number has no mean, rather than one that is none.
      return Array.from(groupMeans(column.values, groups), (mean) => (Number.isNaN(mean) ? undefined : mean));
    }
    const { code, distinct } = groupWords(column, groups);
    return Array.from(code, (word, place) =>
      word < 0 ? { several: distinct[place]! } : word === 0 ? undefined : column.words[word],
    );
  }
}

function findColumns(flat: RunColumns, text: string, most: number): FoundColumns {
  const wanted = text.toLowerCase();
  const ids: string[] = [];
  let total = 0;
  for (let index = 0; index < flat.columnCount; index++) {
    const id = flat.id(index);
    if (!id.toLowerCase().includes(wanted)) continue;
    total++;
    if (ids.length < most) ids.push(id);
  }
  return { kind: 'foundColumns', total, ids };
}

/** Runs of a group that are drawn: "grouped panels sample 100 runs", WANDB.md, section 2. */
export const GROUP_RUNS = 100;

/** The first of the list that panels draw: its runs, or its groups with the runs that stand for them. */
export function listedLines({ flat, numbers, listed: { rows, groups } }: HeldTable, most: number): Listed[] {
  if (!groups) {
    return Array.from(rows.subarray(0, most), (row) => {
      const number = numbers[row]!;
      return { id: number, name: String(flat.cell(row, 0) ?? ''), runs: 1, members: [number] };
    });
  }
  return Array.from({ length: Math.min(most, groups.count) }, (_, place) => {
    const members = groups.members.subarray(groups.starts[place]!, groups.starts[place + 1]!);
    const drawn = sampled(members, GROUP_RUNS).map((row) => numbers[row]!);
    return { id: place, name: groupName(groups.key(place)), runs: members.length, members: drawn };
  });
}

/** Evenly spread over all of them. */
function sampled(rows: Uint32Array, most: number): number[] {
  const count = Math.min(most, rows.length);
  return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)]!);
}

/** A group by its values; one without a value is spelt by a dash. */
export function groupName(values: readonly (string | number | null)[]): string {
  return values.map((value) => (value === null ? '–' : String(value))).join(' · ');
}
