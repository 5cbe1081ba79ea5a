/** Pulls on a column's header: its edge to another width, all of it to another place. */
import type { PointerEvent, RefObject } from 'react';
import type { Drop, GridActions } from './gridActions.ts';
import { cellOf, HEAD_ROW } from './gridAria.ts';
import { FIXED_COLUMNS, LEAST_WIDTH, MOST_WIDTH } from './gridGeometry.ts';
import type { Pull } from './pull.ts';

/** Pixels that a press may wander and still be a click. */
const SLACK = 4;

export function widthPull(width: number, fromX: number, onWidth: (width: number) => void): Pull {
  return {
    move: ({ clientX }) => onWidth(clampWidth(width + clientX - fromX)),
    end: () => true,
  };
}

export function clampWidth(width: number): number {
  return Math.max(LEAST_WIDTH, Math.min(Math.round(width), MOST_WIDTH));
}

export interface Pulled {
  readonly grid: HTMLElement;
  readonly header: HTMLElement;
  readonly column: number;
  readonly fixed: number;
  readonly marker: RefObject<HTMLElement | null>;
  readonly actions: Pick<GridActions, 'moveColumn'>;
}

/** Name and state stay where they are; any other column goes to where the marker stands when it is let go. */
export function columnPull({ grid, header, column, fixed, marker, actions }: Pulled, fromX: number): Pull {
  let drop: Drop | null = null;
  let moved = false;
  const show = (x: number | null) => {
    const element = marker.current;
    if (!element) return;
    element.hidden = x === null;
    if (x !== null) element.style.left = `${x - grid.getBoundingClientRect().left}px`;
  };
  const settle = () => {
    delete header.dataset.dragged;
    show(null);
  };
  return {
    move: ({ clientX }: PointerEvent) => {
      moved ||= Math.abs(clientX - fromX) > SLACK;
      if (!moved || column < FIXED_COLUMNS) return;
      header.dataset.dragged = '';
      const { top } = header.getBoundingClientRect();
      const over = headerAt(clientX, top + 1);
      drop = over && dropAt(over, clientX, fixed);
      show(over && drop ? edgeOf(over.element, clientX) : null);
    },
    end: () => {
      settle();
      if (drop) actions.moveColumn(column, drop);
      return moved;
    },
    cancel: settle,
  };
}

interface Over {
  readonly element: HTMLElement;
  readonly column: number;
}

function headerAt(x: number, y: number): Over | null {
  const element = document.elementFromPoint(x, y)?.closest<HTMLElement>('[role=columnheader]');
  const cell = element && cellOf(element);
  return element && cell?.row === HEAD_ROW ? { element, column: cell.column } : null;
}

function dropAt({ element, column }: Over, x: number, fixed: number): Drop {
  const zone = column < fixed ? 'fixed' : 'scrolled';
  const before = isLeft(element, x) ? column : column + 1;
  return { zone, before: Math.max(FIXED_COLUMNS, before) };
}

function edgeOf(element: HTMLElement, x: number): number {
  const { left, right } = element.getBoundingClientRect();
  return isLeft(element, x) ? left : right;
}

function isLeft(element: HTMLElement, x: number): boolean {
  const { left, right } = element.getBoundingClientRect();
  return x < (left + right) / 2;
}
