/**
 * The median of a set of values with its 95 % interval, from the order of the values alone.
 *
 * Each value lies below the true median with chance 1/2, whatever the distribution, so how many of n do is
 * Binomial(n, 1/2). Between the k-th smallest and the k-th largest the true median lies with chance
 * 1 - 2 P(fewer than k below); the largest k that keeps this at 95 % gives the interval:
 *
 *     n = 10, k = 2:   x1 [x2  x3  x4  x5 | x6  x7  x8  x9] x10      97.9 %; k = 3 would give 89.1 %
 *
 * Nothing is trimmed and no shape is assumed: a mean with a t interval holds the truth of render times in
 * 67 to 77 % of cases, for their tail is long. Fewer than 6 values cannot reach 95 %.
 */
import { medianSorted } from 'simple-statistics';
import { invariant } from '../base/invariant.ts';
import type { Estimate } from './sample.ts';

/**
 * How far from either end the interval's bounds stand: 1 for the least and the largest value; null under 6
 * values. In integers, so exact for any n: 95 % is kept while 40 times the tail is at most 2^n.
 * O(n) steps on numbers of n bits: half a millisecond at 1,000 values, 3 ms at 5,000.
 */
export function intervalRank(n: number): number | null {
  const mostTail = 2n ** BigInt(n) / 40n;
  // C(n, 0), the sum of all C(n, i) below the rank, and the rank itself.
  let choose = 1n;
  let tail = 1n;
  let rank = 0;
  while (tail <= mostTail) {
    rank++;
    choose = (choose * BigInt(n - rank + 1)) / BigInt(rank);
    tail += choose;
  }
  return rank === 0 ? null : rank;
}

/** The median of at least one finite value, and its interval. The order of the values does not matter. */
export function estimate(values: readonly number[]): Estimate {
  invariant(values.length > 0, 'an estimate needs at least one value');
  invariant(values.every(Number.isFinite), 'an estimate takes finite values alone: keep broken samples out');
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const rank = intervalRank(n);
  return {
    median: medianSorted(sorted),
    lo: rank === null ? null : sorted[rank - 1]!,
    hi: rank === null ? null : sorted[n - rank]!,
    n,
  };
}
