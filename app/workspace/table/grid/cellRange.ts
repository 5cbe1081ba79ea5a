/** The active cell of a grid, and the rectangle of cells that is marked from another one to it. */
import type { Span } from '../../../../src/wire/query.ts';
import { type Cell, cellWithin, type GridSize } from './moveCell.ts';

export interface CellMark {
  readonly active: Cell;
  /** The corner across from the active cell; null where no cells are marked. */
  readonly anchor: Cell | null;
}

export interface CellRange {
  readonly rows: Span;
  readonly columns: Span;
}

export const FIRST_CELL: CellMark = { active: { row: 0, column: 0 }, anchor: null };

/** The mark drawn out to a cell of a run; from the header none is drawn. */
export function extendTo({ active, anchor }: CellMark, cell: Cell): CellMark {
  if (cell.row < 0 || active.row < 0) return { active: cell, anchor: null };
  return { active: cell, anchor: anchor ?? active };
}

/** The marked cells inside the grid; null where there are none but the active one. */
export function rangeOf({ active, anchor }: CellMark, size: GridSize): CellRange | null {
  if (anchor === null) return null;
  const [a, b] = [cellWithin(active, size), cellWithin(anchor, size)];
  if (a.row < 0 || b.row < 0 || (a.row === b.row && a.column === b.column)) return null;
  return { rows: spanOf(a.row, b.row), columns: spanOf(a.column, b.column) };
}

function spanOf(a: number, b: number): Span {
  const from = Math.min(a, b);
  return { from, count: Math.max(a, b) - from + 1 };
}

export function isIn({ from, count }: Span, at: number): boolean {
  return at >= from && at < from + count;
}
