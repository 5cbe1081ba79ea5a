/** Sizes of the run table in CSS pixels, as its style sheets have them too, and which rows and columns lie in view. */
import type { Span } from '../../../../src/wire/query.ts';

export const ROW_HEIGHT = 24;
export const COLUMN_WIDTH = 120;
export const HEAD_HEIGHT = 40;
/** Name and state, the first two columns, always stand still; pinned ones stand beside them, the others scroll under them. */
export const FIXED_COLUMNS = 2;
export const NAME_WIDTH = 184;
/** Names of groups hold up to three values. */
export const GROUP_NAME_WIDTH = 264;
export const STATE_WIDTH = 80;
/** How far columns may be pulled. */
export const LEAST_WIDTH = 56;
export const MOST_WIDTH = 640;
/** What is left to the columns that scroll, however many are pinned. */
export const SCROLL_ROOM = 160;
/** Where the box that selects a row stands in its first cell: up to so many pixels from the left. */
export const TICK_WIDTH = 22;

/** The items of `size` pixels that show in `view` pixels from `offset` on, those cut off included. */
export function itemsInView(offset: number, view: number, size: number, count: number): Span {
  const from = Math.max(0, Math.min(Math.floor(offset / size), count));
  const to = Math.max(from, Math.min(Math.ceil((offset + view) / size), count));
  return { from, count: to - from };
}

/** Whether all of `wanted` is loaded. */
export function holds(loaded: Span, wanted: Span): boolean {
  if (wanted.count === 0) return true;
  return wanted.from >= loaded.from && wanted.from + wanted.count <= loaded.from + loaded.count;
}

/** At least `size` items with those in view in their middle, of `total`: what to ask for, so that a step shows no holes. */
export function spanAround({ from, count }: Span, size: number, total: number): Span {
  const most = Math.min(total, Math.max(size, count));
  const first = Math.round(from + count / 2 - most / 2);
  return { from: Math.max(0, Math.min(first, total - most)), count: most };
}

/** The offset nearest to `offset` at which the item [start, start + size) shows whole in `view` pixels. */
export function offsetToShow(offset: number, view: number, start: number, size: number): number {
  if (start < offset || size > view) return start;
  return Math.max(offset, start + size - view);
}

/** Widths of columns that stand still, drawn in where they would not leave room to those that scroll. */
export function fitted(widths: readonly number[], room: number): readonly number[] {
  if (sumOf(widths) <= room) return widths;
  const spare = widths.map((width) => Math.max(0, width - LEAST_WIDTH));
  const kept = Math.max(0, room - widths.length * LEAST_WIDTH) / Math.max(1, sumOf(spare));
  return spare.map((own) => LEAST_WIDTH + Math.floor(own * Math.min(1, kept)));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
