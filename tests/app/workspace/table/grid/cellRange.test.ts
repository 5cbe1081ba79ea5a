import { describe, expect, it } from 'vitest';
import { extendTo, FIRST_CELL, isIn, rangeOf } from '../../../../../app/workspace/table/grid/cellRange.ts';

const size = { rows: 10, columns: 5, page: 1 };
const at = (row: number, column: number) => ({ row, column });

describe('extendTo', () => {
  it('marks from the active cell, then from where marking began', () => {
    const once = extendTo({ active: at(3, 2), anchor: null }, at(4, 2));
    const twice = extendTo(once, at(1, 1));
    expect(once).toEqual({ active: at(4, 2), anchor: at(3, 2) });
    expect(twice).toEqual({ active: at(1, 1), anchor: at(3, 2) });
    expect(rangeOf(twice, size)).toEqual({ rows: { from: 1, count: 3 }, columns: { from: 1, count: 2 } });
  });

  it('marks nothing in the header', () => {
    expect(extendTo({ active: at(0, 2), anchor: null }, at(-1, 2))).toEqual({
      active: at(-1, 2),
      anchor: null,
    });
    expect(extendTo({ active: at(-1, 2), anchor: null }, at(0, 2)).anchor).toBeNull();
  });
});

describe('rangeOf', () => {
  it('is none for the active cell alone', () => {
    expect(rangeOf(FIRST_CELL, size)).toBeNull();
    expect(rangeOf({ active: at(2, 2), anchor: at(2, 2) }, size)).toBeNull();
  });

  it('ends where the table has shrunk to', () => {
    const range = rangeOf({ active: at(99, 99), anchor: at(8, 3) }, size);
    expect(range).toEqual({ rows: { from: 8, count: 2 }, columns: { from: 3, count: 2 } });
  });
});

describe('isIn', () => {
  it('has its first and not its end', () => {
    expect([1, 2, 3, 4].map((place) => isIn({ from: 2, count: 2 }, place))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
