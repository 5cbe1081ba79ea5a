import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, intervalRank } from '../../../src/measure/interval.ts';
import { uniform } from './uniform.ts';

/** The chance that the median lies between the rank-th smallest and largest of n: by counting every outcome. */
function coverageByCounting(n: number, rank: number): number {
  let held = 0;
  for (let outcome = 0; outcome < 2 ** n; outcome++) {
    let below = 0;
    for (let bits = outcome; bits > 0; bits >>= 1) below += bits & 1;
    if (below >= rank && n - below >= rank) held++;
  }
  return held / 2 ** n;
}

/** The same rank by building the distribution up, one toss at a time; exact enough in doubles for any n. */
function rankByTossing(n: number): number | null {
  let chances = [1];
  for (let toss = 0; toss < n; toss++)
    chances = Array.from({ length: toss + 2 }, (_, i) => ((chances[i] ?? 0) + (chances[i - 1] ?? 0)) / 2);
  let tail = 0;
  let rank = 0;
  while (1 - 2 * (tail + chances[rank]!) >= 0.95) tail += chances[rank++]!;
  return rank || null;
}

describe('the rank of the bounds', () => {
  it('is the largest that keeps 95 %, by counting all outcomes', () => {
    for (let n = 6; n <= 14; n++) {
      const rank = intervalRank(n)!;
      expect(coverageByCounting(n, rank)).toBeGreaterThanOrEqual(0.95);
      expect(coverageByCounting(n, rank + 1)).toBeLessThan(0.95);
    }
  });

  it('is null below 6 values, for the whole range holds 93.75 % of 5', () => {
    expect([1, 2, 3, 4, 5].map(intervalRank)).toEqual([null, null, null, null, null]);
    expect(intervalRank(6)).toBe(1);
  });

  it('agrees with the tables of the sign test', () => {
    // Conover, Practical Nonparametric Statistics: d for 95 %.
    const known = { 8: 1, 9: 2, 10: 2, 12: 3, 15: 4, 20: 6, 25: 8, 30: 10, 40: 14, 50: 18, 100: 40 };
    for (const [n, rank] of Object.entries(known)) expect(intervalRank(Number(n))).toBe(rank);
  });

  it('agrees with a naive oracle up to 300 and at thousands, where 2^n is no double', () => {
    for (let n = 1; n <= 300; n++) expect(intervalRank(n)).toBe(rankByTossing(n));
    for (const n of [1023, 1024, 1100, 2001]) expect(intervalRank(n)).toBe(rankByTossing(n));
  });
});

describe('an estimate', () => {
  it('takes its bounds from the values, in any order, and trims nothing', () => {
    expect(estimate([5, 1, 4, 2, 3, 900])).toEqual({ median: 3.5, lo: 1, hi: 900, n: 6 });
    expect(estimate([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ median: 5.5, lo: 2, hi: 9, n: 10 });
  });

  it('has a median but no interval under 6 values', () => {
    expect(estimate([3, 1, 2])).toEqual({ median: 2, lo: null, hi: null, n: 3 });
    expect(estimate([7])).toEqual({ median: 7, lo: null, hi: null, n: 1 });
  });

  it('leaves its input as it was', () => {
    const values = Object.freeze([3, 1, 2]);
    estimate(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('refuses nothing at all, and values that are no numbers', () => {
    expect(() => estimate([])).toThrow('at least one value');
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(() => estimate([1, bad, 2])).toThrow('finite');
  });

  it('keeps lo <= median <= hi, all of them inside the values', () => {
    const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 6, maxLength: 80 });
    fc.assert(
      fc.property(values, (some) => {
        const { median, lo, hi, n } = estimate(some);
        expect(lo!).toBeLessThanOrEqual(median);
        expect(hi!).toBeGreaterThanOrEqual(median);
        expect(some).toContain(lo);
        expect(some).toContain(hi);
        expect(n).toBe(some.length);
      }),
    );
  });
});

describe('coverage of the truth', () => {
  /** Skewed, heavy-tailed, mixed: as render times are. Each takes two uniform numbers; the truth is its median. */
  const shapes = {
    exponential: { draw: (u: number) => -Math.log(1 - u), truth: Math.LN2 },
    lognormal: { draw: (u: number, v: number) => Math.exp(0.5 * normal(u, v)), truth: 1 },
    pareto: { draw: (u: number) => (1 - u) ** (-1 / 1.2), truth: 2 ** (1 / 1.2) },
    // 6 % of samples take three times as long: the truth is where the mixed distribution reaches 1/2.
    outliers: {
      draw: (u: number) => (u < 0.06 ? 3 + u : 1 + (u - 0.06) / 0.94),
      truth: 1 + 0.5 / 0.94,
    },
  };

  function normal(u: number, v: number): number {
    return Math.sqrt(-2 * Math.log(1 - u)) * Math.cos(2 * Math.PI * v);
  }

  it('holds the true median in at least 93 % of trials, whatever the shape', () => {
    const trials = 4000;
    const any = fc.record({
      shape: fc.constantFrom(...Object.values(shapes)),
      n: fc.integer({ min: 6, max: 40 }),
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(any, ({ shape, n, seed }) => {
        const next = uniform(seed);
        let held = 0;
        for (let trial = 0; trial < trials; trial++) {
          const values = Array.from({ length: n }, () => shape.draw(next(), next()));
          const { lo, hi } = estimate(values);
          if (lo! <= shape.truth && shape.truth <= hi!) held++;
        }
        expect(held / trials).toBeGreaterThanOrEqual(0.93);
      }),
      { numRuns: 40 },
    );
  });
});
