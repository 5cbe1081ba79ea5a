/**
 * The keyboard in the run table: one tab stop, an active cell that arrow keys move and from which shift marks others.
 * Focus stays on the grid, which points at the active cell (aria-activedescendant), so scrolling the cell out of the
 * document loses nothing.
 */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { type CellRange, extendTo, FIRST_CELL, rangeOf } from './cellRange.ts';
import type { Drop, GridActions } from './gridActions.ts';
import { type Command, commandOf, type RowState } from './gridKeys.ts';
import { type Cell, cellWithin, type GridSize } from './moveCell.ts';

export interface CellsInput {
  readonly size: GridSize;
  readonly rowState: (row: number) => RowState;
  /** The row of the group that a row stands in. */
  readonly parentOf: (row: number) => number;
  readonly widthOf: (column: number) => number;
  /** Where a column goes that is moved by one; null where it cannot go there. */
  readonly dropBeside: (column: number, by: number) => Drop | null;
  readonly reveal: (cell: Cell) => void;
  readonly actions: GridActions;
}

export interface Cells {
  readonly active: Cell;
  readonly range: CellRange | null;
  readonly activate: (cell: Cell) => void;
  /** Marks all from the active cell, or from where marking began, to this one. */
  readonly extend: (cell: Cell) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function useCells(input: CellsInput): Cells {
  const { size, actions } = input;
  const [mark, setMark] = useState(FIRST_CELL);
  const active = cellWithin(mark.active, size);
  const { rows, columns } = size;
  const range = useMemo(() => rangeOf(mark, { rows, columns, page: 1 }), [mark, rows, columns]);

  const activate = (cell: Cell) => setMark({ active: cell, anchor: null });
  const extend = (cell: Cell) =>
    setMark((last) => extendTo({ ...last, active: cellWithin(last.active, size) }, cell));
  const go = (cell: Cell) => {
    activate(cell);
    if (cell.row >= 0) actions.focus(cell.row);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event, active, size, input.rowState(active.row));
    if (command === null || (command.do === 'copy' && isTextSelected())) return;
    event.preventDefault();
    const to = placeOf(command, active, input);
    if (to === null) run(command, { ...input, active, range, activate });
    else if (command.do === 'extend') extend(to);
    else go(to);
    // A column that is moved is followed once it stands there.
    if (command.do !== 'moveColumn') input.reveal(to ?? active);
  };

  return { active, range, activate, extend, onKeyDown };
}

/** The cell that a command leads to; null for one that leads nowhere. */
function placeOf(command: Command, active: Cell, { parentOf }: CellsInput): Cell | null {
  if (command.do === 'move' || command.do === 'extend') return command.to;
  return command.do === 'toParent' ? { ...active, row: parentOf(active.row) } : null;
}

interface Running extends CellsInput, Pick<Cells, 'active' | 'range' | 'activate'> {}

function run(command: Command, running: Running): void {
  const { actions, active, range } = running;
  const { row, column } = active;
  switch (command.do) {
    case 'sort':
      actions.sort(column, command.add);
      break;
    case 'menu':
      openMenu(column, actions);
      break;
    case 'resize':
      actions.resize(column, running.widthOf(column) + command.by);
      break;
    case 'moveColumn':
      moveBy(command.by, running);
      break;
    case 'select':
      actions.select(row, command.range);
      break;
    case 'toggleLine':
      actions.toggleLine(row);
      break;
    case 'open':
      actions.toggleGroup(row);
      break;
    case 'copy':
      actions.copy(range, active);
      break;
    case 'clear':
      if (range === null) actions.clear();
      else running.activate(active);
  }
}

/** Under the active header, the only one with an id. */
function openMenu(column: number, actions: GridActions): void {
  const header = document.querySelector<HTMLElement>('[role=columnheader][id]');
  if (header) actions.menu(column, header);
}

function moveBy(by: number, { active, actions, dropBeside, activate }: Running): void {
  const drop = dropBeside(active.column, by);
  if (drop === null || !actions.moveColumn(active.column, drop)) return;
  activate({ ...active, column: active.column + by });
}

/** Text that a person has marked elsewhere is what they want copied. */
function isTextSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
