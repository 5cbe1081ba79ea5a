/**
 * What the parts of the grid say of themselves to assistive technology. Only the rows and columns in view are in
 * the document, so each part states its place in the whole: counted from 1, the header being row 1.
 */

import { t } from '../../../messages/messages.ts';
import type { Cell, GridSize } from './moveCell.ts';

/** The header's row, before the first run. */
export const HEAD_ROW = -1;

export type SortState = 'ascending' | 'descending' | 'none';

export interface GridState {
  /** The active cell where it is in the document. */
  readonly active: Cell | null;
  /** False while the view waits for answers. */
  readonly loaded: boolean;
  /** Rows of groups open and close, as those of a tree do. */
  readonly isGrouped: boolean;
}

export function gridRole({ rows, columns }: GridSize, { active, loaded, isGrouped }: GridState) {
  return {
    role: isGrouped ? 'treegrid' : 'grid',
    tabIndex: 0,
    'aria-label': t.table.table,
    'aria-rowcount': rows + 1,
    'aria-colcount': columns,
    'aria-multiselectable': true,
    'aria-busy': !loaded,
    'aria-activedescendant': active === null ? undefined : cellId(active),
  } as const;
}

export const ROW_GROUP = { role: 'rowgroup' } as const;
export const NO_ROLE = { role: 'none' } as const;

export const rowRole = (row: number, selected?: boolean) =>
  ({ role: 'row', 'aria-rowindex': row + 2, 'aria-selected': selected }) as const;

/** A row of a grouped list: a group, which is open or not, or a run below its group. */
export const treeRole = (open: boolean | null) =>
  open === null ? ({ 'aria-level': 2 } as const) : ({ 'aria-level': 1, 'aria-expanded': open } as const);

/** `marked`: among the cells that were marked; undefined for one that is not, as most are. */
export const cellRole = (column: number, marked: true | undefined) =>
  ({ role: 'gridcell', 'aria-colindex': column + 1, 'aria-selected': marked }) as const;

export const rowHeaderRole = (column: number, marked: true | undefined) =>
  ({ role: 'rowheader', 'aria-colindex': column + 1, 'aria-selected': marked }) as const;

export const columnHeaderRole = (column: number, sort: SortState) =>
  ({
    role: 'columnheader',
    'aria-colindex': column + 1,
    'aria-sort': sort,
    'aria-haspopup': 'menu',
  }) as const;

/** The id by which the grid points at its active cell. */
export const cellId = ({ row, column }: Cell) => `run-cell-${row}-${column}`;

/** The cell that an element lies in; null outside of all. */
export function cellOf(element: Element): Cell | null {
  const column = element.closest('[aria-colindex]')?.getAttribute('aria-colindex');
  const row = element.closest('[aria-rowindex]')?.getAttribute('aria-rowindex');
  return row && column ? { row: Number(row) - 2, column: Number(column) - 1 } : null;
}
