/**
 * Values as dense codes: equal ones have one code, counted from 0 in the order of first sight.
 *
 *   values  7 NaN 7 2 NaN      codes  0 1 0 2 1      count 3
 *
 * A table with open addressing over typed arrays: O(values) expected, and several times quicker than a Map.
 */
import { hash } from '../base/hash.ts';

export interface Codes {
  /** A code a value, below `count`. */
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly count: number;
}

/** The codes of the numbers that `rows` have. NaN equals NaN, and -0 equals 0. */
export function numberCodes(values: Float64Array, rows: Uint32Array): Codes {
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const number = values[rows[i]!]!;
    // NaN has many bit patterns, of which this writes one; adding 0 makes -0 into 0.
    numbers[i] = Number.isNaN(number) ? Number.NaN : number + 0;
  }
  const words = new Uint32Array(numbers.buffer);
  const low = new Uint32Array(rows.length);
  const high = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    low[i] = words[2 * i]!;
    high[i] = words[2 * i + 1]!;
  }
  return pairCodes(low, high);
}

/** A table of this many entries a value, where it is enough for every pair, is quicker than hashing. */
const ROOMY = 4;

/** The codes of pairs: a value's code in `a` with its code in `b`. Those codes may have holes. */
export function joinCodes(a: Codes, b: Codes): Codes {
  const values = a.codes.length;
  if (a.count * b.count > ROOMY * values + 1024) return pairCodes(a.codes, b.codes);
  const codes = new Uint32Array(values);
  /** One more than the code of each pair; 0 before its first sight. */
  const seen = new Uint32Array(a.count * b.count);
  let count = 0;
  for (let i = 0; i < values; i++) {
    const pair = a.codes[i]! * b.count + b.codes[i]!;
    if (seen[pair] === 0) seen[pair] = ++count;
    codes[i] = seen[pair]! - 1;
  }
  return { codes, count };
}

function pairCodes(first: Uint32Array, second: Uint32Array): Codes {
  const codes = new Uint32Array(first.length);
  const mask = 2 ** Math.ceil(Math.log2(2 * first.length + 1)) - 1;
  /** One more than the place at which the pair of a slot was first seen; 0 for a free one. */
  const slots = new Uint32Array(mask + 1);
  let count = 0;
  for (let i = 0; i < first.length; i++) {
    const a = first[i]!;
    const b = second[i]!;
    let slot = hash(a, b) & mask;
    let at = slots[slot]!;
    while (at !== 0 && (first[at - 1] !== a || second[at - 1] !== b)) {
      slot = (slot + 1) & mask;
      at = slots[slot]!;
    }
    if (at === 0) {
      slots[slot] = i + 1;
      codes[i] = count++;
    } else codes[i] = codes[at - 1]!;
  }
  return { codes, count };
}
