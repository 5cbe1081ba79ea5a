/**
 * Rows grouped by what they have in up to a few columns, and what the rows of a group say together.
 *
 *   rows    0 1 2 3 4         groups    kim   ann   (none)      in the order of first sight
 *   user    k a . k a         members   0 3 | 1 4 | 2
 *                             starts    0     2     4   5
 *
 * Each column becomes codes once, codes are joined column by column, and a counting sort lays the members out:
 * O(rows x columns) expected, without a string or an object a row (PERF.md, C "group by 3"). Values are equal as
 * numbers or texts are; NaN that was logged is a group of its own, and so is having no value.
 */
import { ABSENT, type Column, type TextColumn } from '../base/column.ts';
import { type Codes, joinCodes, numberCodes } from './codes.ts';

/** What the rows of a group share in a column, as JSON has it: NaN and infinities are texts; null is no value. */
export type GroupValue = string | number | null;

/** Which rows each group has. */
export interface GroupedRows {
  readonly count: number;
  /** Group g has the members from starts[g] to starts[g + 1]. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** Row numbers, in a group as they were given. */
  readonly members: Uint32Array<ArrayBuffer>;
}

export interface Groups extends GroupedRows {
  /** The group of each given row, by its place among them. */
  readonly groupOf: Uint32Array<ArrayBuffer>;
  /** A value a column. */
  readonly key: (group: number) => readonly GroupValue[];
}

/** The groups of `rows`; one group of all of them where there are no columns. */
export function groupRows(columns: readonly Column[], rows: Uint32Array): Groups {
  let joined: Codes = { codes: new Uint32Array(rows.length), count: Math.min(1, rows.length) };
  for (const column of columns) joined = joinCodes(joined, columnCodes(column, rows));
  const { codes: groupOf, count } = joined;
  const starts = new Uint32Array(count + 1);
  for (let i = 0; i < rows.length; i++) starts[groupOf[i]! + 1]!++;
  for (let group = 0; group < count; group++) starts[group + 1]! += starts[group]!;
  const members = new Uint32Array(rows.length);
  const next = starts.slice();
  for (let i = 0; i < rows.length; i++) members[next[groupOf[i]!]!++] = rows[i]!;
  const key = (group: number) => columns.map((column) => valueAt(column, members[starts[group]!]!));
  return { count, starts, members, groupOf, key };
}

function columnCodes(column: Column, rows: Uint32Array): Codes {
  if (column.kind === 'number') return numberCodes(column.values, rows);
  const codes = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) codes[i] = column.codes[rows[i]!]!;
  return { codes, count: column.words.length };
}

function valueAt(column: Column, row: number): GroupValue {
  if (column.kind === 'text') return column.codes[row] === 0 ? null : column.words[column.codes[row]!]!;
  const value = column.values[row]!;
  if (value === ABSENT) return null;
  return Number.isFinite(value) ? value + 0 : String(value);
}

/**
 * The mean of each group's values; NaN and ABSENT count as none, and where there are none the mean is NaN.
 * Infinities are values: a mean with one is infinite, with both kinds NaN.
 */
export function groupMeans(values: Float64Array, groups: GroupedRows): Float64Array<ArrayBuffer> {
  const { count, starts, members } = groups;
  const means = new Float64Array(count);
  for (let group = 0; group < count; group++) {
    let sum = 0;
    let numbers = 0;
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const value = values[members[i]!]!;
      if (Number.isNaN(value) || value === ABSENT) continue;
      sum += value;
      numbers++;
    }
    means[group] = sum / numbers;
  }
  return means;
}

export interface GroupWords {
  /** The code of the only word; -1 where there are several, 0 where no row of the group has one. */
  readonly code: Int32Array<ArrayBuffer>;
  /** How many different words the group has. */
  readonly distinct: Uint32Array<ArrayBuffer>;
}

/** The words of each group; rows without one do not count. O(rows + words). */
export function groupWords(column: TextColumn, { count, starts, members }: GroupedRows): GroupWords {
  const code = new Int32Array(count);
  const distinct = new Uint32Array(count);
  /** One more than the last group that had the word. */
  const last = new Uint32Array(column.words.length);
  for (let group = 0; group < count; group++) {
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      const word = column.codes[members[i]!]!;
      if (word === 0 || last[word] === group + 1) continue;
      last[word] = group + 1;
      distinct[group]!++;
      code[group] = distinct[group] === 1 ? word : -1;
    }
  }
  return { code, distinct };
}
