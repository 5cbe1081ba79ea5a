/**
 * The order of a round: a seeded permutation of its cells, another in each round, so that drift of the machine
 * spreads over all cells instead of falling on the last.
 */
import { below, subKey } from '../base/hash.ts';

/** `items` in the order of round `round` under `seed`; the items themselves stay where they are. Fisher-Yates. */
export function shuffled<T>(items: readonly T[], seed: number, round: number): T[] {
  const key = subKey(seed, round);
  const order = items.slice();
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = below(key, last, last + 1);
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}
