import { describe, expect, it } from 'vitest';
import { type Cell, cellWithin, moveCell } from '../../../../../app/workspace/table/grid/moveCell.ts';

const size = { rows: 100, columns: 20, page: 10 };
const from: Cell = { row: 50, column: 5 };

describe('moveCell', () => {
  it.each([
    ['ArrowUp', 49, 5],
    ['ArrowDown', 51, 5],
    ['ArrowLeft', 50, 4],
    ['ArrowRight', 50, 6],
    ['PageUp', 40, 5],
    ['PageDown', 60, 5],
    ['Home', 50, 0],
    ['End', 50, 19],
  ])('%s leads to row %i, column %i', (key, row, column) => {
    expect(moveCell(from, key, false, size)).toEqual({ row, column });
  });

  it('goes to the first and last cell with control', () => {
    expect(moveCell(from, 'Home', true, size)).toEqual({ row: 0, column: 0 });
    expect(moveCell(from, 'End', true, size)).toEqual({ row: 99, column: 19 });
    expect(moveCell(from, 'ArrowUp', true, size)).toBeNull();
  });

  it('enters the header by a row, not by a page', () => {
    expect(moveCell({ row: 0, column: 3 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 3 });
    expect(moveCell({ row: 4, column: 3 }, 'PageUp', false, size)).toEqual({ row: 0, column: 3 });
    expect(moveCell({ row: -1, column: 3 }, 'PageUp', false, size)).toEqual({ row: -1, column: 3 });
    expect(moveCell({ row: -1, column: 3 }, 'ArrowUp', false, size)).toEqual({ row: -1, column: 3 });
  });

  it('stays inside at the edges', () => {
    expect(moveCell({ row: 95, column: 0 }, 'PageDown', false, size)).toEqual({ row: 99, column: 0 });
    expect(moveCell({ row: 0, column: 0 }, 'ArrowLeft', false, size)).toEqual({ row: 0, column: 0 });
  });

  it('starts from inside after the table has shrunk', () => {
    expect(moveCell({ row: 5000, column: 400 }, 'ArrowUp', false, size)).toEqual({ row: 98, column: 19 });
  });

  it('passes over other keys', () => {
    expect(moveCell(from, 'a', false, size)).toBeNull();
  });
});

describe('cellWithin', () => {
  it('keeps a cell that is inside, and has only the header where there are no rows', () => {
    expect(cellWithin(from, size)).toBe(from);
    expect(cellWithin(from, { ...size, rows: 0 })).toEqual({ row: -1, column: 5 });
  });
});
