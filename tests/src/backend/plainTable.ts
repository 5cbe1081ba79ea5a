/** A run table made whole, row by row and cell by cell, out of plain runs: what windows are parts of. */
import type { ColumnLayout, GroupValues, Listing } from '../../../src/wire/listing.ts';
import { groupCell, plainList } from '../kernels/plainList.ts';
import { plainOrder } from '../kernels/plainOrder.ts';
import { cellOf, type PlainColumn, type PlainRun } from '../synth/plainRuns.ts';
import { rowsOf } from './anyListing.ts';

export type PlainTableRow =
  | { readonly kind: 'run'; readonly number: number }
  | { readonly kind: 'group'; readonly values: GroupValues; readonly runs: number; readonly place: number };

export interface PlainTable {
  readonly matching: number;
  readonly rows: readonly PlainTableRow[];
  /** Numbers of the runs of each group; null where nothing is grouped. */
  readonly groups: readonly (readonly number[])[] | null;
  /** Name and state, pinned ones, then those that scroll. */
  readonly columns: readonly PlainColumn[];
  readonly pinned: number;
  readonly cell: (row: number, column: PlainColumn) => string;
}

export interface TableChoice {
  readonly listing: Listing;
  readonly layout: ColumnLayout;
  /** Columns that are offered at the most. */
  readonly offered: number;
}

export function plainTable(
  runs: readonly PlainRun[],
  columns: readonly PlainColumn[],
  { listing, layout, offered }: TableChoice,
): PlainTable {
  const { matching, groups, listed } = plainList(rowsOf(runs, columns), listing);
  const byId = new Map(columns.map((column) => [column.id, column]));
  const order = plainOrder([...byId.keys()].slice(0, offered), layout);
  return {
    matching,
    rows: listed.map((of): PlainTableRow => {
      if (of >= 0) return { kind: 'run', number: runs[of]!.number };
      const { values, members } = groups![-1 - of]!;
      return { kind: 'group', values, runs: members.length, place: -1 - of };
    }),
    groups: groups?.map(({ members }) => members.map((i) => runs[i]!.number)) ?? null,
    columns: order.names.map((id) => byId.get(id)!),
    pinned: order.pinned,
    cell: (row, column) => {
      const of = listed[row]!;
      if (of >= 0) return shown(runs[of]!.cells.get(column.id));
      return shown(groupCell(groups![-1 - of]!.members.map((i) => cellOf(runs[i]!, column))));
    },
  };
}

/** A cell as people read it. No wire of columns tells a null, or a text without a letter, from nothing at all. */
export function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  return typeof value === 'object' && 'several' in value ? `${value.several} values` : String(value);
}
