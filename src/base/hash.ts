/**
 * Counter-based hashes: any element of a random sequence in O(1), the same bits in every engine.
 * A sequence is (key, counter), so nothing is ever stepped through or stored. The mixer is "lowbias32"
 * (Chris Wellons, hash-prospector, public domain): two multiplications, bias 0.17 of 1000.
 */

const GOLDEN = 0x9e3779b9 | 0;

/** Mixes 32 bits into 32 bits, signed; a bijection. */
export function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return x ^ (x >>> 16);
}

/** The hash of `counter` in the sequence `key`: a signed 32-bit integer. Counters past 2^32 wrap. */
export function hash(key: number, counter: number): number {
  return mix((key + Math.imul(counter, GOLDEN)) | 0);
}

/** The key of sub-sequence `part` of `key`: (seed, run, metric) is two steps. */
export function subKey(key: number, part: number): number {
  return mix((key ^ part) + Math.imul(part, GOLDEN));
}

/** A number in [0, 1) from the sequence `key`, with 32 bits. */
export function unit(key: number, counter: number): number {
  return (hash(key, counter) >>> 0) * 2 ** -32;
}

/** An integer in [0, n) from the sequence `key`; n up to 2^32. */
export function below(key: number, counter: number, n: number): number {
  return Math.floor(unit(key, counter) * n);
}
