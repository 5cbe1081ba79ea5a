import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextColumn } from '../../../src/base/column.ts';
import { takeRows, withOwnWords } from '../../../src/kernels/takeRows.ts';

const column: TextColumn = {
  kind: 'text',
  name: 'user',
  codes: Uint32Array.of(3, 0, 2, 3),
  words: ['', 'unused', 'ann', 'bo'],
};

describe('rows of a column', () => {
  it('are the cells that were there, in the order asked for', () => {
    const rows = fc.array(fc.nat({ max: 3 })).map((list) => Uint32Array.from(list));
    const word = ({ codes, words }: TextColumn, row: number) => words[codes[row]!];
    fc.assert(
      fc.property(rows, (taken) => {
        const own = takeRows(column, taken);
        expect(Array.from(taken, (_, i) => word(own, i))).toEqual(
          Array.from(taken, (row) => word(column, row)),
        );
        const numbers = takeRows({ kind: 'number', name: 'lr', values: Float64Array.of(5, 6, 7, 8) }, taken);
        expect([...numbers.values]).toEqual(Array.from(taken, (row) => row + 5));
      }),
    );
  });

  it('bring the words that some row has, after none at all, and no others', () => {
    expect(withOwnWords(column)).toEqual({
      ...column,
      codes: Uint32Array.of(1, 0, 2, 1),
      words: ['', 'bo', 'ann'],
    });
  });

  it('are their own: writing into them leaves the column as it was', () => {
    takeRows(column, Uint32Array.of(0, 1)).codes.fill(9);
    expect([...column.codes]).toEqual([3, 0, 2, 3]);
  });
});
