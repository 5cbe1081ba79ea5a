/** Some rows of a column, in any order, as a column of their own that can be given away. O(rows). */
import type { Column, NumberColumn, TextColumn } from '../base/column.ts';

export function takeRows(column: NumberColumn, rows: Uint32Array): NumberColumn;
export function takeRows(column: TextColumn, rows: Uint32Array): TextColumn;
export function takeRows(column: Column, rows: Uint32Array): Column;
export function takeRows(column: Column, rows: Uint32Array): Column {
  if (column.kind === 'number')
    return { ...column, values: Float64Array.from(rows, (row) => column.values[row]!) };
  return withOwnWords({ ...column, codes: Uint32Array.from(rows, (row) => column.codes[row]!) });
}

/** The words that some row has, and no others. */
export function withOwnWords({ kind, name, codes, words }: TextColumn): TextColumn {
  const fresh = new Map([[0, 0]]);
  const own = codes.map((code) => {
    const known = fresh.get(code);
    if (known !== undefined) return known;
    fresh.set(code, fresh.size);
    return fresh.size - 1;
  });
  return { kind, name, codes: own, words: [...fresh.keys()].map((code) => words[code]!) };
}
