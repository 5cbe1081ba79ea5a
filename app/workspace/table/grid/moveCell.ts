/** Where a key takes the active cell of a grid. */

export interface Cell {
  /** -1 is the header. */
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page moves by. */
  readonly page: number;
}

type Move = (cell: Cell, size: GridSize) => Cell;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(row - page, Math.min(row, 0)), column }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

const CONTROL_MOVES: Readonly<Record<string, Move>> = {
  Home: () => ({ row: 0, column: 0 }),
  End: (_, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

/** The cell inside the grid that is nearest to `cell`. */
export function cellWithin(cell: Cell, { rows, columns }: GridSize): Cell {
  const row = Math.max(-1, Math.min(cell.row, rows - 1));
  const column = Math.max(0, Math.min(cell.column, columns - 1));
  return row === cell.row && column === cell.column ? cell : { row, column };
}

/** The cell that `key` leads to; null for a key that moves nothing. */
export function moveCell(cell: Cell, key: string, control: boolean, size: GridSize): Cell | null {
  const move = (control ? CONTROL_MOVES : MOVES)[key];
  return move === undefined ? null : cellWithin(move(cellWithin(cell, size), size), size);
}
