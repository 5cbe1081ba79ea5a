/**
 * Where the items of an axis begin, of any number of them: all of one size but for a few.
 *
 *   size 10, item 2 is 25 long      item    0   1   2   3   4
 *                                   start   0  10  20  45  55
 *
 * Only exceptions are kept, so a million items cost what their exceptions do: O(log exceptions) an item.
 */
import { lowerBound } from '../../../../src/base/bisect.ts';

export interface ItemSizes {
  readonly count: number;
  /** Of all items together. */
  readonly total: number;
  readonly size: (item: number) => number;
  readonly start: (item: number) => number;
}

/** `exceptions`: sizes by item; those past `count` are passed over. */
export function itemSizes(
  count: number,
  usual: number,
  exceptions: ReadonlyMap<number, number> = new Map(),
): ItemSizes {
  const known = [...exceptions].filter(([item]) => item < count).sort(([a], [b]) => a - b);
  const items = known.map(([item]) => item);
  // What the first n exceptions add to the usual sizes.
  const added = [0];
  for (const [at, [, size]] of known.entries()) added.push(added[at]! + size - usual);
  const start = (item: number) => item * usual + added[lowerBound(items, item)]!;
  return { count, total: start(count), size: (item) => exceptions.get(item) ?? usual, start };
}
