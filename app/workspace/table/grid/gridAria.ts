/**
 * What the parts of the grid say of themselves to assistive technology. Only the rows and columns in view are in
 * the document, so each part states its place in the whole: counted from 1, the header being row 1.
 */

import { t } from '../../messages/messages.ts';
import type { Cell, GridSize } from './moveCell.ts';

/** The header's row, before the first run. */
export const HEAD_ROW = -1;

export type SortState = 'ascending' | 'descending' | 'none';

/** `active` is the active cell where it is in the document; `loaded` is false while the view waits for answers. */
export function gridRole({ rows, columns }: GridSize, active: Cell | null, loaded: boolean) {
  return {
    role: 'grid',
    tabIndex: 0,
    'aria-label': t.table.table,
    'aria-rowcount': rows + 1,
    'aria-colcount': columns,
    'aria-busy': !loaded,
    'aria-activedescendant': active === null ? undefined : cellId(active),
  } as const;
}

export const ROW_GROUP = { role: 'rowgroup' } as const;
export const NO_ROLE = { role: 'none' } as const;

export const rowRole = (row: number) => ({ role: 'row', 'aria-rowindex': row + 2 }) as const;

export const cellRole = (column: number) => ({ role: 'gridcell', 'aria-colindex': column + 1 }) as const;

export const rowHeaderRole = (column: number) =>
  ({ role: 'rowheader', 'aria-colindex': column + 1 }) as const;

export const columnHeaderRole = (column: number, sort: SortState) =>
  ({ role: 'columnheader', 'aria-colindex': column + 1, 'aria-sort': sort }) as const;

/** The id by which the grid points at its active cell. */
export const cellId = ({ row, column }: Cell) => `run-cell-${row}-${column}`;

/** The cell that an element lies in; null outside of all. */
export function cellOf(element: Element): Cell | null {
  const column = element.closest('[aria-colindex]')?.getAttribute('aria-colindex');
  const row = element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex');
  return row && column ? { row: Number(row) - 2, column: Number(column) - 1 } : null;
}
