/** A title for the cell under the pointer only: one on each of hundreds of cells would be work on every scroll. */
import { type MouseEvent, useRef } from 'react';
import { cellOf } from './gridAria.ts';
import type { Cell } from './moveCell.ts';

/** `exactAt` gives the exact text of a cell that shows less, else an empty one. */
export function useHoverTitle(exactAt: (cell: Cell) => string) {
  const titled = useRef<HTMLElement | null>(null);

  const onMouseOver = ({ target }: MouseEvent) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('button, [aria-colindex]') : null;
    if (element === titled.current) return;
    titled.current?.removeAttribute('title');
    titled.current = element;
    const title = element === null ? '' : titleOf(element, exactAt);
    if (element !== null && title !== '') element.title = title;
  };

  return { onMouseOver };
}

/** A button's label; a cell's exact text; the whole text where it is cut off. */
function titleOf(element: HTMLElement, exactAt: (cell: Cell) => string): string {
  if (element instanceof HTMLButtonElement) return element.ariaLabel ?? '';
  const cell = cellOf(element);
  const exact = cell === null ? '' : exactAt(cell);
  if (exact !== '') return exact;
  const cut = [element, ...element.querySelectorAll('span')].some(
    (part) => part.scrollWidth > part.clientWidth,
  );
  return cut ? textOf(element) : '';
}

/** The parts apart: `config` and `lr` of a header. */
function textOf(element: HTMLElement): string {
  const parts = Array.from(element.children, (part) => part.textContent).filter((text) => text !== '');
  return parts.length === 0 ? element.textContent : parts.join(' ');
}
