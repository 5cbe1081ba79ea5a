/**
 * Finds the value of a dotted name in a parsed row, whose keys may hold dots and slashes themselves, or nothing.
 *
 *   `a.b.c`:  {"a.b.c": 1}   {"a": {"b": {"c": 1}}}   {"a.b": {"c": 1}}   {"a": {"b.c": 1}}
 *
 * Any way to cut the name into keys that leads to a value is right; of several, the one whose first key is
 * longest. A dict is no value: its leaves have names of their own. Rows of a run are alike, so the path that was
 * found is tried first on the next row, and looked for anew where it leads nowhere.
 */
import type { Json } from '../base/json.ts';

type Dict = { readonly [key: string]: Json };

export class MetricPath {
  readonly #name: string;
  #path: readonly string[];

  constructor(name: string) {
    this.#name = name;
    this.#path = [name];
  }

  /** The value that a row has under the name; undefined where it has none. */
  find(row: Dict): Json | undefined {
    const value = valueAt(row, this.#path);
    if (value !== undefined) return value;
    const path = pathOf(row, this.#name);
    if (path === undefined) return undefined;
    this.#path = path;
    return valueAt(row, path);
  }
}

/** What a path leads to, by own keys alone: `constructor` and `__proto__` are keys like any other. */
function valueAt(row: Dict, path: readonly string[]): Json | undefined {
  let value: Json = row;
  for (const key of path) {
    if (!isDict(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key]!;
  }
  return isDict(value) ? undefined : value;
}

/** The keys that lead to a value; the whole name as one key first, then every dot from the last to the first. */
function pathOf(dict: Dict, name: string): readonly string[] | undefined {
  if (Object.hasOwn(dict, name) && !isDict(dict[name]!)) return [name];
  for (let dot = name.lastIndexOf('.'); dot >= 0; dot = dot === 0 ? -1 : name.lastIndexOf('.', dot - 1)) {
    const key = name.slice(0, dot);
    const below = Object.hasOwn(dict, key) ? dict[key]! : null;
    const rest = isDict(below) ? pathOf(below, name.slice(dot + 1)) : undefined;
    if (rest) return [key, ...rest];
  }
  return undefined;
}

function isDict(value: Json): value is Dict {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
