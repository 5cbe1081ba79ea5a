/** A title for the cell under the pointer only: one on each of hundreds of cells would be work on every scroll. */
import { type MouseEvent, useRef } from 'react';
import type { CellValue } from '../../../src/page/pageModel.ts';
import { cellOf } from './gridAria.ts';
import type { Cell } from './moveCell.ts';

export function useHoverTitle(valueAt: (cell: Cell) => CellValue) {
  const titled = useRef<HTMLElement | null>(null);

  const onMouseOver = ({ target }: MouseEvent) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('button, [aria-colindex]') : null;
    if (element === titled.current) return;
    titled.current?.removeAttribute('title');
    titled.current = element;
    if (element !== null) element.title = titleOf(element, valueAt);
  };

  return { onMouseOver };
}

/** A button's label; the whole text where it is cut off; a number as it is where it was rounded. */
function titleOf(element: HTMLElement, valueAt: (cell: Cell) => CellValue): string {
  if (element instanceof HTMLButtonElement) return element.ariaLabel ?? '';
  const text = textOf(element);
  const cell = cellOf(element);
  const value = cell === null ? undefined : valueAt(cell);
  if (typeof value === 'number' && String(value) !== text) return String(value);
  const cut = [element, ...element.children].some((part) => part.scrollWidth > part.clientWidth);
  return cut ? text : '';
}

/** The parts apart: `config` and `lr` of a header. */
function textOf(element: HTMLElement): string {
  const parts = Array.from(element.children, (part) => part.textContent).filter((text) => text !== '');
  return parts.length === 0 ? element.textContent : parts.join(' ');
}
