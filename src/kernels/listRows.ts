/**
 * The rows that a table lists, in their order: filtered, sorted, and put together in groups.
 *
 *   rows     0 1 2 3 4        listed   -1  3 0  -2      groupBy user, the group of ann opened
 *   user     a b . a b                 ann   bob        -1 - place stands for a group
 *
 * Groups come in the order of the sort: a column that they are grouped by sorts them by its value, any other number
 * by its mean, a text by the one word that their rows share. O(rows log rows) at the worst, without an object a row.
 */
import type { Column } from '../base/column.ts';
import { type Filter, filterRows } from './filter.ts';
import { type GroupedRows, type Groups, groupMeans, groupRows, groupWords } from './group.ts';
import { columnKeys, type SortKey, sortIndex, wordRanks } from './sortIndex.ts';

export interface RowListing {
  readonly filters: readonly Filter[];
  /** The first weighs most; rows without any keep their order. */
  readonly sort: readonly { readonly column: string; readonly descending: boolean }[];
  readonly groupBy: readonly string[];
  /** Keys of groups whose rows are listed below them. */
  readonly opened: readonly string[];
}

export interface ListedRows {
  /** A row of the source where it is not below 0, else -1 minus the place of a group. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** Rows that pass the filters. */
  readonly matching: number;
  /** In the order in which they are listed; null where nothing is grouped by. */
  readonly groups: RowGroups | null;
}

export interface RowGroups extends GroupedRows, Pick<Groups, 'key'> {}

export type ColumnNamed = (name: string) => Column | undefined;

/** The same text for the same group. */
export function groupKey(values: ReturnType<Groups['key']>): string {
  return JSON.stringify(values);
}

/** Names of the columns that a listing goes by, each once. */
export function touchedColumns({ filters, sort, groupBy }: RowListing): string[] {
  return [...new Set([...filters, ...sort].map(({ column }) => column).concat(groupBy))];
}

/** `rows`: how many the source has. Throws where a filter's pattern is none. Columns that nobody has sort nothing. */
export function listRows(rows: number, column: ColumnNamed, listing: RowListing): ListedRows {
  const matching = filterRows(column, listing.filters, rows);
  const sorted = inOrder(matching, sortKeys(column, listing.sort));
  if (listing.groupBy.length === 0)
    return { rows: Int32Array.from(sorted), matching: matching.length, groups: null };
  const by = listing.groupBy.map((name) => column(name) ?? emptyColumn(name, rows));
  const groups = orderedGroups(groupRows(by, sorted), column, listing);
  return { rows: withOpened(groups, listing.opened), matching: matching.length, groups };
}

/** What a column holds that nobody has. */
function emptyColumn(name: string, rows: number): Column {
  return { kind: 'text', name, codes: new Uint32Array(rows), words: [''] };
}

function sortKeys(column: ColumnNamed, sort: RowListing['sort']): SortKey[] {
  return sort.flatMap(({ column: name, descending }) => {
    const of = column(name);
    return of ? [{ values: columnKeys(of), descending }] : [];
  });
}

function inOrder(rows: Uint32Array<ArrayBuffer>, keys: readonly SortKey[]): Uint32Array<ArrayBuffer> {
  if (keys.length === 0) return rows;
  const own = keys.map(({ values, descending }) => ({
    values: Float64Array.from(rows, (row) => values[row]!),
    descending,
  }));
  return sortIndex(own, rows.length).map((place) => rows[place]!);
}

function orderedGroups(groups: Groups, column: ColumnNamed, { sort, groupBy }: RowListing): RowGroups {
  const keys = sort.flatMap(({ column: name, descending }): SortKey[] => {
    const of = column(name);
    return of ? [{ values: keysOfGroups(of, groups, groupBy.includes(name)), descending }] : [];
  });
  if (keys.length === 0) return groups;
  const order = sortIndex(keys, groups.count);
  const starts = new Uint32Array(groups.count + 1);
  const members = new Uint32Array(groups.members.length);
  order.forEach((group, place) => {
    const own = groups.members.subarray(groups.starts[group]!, groups.starts[group + 1]!);
    members.set(own, starts[place]!);
    starts[place + 1] = starts[place]! + own.length;
  });
  return { count: groups.count, starts, members, key: (place) => groups.key(order[place]!) };
}

/** What groups are sorted by in one column; NaN where they have nothing, or several words. */
function keysOfGroups(column: Column, groups: Groups, isGroupedBy: boolean): Float64Array {
  if (isGroupedBy) {
    const keys = columnKeys(column);
    return Float64Array.from(
      { length: groups.count },
      (_, group) => keys[groups.members[groups.starts[group]!]!]!,
    );
  }
  if (column.kind === 'number') return groupMeans(column.values, groups);
  const { code } = groupWords(column, groups);
  return wordRanks(
    Uint32Array.from(code, (word) => Math.max(0, word)),
    column.words,
  );
}

function withOpened(
  { count, starts, members, key }: RowGroups,
  opened: readonly string[],
): Int32Array<ArrayBuffer> {
  const isOpen = new Set(opened);
  const rows: number[] = [];
  for (let place = 0; place < count; place++) {
    rows.push(-1 - place);
    if (isOpen.size === 0 || !isOpen.has(groupKey(key(place)))) continue;
    for (let i = starts[place]!; i < starts[place + 1]!; i++) rows.push(members[i]!);
  }
  return Int32Array.from(rows);
}
