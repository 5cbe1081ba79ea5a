import fc from 'fast-check';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/measure/interval.ts';
import { estimateVisits, medianOf, studentQuantile } from '../../../src/measure/visitInterval.ts';
import { type Noise, type Plan, shareOf, source, trueMedian, visitsOf } from './synthetic.ts';

/** The chance that |t| stays below `bound`: the density, t = tan(angle) sqrt(freedom), summed by Simpson's rule. */
function studentWithin(bound: number, freedom: number): number {
  const integral = (to: number) => {
    const steps = 4000;
    let sum = 0;
    for (let i = 0; i <= steps; i++) {
      const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
      sum += weight * Math.cos((to * i) / steps) ** (freedom - 1);
    }
    return (sum * to) / steps / 3;
  };
  return integral(Math.atan(bound / Math.sqrt(freedom))) / integral(Math.PI / 2);
}

describe("Student's t", () => {
  it('leaves 5 % outside, by integrating its density', () => {
    for (const freedom of [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 40, 100, 500])
      expect(studentWithin(studentQuantile(freedom), freedom), `${freedom}`).toBeCloseTo(0.95, 3);
  });
});

describe('the median of a cell with its interval', () => {
  const spreadOut = [
    [10, 12, 11],
    [20, 21, 25],
    [15, 16, 14],
  ];

  it('is that of all values, by order, where one visit is all there is', () => {
    const values = [5, 1, 4, 2, 3, 900];
    expect(estimateVisits([values])).toEqual(estimate(values));
    expect(estimateVisits([[], values, []])).toEqual(estimate(values));
  });

  it('moves the bounds of two visits apart by sqrt(2)', () => {
    const { median, lo, hi, n } = estimateVisits([
      [100, 110, 104],
      [102, 108, 106],
    ]);
    expect({ median, n }).toEqual({ median: 105, n: 6 });
    expect(lo).toBeCloseTo(105 - Math.SQRT2 * 5, 12);
    expect(hi).toBeCloseTo(105 + Math.SQRT2 * 5, 12);
  });

  it('takes three visits by their medians, where these differ more than the samples do', () => {
    const medians = [11, 21, 15];
    const reach = (4.3027 * sampleStandardDeviation(medians)) / Math.sqrt(3);
    const figure = estimateVisits(spreadOut);
    expect(figure.median).toBe(15);
    expect(figure.lo).toBeCloseTo(mean(medians) - reach, 12);
    expect(figure.hi).toBeCloseTo(mean(medians) + reach, 12);
  });

  it('takes them by order, where visits agree', () => {
    const visits = [
      [10, 12, 14, 16, 18],
      [9, 13, 14, 15, 19],
      [8, 11, 14, 17, 20],
    ];
    expect(estimateVisits(visits)).toEqual(estimate(visits.flat()));
  });

  it('is never below 0, and 0 all over where every value is', () => {
    const zeros = [
      [0, 0, 0],
      [0, 0, 0],
    ];
    expect(estimateVisits(zeros)).toEqual({ median: 0, lo: 0, hi: 0, n: 6 });
    expect(estimateVisits([...zeros, [0, 0, 0]])).toEqual({ median: 0, lo: 0, hi: 0, n: 9 });
    expect(estimateVisits([[0, 0, 1], [0, 1, 1], [9]]).lo).toBe(0);
    expect(
      estimateVisits(
        [
          [0, 1, 1],
          [1, 1, 50],
        ].map((visit) => visit),
      ).lo,
    ).toBe(0);
  });

  it('has no interval under 6 values, in however many visits', () => {
    expect(estimateVisits([[1], [2], [3], [4], [5]])).toEqual({ median: 3, lo: null, hi: null, n: 5 });
  });

  it('refuses no values at all, and values that are no numbers', () => {
    expect(() => estimateVisits([[], []])).toThrow('at least one value');
    expect(() => estimateVisits([[1, Number.NaN]])).toThrow('finite');
  });

  it('is never narrower than by order, keeps the order of visits and samples out, and scales with the values', () => {
    const time = fc.double({ min: 0.1, max: 1e5, noNaN: true });
    const visits = fc.array(fc.array(time, { maxLength: 6 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(visits, (some) => {
        fc.pre(some.flat().length > 5);
        const figure = estimateVisits(some);
        const byOrder = estimate(some.flat());
        expect(figure.median).toBe(byOrder.median);
        expect(figure.lo!).toBeLessThanOrEqual(byOrder.lo!);
        expect(figure.hi!).toBeGreaterThanOrEqual(byOrder.hi!);
        const turned = estimateVisits(some.toReversed().map((visit) => visit.toReversed()));
        expect(turned.lo).toBeCloseTo(figure.lo!, 6);
        expect(turned.hi).toBeCloseTo(figure.hi!, 6);
        expect(estimateVisits(some.map((visit) => visit.map((ms) => ms * 8))).hi! / 8).toBeCloseTo(
          figure.hi!,
          6,
        );
      }),
    );
  });
});

it('takes the median of values in any order', () => {
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(medianOf([9, 1, 5, 7])).toBe(6);
});

describe('coverage of the truth', () => {
  const trials = 1500;
  const held = (plan: Plan, noise: Noise, interval: typeof estimateVisits) => {
    const next = source(plan.visits * 1000 + plan.samples + noise.cv * 1e6 + noise.visitCv * 1e8);
    const truth = trueMedian(noise);
    return shareOf(trials, () => {
      const { lo, hi } = interval(visitsOf(next, plan, noise));
      return lo! <= truth && truth <= hi!;
    });
  };
  const plans = [
    { visits: 2, samples: 3 },
    { visits: 2, samples: 5 },
    { visits: 3, samples: 5 },
    { visits: 4, samples: 5 },
    { visits: 8, samples: 5 },
  ];

  for (const plan of plans)
    it(`is at least 93 % from ${plan.visits} visits of ${plan.samples}, whatever visits do`, () => {
      for (const cv of [0.05, 0.08, 0.15])
        for (const visitCv of [0, 0.02, 0.03, 0.05])
          expect(held(plan, { cv, visitCv, outliers: 0.05 }, estimateVisits)).toBeGreaterThanOrEqual(0.93);
    });

  it('is not, by order alone: that is why visits are looked at', () => {
    const noise = { cv: 0.05, visitCv: 0.03, outliers: 0.05 };
    const byOrder = (visits: Parameters<typeof estimateVisits>[0]) => estimate(visits.flat());
    for (const plan of plans.slice(2)) expect(held(plan, noise, byOrder)).toBeLessThan(0.92);
  });
});
