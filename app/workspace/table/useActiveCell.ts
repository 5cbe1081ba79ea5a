/**
 * The keyboard in the run table: one tab stop, an active cell that arrow keys move. Focus stays on the grid, which
 * points at the active cell (aria-activedescendant), so scrolling the cell out of the document loses nothing.
 */
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { cellOf } from './gridAria.ts';
import { type Cell, cellWithin, type GridSize, moveCell } from './moveCell.ts';

export interface CellActions {
  readonly reveal: (cell: Cell) => void;
  readonly sort: (column: number) => void;
  readonly toggle: (row: number) => void;
}

export function useActiveCell(size: GridSize, { reveal, sort, toggle }: CellActions) {
  const [wanted, setActive] = useState<Cell>({ row: 0, column: 0 });
  const active = cellWithin(wanted, size);

  const act = ({ row, column }: Cell): boolean => {
    if (row < 0) sort(column);
    else if (column === 0) toggle(row);
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (altKey || metaKey) return;
    const next = moveCell(active, key, ctrlKey, size);
    if (next !== null) setActive(next);
    else if ((key !== 'Enter' && key !== ' ') || !act(active)) return;
    event.preventDefault();
    reveal(next ?? active);
  };

  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element)) return;
    const cell = cellOf(target);
    if (cell === null) return;
    setActive(cell);
    if (cell.row < 0 || target.closest('button') !== null) act(cell);
  };

  return { active, events: { onKeyDown, onClick } };
}
