/**
 * How a log call nests its scalars: the path of dicts of each, and the order in which every dict is opened once.
 *
 *   metric 6, `train/loss`, at depth 2 and fan-out 4:  `train/part_2` -> `part_1` -> `loss`
 *   its dotted name:                                   `train/part_2.part_1.loss`
 *
 * The dicts of metric i are the digits of i to the base of the fan-out, so that any path is had in O(depth), and
 * all paths are equally long: no dict ever stands where another metric's value does. The prefix of a plain name,
 * what stands before its first slash, stays in front, and so its section does.
 */
import { utf8 } from './jsonBytes.ts';

export interface Nesting {
  /** Dicts around each scalar. */
  readonly depth: number;
  /** Dicts that one dict may hold side by side; the innermost hold as many scalars as it takes. */
  readonly fanout: number;
}

/** Where the prefix of a name ends: after its first slash, or at 0 where there is none. */
function prefixEnd(name: string): number {
  return name.indexOf('/') + 1;
}

/** The keys that lead to metric `index`, which is called `plain` where nothing is nested. */
export function nestedPath({ depth, fanout }: Nesting, plain: string, index: number): readonly string[] {
  if (depth === 0) return [plain];
  const end = prefixEnd(plain);
  const path: string[] = [];
  for (let level = 0, left = index; level < depth; level++, left = Math.floor(left / fanout))
    path.push(`${level === 0 ? plain.slice(0, end) : ''}part_${left % fanout}`);
  path.push(plain.slice(end));
  return path;
}

/** The plain name of a dotted one, whatever its parts are called; undefined where it has too few of them. */
export function plainName({ depth }: Nesting, dotted: string): string | undefined {
  const start = prefixEnd(dotted);
  let at = start;
  for (let level = 0; level < depth; level++) {
    at = dotted.indexOf('.', at) + 1;
    if (at === 0) return undefined;
  }
  return dotted.slice(0, start) + dotted.slice(at);
}

/** Metrics in the order of a nested row, place by place. */
export interface NestedOrder {
  /** Metric at each place. Dicts stand in the order of their first metrics. */
  readonly order: Uint32Array;
  /** Dicts, counted from the outside, that each place shares with the one before it. */
  readonly common: Uint8Array;
  /** The bytes that open the outermost dict of each place, such as `"train/part_2":{`; empty at depth 0. */
  readonly tops: readonly Uint8Array[];
}

/** The order of metrics 0 to `count`, whose plain names begin as `plain(index)` does. O(count x depth). */
export function nestedOrder(nesting: Nesting, count: number, plain: (index: number) => string): NestedOrder {
  const indices = Array.from({ length: count }, (_, index) => index);
  if (nesting.depth === 0)
    return { order: Uint32Array.from(indices), common: new Uint8Array(count), tops: [] };
  const keys = new Map<string, number[]>();
  for (const index of indices) {
    const name = plain(index);
    push(keys, `${name.slice(0, prefixEnd(name))}part_${index % nesting.fanout}`, index);
  }
  const order = new Uint32Array(count);
  const common = new Uint8Array(count);
  const tops: Uint8Array[] = [];
  let place = 0;
  for (const [key, own] of keys) {
    const top = utf8(`${JSON.stringify(key)}:{`);
    for (const index of arranged(nesting, own, 1)) {
      common[place] = tops.at(-1) === top ? shared(nesting, order[place - 1]!, index) : 0;
      order[place++] = index;
      tops.push(top);
    }
  }
  return { order, common, tops };
}

/** Metrics of one dict at `level`, in the order of the dicts in it. */
function arranged(nesting: Nesting, indices: readonly number[], level: number): readonly number[] {
  if (level === nesting.depth || indices.length < 2) return indices;
  const dicts = new Map<number, number[]>();
  for (const index of indices) push(dicts, digit(nesting, index, level), index);
  if (dicts.size === 1) return arranged(nesting, indices, level + 1);
  return [...dicts.values()].flatMap((own) => arranged(nesting, own, level + 1));
}

function push<K>(groups: Map<K, number[]>, key: K, index: number): void {
  const group = groups.get(key);
  if (group) group.push(index);
  else groups.set(key, [index]);
}

/** Dicts that two metrics of the same outermost dict have in common. */
function shared(nesting: Nesting, a: number, b: number): number {
  let level = 1;
  while (level < nesting.depth && digit(nesting, a, level) === digit(nesting, b, level)) level++;
  return level;
}

/** Which part metric `index` belongs to at a level, counted from 0 on the outside. */
export function digit({ fanout }: Nesting, index: number, level: number): number {
  let left = index;
  for (let above = 0; above < level && left > 0; above++) left = Math.floor(left / fanout);
  return left % fanout;
}
