/** A run list by the plainest code there is: rows are maps of cells, which filters, sorts and groups go over one by one. */
import { ABSENT, type Column } from '../../../src/base/column.ts';
import type { Filter } from '../../../src/kernels/filter.ts';
import type { GroupValue } from '../../../src/kernels/group.ts';
import type { RowListing } from '../../../src/kernels/listRows.ts';

/** What a row shows of a column; undefined for no value. */
export type Cell = string | number | undefined;
export type PlainRow = ReadonlyMap<string, Cell>;

interface PlainGroup {
  readonly values: readonly GroupValue[];
  readonly members: readonly number[];
}

export interface PlainList {
  readonly matching: number;
  readonly groups: readonly PlainGroup[] | null;
  /** Indices of rows; -1 minus a group's place. */
  readonly listed: readonly number[];
}

export function passes(cell: Cell, filter: Filter): boolean {
  if (filter.is === 'empty') return cell === undefined;
  if (cell === undefined) return false;
  const shown = String(cell);
  switch (filter.is) {
    case 'contains':
      return shown.toLowerCase().includes(filter.text.toLowerCase());
    case 'matches':
      return new RegExp(filter.pattern, 'iu').test(shown);
    case 'between': {
      const read = shown.trim() === '' ? Number.NaN : Number(shown);
      if (Number.isNaN(read)) return false;
      return !(filter.least !== null && read < filter.least) && !(filter.most !== null && read > filter.most);
    }
    case 'oneOf':
      return filter.values.includes(shown);
    default:
      return filter.is === 'present';
  }
}

export function plainList(
  rows: readonly PlainRow[],
  { filters, sort, groupBy, opened }: RowListing,
): PlainList {
  const matching = rows.flatMap((row, i) =>
    filters.every((filter) => passes(row.get(filter.column), filter)) ? [i] : [],
  );
  const sorted = inOrder(matching, sort, (i, name) => rows[i]!.get(name));
  if (groupBy.length === 0) return { matching: matching.length, groups: null, listed: sorted };
  const met = groupsOf(rows, sorted, groupBy);
  const groups = inOrder(met, sort, (group, name) => sortedBy(rows, group, name, groupBy));
  const listed = groups.flatMap(({ values, members }, place) => [
    -1 - place,
    ...(opened.includes(JSON.stringify(values)) ? members : []),
  ]);
  return { matching: matching.length, groups, listed };
}

/** Stable, as `sort` is; what has no value, or NaN, comes last either way. */
function inOrder<T>(
  list: readonly T[],
  sort: RowListing['sort'],
  cell: (one: T, name: string) => Cell,
): readonly T[] {
  const none = (value: Cell) => value === undefined || Number.isNaN(value);
  return list.toSorted((a, b) => {
    for (const { column, descending } of sort) {
      const [x, y] = [cell(a, column), cell(b, column)];
      if (none(x) !== none(y)) return none(x) ? 1 : -1;
      if (none(x) || x === y) continue;
      return x! < y! === descending ? 1 : -1;
    }
    return 0;
  });
}

function groupsOf(
  rows: readonly PlainRow[],
  order: readonly number[],
  groupBy: readonly string[],
): PlainGroup[] {
  const groups = new Map<string, { readonly values: readonly GroupValue[]; readonly members: number[] }>();
  for (const i of order) {
    const values = groupBy.map((name): GroupValue => {
      const cell = rows[i]!.get(name);
      return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : (cell ?? null);
    });
    const key = JSON.stringify(values);
    if (!groups.has(key)) groups.set(key, { values: JSON.parse(key), members: [] });
    groups.get(key)!.members.push(i);
  }
  return [...groups.values()];
}

/** What a group is sorted by: its value where it is grouped by the column, else what it says; several words are nothing. */
function sortedBy(
  rows: readonly PlainRow[],
  { members }: PlainGroup,
  name: string,
  groupBy: readonly string[],
): Cell {
  if (groupBy.includes(name)) return rows[members[0]!]!.get(name);
  const said = groupCell(members.map((i) => rows[i]!.get(name)));
  return typeof said === 'object' ? undefined : said;
}

/** What a group says of a column: the mean of its numbers, the one word of its rows, or how many words they have. */
export function groupCell(cells: readonly Cell[]): Cell | { readonly several: number } {
  const numbers = cells.filter((cell) => typeof cell === 'number' && !Number.isNaN(cell)) as number[];
  if (numbers.length > 0) {
    // Equal numbers have that number for their mean, whatever summing would make of it.
    if (new Set(numbers).size === 1) return Number.isNaN(numbers[0]) ? undefined : numbers[0];
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return Number.isNaN(mean) ? undefined : mean;
  }
  const words = new Set(cells.filter((cell) => typeof cell === 'string'));
  return words.size > 1 ? { several: words.size } : [...words][0];
}

/** As columns are interned, with a word that no row has. */
export function columnOf(name: string, kind: Column['kind'], cells: readonly Cell[]): Column {
  if (kind === 'number') {
    const values = Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : ABSENT));
    return { kind, name, values };
  }
  const words = ['', 'unused', ...new Set(cells.filter((cell) => cell !== undefined).map(String))];
  const codes = Uint32Array.from(cells, (cell) => (cell === undefined ? 0 : words.lastIndexOf(String(cell))));
  return { kind, name, codes, words };
}
