/** Columns made cell by cell; a text column codes its words in the order of first sight. */
import type { NumberColumn, TextColumn } from '../base/column.ts';

/** `valueAt` gives ABSENT where a row has no value. */
export function numberColumn(name: string, rows: number, valueAt: (row: number) => number): NumberColumn {
  const values = new Float64Array(rows);
  for (let row = 0; row < rows; row++) values[row] = valueAt(row);
  return { kind: 'number', name, values };
}

/** `wordAt` gives '' where a row has no value. */
export function textColumn(name: string, rows: number, wordAt: (row: number) => string): TextColumn {
  const codes = new Uint32Array(rows);
  const words = [''];
  const codeOf = new Map([['', 0]]);
  for (let row = 0; row < rows; row++) {
    const word = wordAt(row);
    let code = codeOf.get(word);
    if (code === undefined) {
      code = words.push(word) - 1;
      codeOf.set(word, code);
    }
    codes[row] = code;
  }
  return { kind: 'text', name, codes, words };
}
