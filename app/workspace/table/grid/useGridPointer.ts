/** The pointer in the run table: clicks, cells marked by a pull, columns pulled to another place or width. */
import { type MouseEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { columnPull, widthPull } from './columnPull.ts';
import type { GridActions } from './gridActions.ts';
import { cellOf, HEAD_ROW } from './gridAria.ts';
import { TICK_WIDTH } from './gridGeometry.ts';
import type { Cell } from './moveCell.ts';
import type { Pull } from './pull.ts';
import { DOES } from './rowName.tsx';
import type { Cells } from './useCells.ts';

export interface PointerInput {
  readonly cells: Cells;
  readonly actions: GridActions;
  /** Columns that stand still. */
  readonly fixed: number;
  readonly isGroup: (row: number) => boolean;
  /** Shows where a column would land. */
  readonly marker: RefObject<HTMLElement | null>;
}

export function useGridPointer(input: PointerInput) {
  const { cells, actions } = input;
  const pull = useRef<Pull | null>(null);
  /** A pull ends in a click that is none. */
  const pulled = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const cell = pressedCell(event);
    pulled.current = false;
    if (cell === null) return;
    pull.current = pullOf(cell, event, input);
    if (pull.current) event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => pull.current?.move(event);
  const onPointerUp = () => {
    pulled.current = pull.current?.end() ?? false;
    pull.current = null;
  };
  const onPointerCancel = () => {
    pull.current?.cancel?.();
    pull.current = null;
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (pulled.current) {
      pulled.current = false;
      return;
    }
    // A captured pointer clicks on the grid itself: what lies under it is what was meant.
    const isCaptured = event.target === event.currentTarget;
    const target = isCaptured ? document.elementFromPoint(event.clientX, event.clientY) : event.target;
    const cell = target instanceof Element ? cellOf(target) : null;
    if (cell === null || !(target instanceof Element)) return;
    if (cell.row === HEAD_ROW) headClick(cell, target, event, input);
    else rowClick(cell, target, event, input);
  };
  const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const cell = target && cellOf(target);
    if (cell?.row === HEAD_ROW && isEdge(headerOf(target!), event)) actions.resize(cell.column, null);
  };
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const cell = event.target instanceof Element ? cellOf(event.target) : null;
    if (cell?.row !== HEAD_ROW) return;
    event.preventDefault();
    cells.activate(cell);
    actions.menu(cell.column, headerOf(event.target as Element)!);
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onClick,
    onDoubleClick,
    onContextMenu,
  };
}

function pressedCell({ target, button, isPrimary }: PointerEvent): Cell | null {
  if (button !== 0 || !isPrimary || !(target instanceof Element) || target.closest('button')) return null;
  return cellOf(target);
}

function pullOf(cell: Cell, event: PointerEvent<HTMLElement>, input: PointerInput): Pull | null {
  const { cells, actions, fixed, marker } = input;
  if (cell.row === HEAD_ROW) {
    const header = headerOf(event.target as Element)!;
    if (isEdge(header, event))
      return widthPull(header.offsetWidth, event.clientX, (width) => actions.resize(cell.column, width));
    const grid = event.currentTarget;
    return columnPull({ grid, header, column: cell.column, fixed, marker, actions }, event.clientX);
  }
  // A finger scrolls.
  if (event.pointerType === 'touch' || selects(event)) return null;
  if (isTick(event.target as Element, cell, event)) return null;
  cells.activate(cell);
  return cellsPull(cell, cells);
}

function cellsPull(from: Cell, cells: Cells): Pull {
  let last = from;
  return {
    move: ({ clientX, clientY }) => {
      const under = document.elementFromPoint(clientX, clientY);
      const cell = under && cellOf(under);
      if (!cell || cell.row < 0 || (cell.row === last.row && cell.column === last.column)) return;
      last = cell;
      cells.extend(cell);
    },
    end: () => last !== from,
  };
}

function headClick(cell: Cell, target: Element, event: MouseEvent, { cells, actions }: PointerInput): void {
  const header = headerOf(target)!;
  cells.activate(cell);
  const button = target.closest<HTMLElement>('button');
  if (button) actions.menu(cell.column, button);
  else if (!isEdge(header, event)) actions.sort(cell.column, event.shiftKey);
}

function rowClick(cell: Cell, target: Element, event: MouseEvent, input: PointerInput): void {
  const { cells, actions, isGroup } = input;
  const does = target.closest<HTMLElement>('button')?.dataset.does;
  cells.activate(cell);
  if (does === DOES.toggleLine) actions.toggleLine(cell.row);
  else if (does === DOES.open) actions.toggleGroup(cell.row);
  else if (selects(event) || isTick(target, cell, event)) actions.select(cell.row, event.shiftKey);
  else if (cell.column === 0 && isGroup(cell.row)) actions.toggleGroup(cell.row);
}

function selects({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean {
  return shiftKey || ctrlKey || metaKey;
}

function headerOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('[role=columnheader]');
}

/** Pixels at a header's right edge that pull its width. */
const EDGE = 6;

function isEdge(header: HTMLElement | null, { clientX }: { readonly clientX: number }): boolean {
  return header !== null && header.getBoundingClientRect().right - clientX <= EDGE;
}

/** Whether the box that selects a row was hit, which is drawn at the left of its first cell. */
function isTick(target: Element, cell: Cell, { clientX }: { readonly clientX: number }): boolean {
  const name = cell.column === 0 ? target.closest<HTMLElement>('[role=rowheader]') : null;
  if (!name || target.closest('button')) return false;
  const { paddingLeft } = getComputedStyle(name);
  return clientX - name.getBoundingClientRect().left <= TICK_WIDTH + Number.parseFloat(paddingLeft) - 4;
}
