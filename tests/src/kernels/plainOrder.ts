/** The columns of a table by the plainest code there is: all of their names in an array, taken apart and put together. */
import type { ColumnChoice } from '../../../src/kernels/columnOrder.ts';

export interface PlainOrder {
  readonly pinned: number;
  readonly names: readonly string[];
}

export function plainOrder(
  all: readonly string[],
  { pinned, only, first, hidden }: ColumnChoice,
): PlainOrder {
  const rest = all.slice(2);
  const known = (names: readonly string[], ...without: (readonly string[])[]) =>
    [...new Set(names)].filter((name) => rest.includes(name) && !without.flat().includes(name));
  const still = known(pinned);
  const gone = known(hidden, still);
  const front = known(only ?? first, still, gone);
  const others = only ? [] : known(rest, still, gone, front);
  return { pinned: still.length, names: [...all.slice(0, 2), ...still, ...front, ...others] };
}
