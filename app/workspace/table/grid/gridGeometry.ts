/** Sizes of the run table in CSS pixels, as its style sheets have them too, and which rows and columns lie in view. */
import type { Span } from '../../../src/wire/query.ts';

export const ROW_HEIGHT = 24;
export const COLUMN_WIDTH = 120;
export const HEAD_HEIGHT = 40;
/** The first two columns, name and state, stay in place; the others scroll under them. */
export const PINNED_COLUMNS = 2;
export const NAME_WIDTH = 160;
export const STATE_WIDTH = 72;
export const PINNED_WIDTH = NAME_WIDTH + STATE_WIDTH;

/** The items of `size` pixels that show in `view` pixels from `offset` on, those cut off included. */
export function itemsInView(offset: number, view: number, size: number, count: number): Span {
  const from = Math.max(0, Math.min(Math.floor(offset / size), count));
  const to = Math.max(from, Math.min(Math.ceil((offset + view) / size), count));
  return { from, count: to - from };
}

/** Rows and columns that a table of this outer size shows before anyone scrolls: what a first query should ask for. */
export function firstInView(width: number, height: number): { readonly rows: Span; readonly columns: Span } {
  const rows = itemsInView(0, height - HEAD_HEIGHT, ROW_HEIGHT, Number.POSITIVE_INFINITY);
  const scrolled = itemsInView(0, width - PINNED_WIDTH, COLUMN_WIDTH, Number.POSITIVE_INFINITY);
  return { rows, columns: { from: 0, count: PINNED_COLUMNS + scrolled.count } };
}

/** Whether all of `wanted` is loaded. */
export function holds(loaded: Span, wanted: Span): boolean {
  if (wanted.count === 0) return true;
  return wanted.from >= loaded.from && wanted.from + wanted.count <= loaded.from + loaded.count;
}

/** The offset nearest to `offset` at which the item [start, start + size) shows whole in `view` pixels. */
export function offsetToShow(offset: number, view: number, start: number, size: number): number {
  if (start < offset || size > view) return start;
  return Math.max(offset, start + size - view);
}
