/** Where a column goes that is moved by one place: among the pinned ones, or among those that scroll. */
import type { Drop } from './gridActions.ts';
import { FIXED_COLUMNS } from './gridGeometry.ts';

/** `by`: -1 to the left, 1 to the right; null where there is no such place. Name and state stay where they are. */
export function dropBeside(column: number, by: number, fixed: number, count: number): Drop | null {
  if (column < FIXED_COLUMNS) return null;
  const zone = column < fixed ? 'fixed' : 'scrolled';
  const [first, end] = zone === 'fixed' ? [FIXED_COLUMNS, fixed] : [fixed, count];
  const to = column + by;
  if (to < first || to >= end) return null;
  return { zone, before: by < 0 ? to : to + 1 };
}
