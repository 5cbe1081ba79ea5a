/** Keyboard and pointer in the run table. */
import type { RefObject } from 'react';
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { hoverText } from '../cells/cellText.ts';
import type { RunModel } from '../cells/useRunModel.ts';
import { dropBeside } from './dropBeside.ts';
import type { GridActions } from './gridActions.ts';
import { HEAD_ROW } from './gridAria.ts';
import type { RowState } from './gridKeys.ts';
import type { Cell } from './moveCell.ts';
import { type Cells, useCells } from './useCells.ts';
import { useGridPointer } from './useGridPointer.ts';
import type { GridView } from './useGridView.ts';
import { useHoverTitle } from './useHoverTitle.ts';
import { useRowFocus } from './useRowFocus.ts';

export interface GridHands {
  readonly cells: Cells;
  readonly events: object;
}

export function useGridHands(
  table: TableModel,
  { model, fixed, size, widthOf, window }: GridView,
  actions: GridActions,
  marker: RefObject<HTMLElement | null>,
): GridHands {
  const cells = useCells({
    size,
    actions,
    widthOf,
    reveal: window.reveal,
    rowState: (row) => rowState(table, row),
    parentOf: (row) => parentOf(table, row),
    dropBeside: (column, by) => dropBeside(column, by, fixed, table.columnCount),
  });
  const isGroup = (row: number) => table.rowAt(row)?.kind === 'group';
  const pointer = useGridPointer({ cells, actions, fixed, isGroup, marker });
  const title = useHoverTitle((cell) => titleOf(table, model, cell));
  const focus = useRowFocus(actions.focus);
  const onBlur = () => actions.focus(null);
  return { cells, events: { ...pointer, ...title, ...focus, onBlur, onKeyDown: cells.onKeyDown } };
}

function rowState(table: TableModel, row: number): RowState {
  const is = table.rowAt(row);
  if (!is) return null;
  const { groupBy, opened } = table.listing;
  return is.kind === 'group'
    ? { kind: 'group', open: opened.includes(is.key) }
    : { kind: 'run', inGroup: groupBy.length > 0 };
}

/** The row of its group; itself where that is not loaded. */
function parentOf(table: TableModel, row: number): number {
  for (let above = row - 1; above >= table.rows.from; above--)
    if (table.rowAt(above)?.kind === 'group') return above;
  return row;
}

function titleOf(table: TableModel, model: RunModel, { row, column }: Cell): string {
  const about = model.column(column)?.columnDef.meta?.column;
  return about === undefined || row === HEAD_ROW ? '' : hoverText(about, table.cell(row, column));
}
