/** What stands at a path in nested dicts, by own keys alone; undefined where nothing does. */
import type { Json } from '../../../src/base/json.ts';

export function at(value: Json, path: readonly string[]): Json | undefined {
  let next: Json | undefined = value;
  for (const key of path) {
    if (typeof next !== 'object' || next === null || !Object.hasOwn(next, key)) return undefined;
    next = (next as { readonly [key: string]: Json })[key];
  }
  return next;
}
