/**
 * Leaves and their paths to nested dicts: the way back from flattening.
 * The dicts have no prototype, so that `__proto__` and `constructor` are keys like any other.
 */
import type { Json } from '../base/json.ts';

export type Leaf = readonly [path: readonly string[], value: Json];
type Dict = { [key: string]: Json };

/** Dicts stand where their first leaf does. No path may lead through another's leaf. */
export function nest(leaves: Iterable<Leaf>): { readonly [key: string]: Json } {
  const root = emptyDict();
  for (const [path, value] of leaves) {
    let dict = root;
    for (const key of path.slice(0, -1)) {
      dict[key] ??= emptyDict();
      dict = dict[key] as Dict;
    }
    dict[path.at(-1)!] = value;
  }
  return root;
}

function emptyDict(): Dict {
  return Object.create(null) as Dict;
}
