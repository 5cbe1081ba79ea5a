import fc from 'fast-check';
import { medianSorted, quantileSorted } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { below, subKey } from '../../../src/base/hash.ts';
import { bootstrap, bounds95, ratioOf, resample, resampleMedians } from '../../../src/measure/bootstrap.ts';
import type { Visits } from '../../../src/measure/visitInterval.ts';
import { type Noise, shareOf, source, trueMedian, visitsOf } from './synthetic.ts';

/** The same draws, by drawing values and sorting them. */
function drawNaively(visits: Visits, seed: number, draw: number): number[] {
  const filled = visits.filter((visit) => visit.length > 0).map((visit) => visit.toSorted((a, b) => a - b));
  const key = subKey(seed, draw);
  let counter = 0;
  return filled
    .flatMap(() => {
      const from = filled[below(key, counter++, filled.length)]!;
      return from.map(() => from[below(key, counter++, from.length)]!);
    })
    .sort((a, b) => a - b);
}

const anyVisits = fc
  .array(fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .filter((visits) => visits.some((visit) => visit.length > 0));

describe('draws', () => {
  it('are those of a naive drawing, for any visits', () => {
    fc.assert(
      fc.property(anyVisits, fc.integer(), (visits, seed) => {
        const drawn: number[][] = [];
        resample(visits, (ascending) => drawn.push(ascending.slice()), { seed, draws: 5 });
        expect(drawn).toEqual([0, 1, 2, 3, 4].map((draw) => drawNaively(visits, seed, draw)));
      }),
    );
  });

  it('are as frequent as counting says: the median of three drawn from 1, 2, 3', () => {
    const medians = resample([[1, 2, 3]], medianSorted, { seed: 1, draws: 27_000 });
    const counts = [1, 2, 3].map((value) => medians.filter((median) => median === value).length);
    // 7, 13 and 7 of the 27 outcomes; five standard deviations.
    for (const [i, expected] of [7000, 13_000, 7000].entries())
      expect(Math.abs(counts[i]! - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });

  it('draw visits first: two visits that agree in themselves are drawn whole', () => {
    const medians = resample(
      [
        [1, 1, 1],
        [5, 5, 5],
      ],
      medianSorted,
      { seed: 2, draws: 8000 },
    );
    expect(new Set(medians)).toEqual(new Set([1, 3, 5]));
    expect(medians.filter((median) => median === 3).length / 8000).toBeCloseTo(0.5, 1);
  });

  it('depend on the seed alone, and differ between cells of the same samples', () => {
    const visits = visitsOf(source(3), { visits: 3, samples: 5 }, { cv: 0.1, visitCv: 0.02, outliers: 0 });
    const [first, second] = resampleMedians([visits, visits], { seed: 4, draws: 50 });
    expect(resampleMedians([visits, visits], { seed: 4, draws: 50 })).toEqual([first, second]);
    expect(first).not.toEqual(second);
    expect(resampleMedians([visits], { seed: 5, draws: 50 })[0]).not.toEqual(first);
  });

  it('are 2,000 unless told, and leave the samples as they were', () => {
    const visits = Object.freeze([Object.freeze([3, 1, 2])]);
    expect(resample(visits, medianSorted, { seed: 0 }).length).toBe(2000);
    expect(visits).toEqual([[3, 1, 2]]);
  });

  it('need a value', () => {
    expect(() => resample([[], []], medianSorted, { seed: 0 })).toThrow('no values');
  });
});

describe('an interval', () => {
  it('lies between the quantiles', () => {
    const draws = Float64Array.from({ length: 1001 }, (_, i) => 1000 - i);
    expect(bounds95(draws)).toEqual({ lo: 25, hi: 975 });
    expect(draws[0]).toBe(1000);
  });

  it('takes any statistic, and moves its bounds from it by what few visits hide', () => {
    const visits = visitsOf(source(8), { visits: 3, samples: 5 }, { cv: 0.1, visitCv: 0.02, outliers: 0 });
    const p90 = (ascending: number[]) => quantileSorted(ascending, 0.9);
    const figure = p90(visits.flat().sort((a, b) => a - b));
    const drawn = bounds95(resample(visits, p90, { seed: 6 }));
    const { lo, hi } = bootstrap(visits, p90, { seed: 6 });
    expect(figure - lo).toBeCloseTo(Math.sqrt(3 / 2) * (figure - drawn.lo), 12);
    expect(hi - figure).toBeCloseTo(Math.sqrt(3 / 2) * (drawn.hi - figure), 12);
  });

  it('is refused to one visit', () => {
    expect(() => bootstrap([[1, 2, 3], []], medianSorted, { seed: 0 })).toThrow('one visit');
  });

  it('of the median holds the truth in at least 93 %, while visits differ by 3 % or less', () => {
    for (const visits of [2, 3, 4, 8])
      for (const [cv, visitCv] of [
        [0.05, 0],
        [0.05, 0.03],
        [0.08, 0.02],
        [0.15, 0.03],
      ] as const) {
        const noise = { cv, visitCv, outliers: 0.05 };
        const truth = trueMedian(noise);
        const next = source(visits * 100 + cv * 1e5 + visitCv * 1e7);
        const held = shareOf(500, (seed) => {
          const sample = visitsOf(next, { visits, samples: 5 }, noise);
          const { lo, hi } = bootstrap(sample, medianSorted, { seed, draws: 300 });
          return lo <= truth && truth <= hi;
        });
        expect(held, `${visits} visits, ${cv}, ${visitCv}`).toBeGreaterThanOrEqual(0.93);
      }
  });
});

describe('the ratio of two cells', () => {
  const pair = (seed: number, noise: Noise, times: number, visits = 3): [Visits, Visits] => {
    const next = source(seed);
    const plan = { visits, samples: visits === 2 ? 3 : 5 };
    return [visitsOf(next, plan, noise, times), visitsOf(next, plan, noise)];
  };

  it('is that of their medians, inside its bounds', () => {
    const [a, b] = pair(1, { cv: 0.08, visitCv: 0.02, outliers: 0.05 }, 2);
    const { ratio, lo, hi } = ratioOf(a, b, { seed: 1 })!;
    const medianOf = (visits: Visits) => medianSorted(visits.flat().sort((x, y) => x - y));
    expect(ratio).toBeCloseTo(medianOf(a) / medianOf(b), 12);
    expect(lo).toBeLessThan(ratio);
    expect(hi).toBeGreaterThan(ratio);
    expect(ratioOf(a, b, { seed: 1 })).toEqual({ ratio, lo, hi });
  });

  it('holds 1 in at least 93 % of pairs of the same cell, from two visits on', () => {
    for (const visits of [2, 3, 4, 8])
      for (const [cv, visitCv] of [
        [0.05, 0.05],
        [0.08, 0.03],
        [0.15, 0.02],
      ] as const) {
        const held = shareOf(300, (seed) => {
          const [a, b] = pair(seed * 9 + visits, { cv, visitCv, outliers: 0.05 }, 1, visits);
          const { lo, hi } = ratioOf(a, b, { seed, draws: 300 })!;
          return lo <= 1 && 1 <= hi;
        });
        expect(held, `${visits} visits, ${cv}, ${visitCv}`).toBeGreaterThanOrEqual(0.93);
      }
  });

  it('tells a cell from one of half its time', () => {
    const noise = { cv: 0.08, visitCv: 0.03, outliers: 0.05 };
    const told = shareOf(200, (seed) => ratioOf(...pair(seed, noise, 2), { seed, draws: 300 })!.lo > 1);
    expect(told).toBeGreaterThan(0.97);
  });

  it('is none of one visit, nor of a time of 0', () => {
    const two = [
      [1, 2],
      [3, 4],
    ];
    expect(ratioOf([[1, 2, 3]], two, { seed: 0 })).toBeNull();
    expect(ratioOf(two, [[1, 2, 3], []], { seed: 0 })).toBeNull();
    expect(ratioOf(two, [[0, 2], [3]], { seed: 0 })).toBeNull();
  });
});
