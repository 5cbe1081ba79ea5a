/** The run table over runs that the page holds whole and has flattened itself. */

import { columnOrder } from '../kernels/columnOrder.ts';
import { findNames } from '../kernels/findNames.ts';
import { groupColumn } from '../kernels/groupColumn.ts';
import { groupKey, type ListedRows, type RowGroups } from '../kernels/listRows.ts';
import type { RunColumns } from '../kernels/runColumns.ts';
import { GROUPED_RUNS } from '../profile/technique.ts';
import type { ColumnLayout, Listing } from '../wire/listing.ts';
import { columnCell } from './columnCell.ts';
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
    findColumns: (text, most) => ({ kind: 'foundColumns', ...findNames(idsOf(flat), { text, most }) }),
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
  readonly #groups: RowGroups | null;
  readonly #made = new Map<number, ReturnType<typeof groupColumn>>();

  constructor(flat: RunColumns, { groups }: ListedRows) {
    this.#flat = flat;
    this.#groups = groups;
  }

  cell(place: number, index: number): CellValue {
    let column = this.#made.get(index);
    if (!column) {
      column = groupColumn(this.#flat.column(index), this.#groups!);
      this.#made.set(index, column);
    }
    return columnCell(column, place);
  }
}

/** Ids of all columns. */
function* idsOf(flat: RunColumns): Generator<string> {
  for (let index = 0; index < flat.columnCount; index++) yield flat.id(index);
}

/** The first of the list that panels draw: its runs, or its groups with the runs that stand for them. */
export function listedLines({ flat, numbers, listed: { rows, groups } }: HeldTable, most: number): Listed[] {
  if (!groups) {
    return Array.from(rows.subarray(0, most), (row) => {
      const number = numbers[row]!;
      return { id: number, key: number, name: String(flat.cell(row, 0) ?? ''), runs: 1, members: [number] };
    });
  }
  return Array.from({ length: Math.min(most, groups.count) }, (_, place) => {
    const members = groups.members.subarray(groups.starts[place]!, groups.starts[place + 1]!);
    const drawn = sampled(members, GROUPED_RUNS).map((row) => numbers[row]!);
    const values = groups.key(place);
    const named = { key: groupKey(values), name: groupName(values) };
    return { id: place, ...named, runs: members.length, members: drawn };
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
