import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../src/measure/interval.ts';
import {
  type Ended,
  NARROW,
  nextVisit,
  type StopRule,
  visitsAtMost,
  visitsForeseen,
} from '../../../src/measure/stopping.ts';
import { estimateVisits, type Visits } from '../../../src/measure/visitInterval.ts';
import { type Noise, shareOf, source, trueMedian, visitOf } from './synthetic.ts';

/** Visits until the rule ends the cell; `give` makes what a visit of so many samples gives. */
function run(
  rule: StopRule,
  give: (wanted: number, visit: number) => number[],
): { visits: Visits; ended: Ended } {
  const visits: number[][] = [];
  for (;;) {
    const next = nextVisit(rule, visits);
    if ('ended' in next) return { visits, ended: next.ended };
    visits.push(give(next.wanted, visits.length));
  }
}

const sizes = (visits: Visits) => visits.map((visit) => visit.length);
const QUICK: StopRule = { mode: 'quick' };
const PRECISE: StopRule = { mode: 'precise' };
const count = (samples: number): StopRule => ({ mode: 'count', samples });
const steady = (wanted: number) => Array.from({ length: wanted }, (_, i) => 100 + i / 10);
/** Half of the samples are 100, half 200: no interval of these is ever narrow. */
const wide = (wanted: number) => Array.from({ length: wanted }, (_, i) => (i % 2 === 0 ? 100 : 200));
const anyRule = fc.oneof(
  fc.constantFrom(QUICK, PRECISE),
  fc.integer({ min: 0, max: 60 }).map((samples) => count(samples)),
);

describe('a rule', () => {
  it('quick: three samples, twice', () => {
    const { visits, ended } = run(QUICK, steady);
    expect(sizes(visits)).toEqual([3, 3]);
    expect(ended).toBe('enough');
  });

  it('precise: three visits of five where times are steady, eight where they are not', () => {
    const narrow = run(PRECISE, steady);
    expect(sizes(narrow.visits)).toEqual([5, 5, 5]);
    expect(narrow.ended).toBe('interval');
    const never = run(PRECISE, wide);
    expect(sizes(never.visits)).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
    expect(never.ended).toBe('most');
  });

  it('precise: looks no sooner than at three visits', () => {
    expect(nextVisit(PRECISE, [steady(5), steady(5)])).toEqual({ wanted: 5 });
    expect(nextVisit(PRECISE, [steady(15)])).toEqual({ wanted: 5 });
  });

  it('count: so many in even shares of at most five, over two visits or more', () => {
    const by = (samples: number) => sizes(run(count(samples), steady).visits);
    expect([0, 1, 2, 5, 7, 11, 20].map(by)).toEqual([
      [],
      [1],
      [1, 1],
      [3, 2],
      [4, 3],
      [4, 4, 3],
      [5, 5, 5, 5],
    ]);
    expect(run(count(20), steady).ended).toBe('enough');
  });

  it('takes again what was invalid', () => {
    expect(sizes(run(QUICK, (wanted, visit) => steady(visit === 0 ? wanted - 1 : wanted)).visits)).toEqual([
      2, 3, 1,
    ]);
    expect(sizes(run(QUICK, (wanted, visit) => steady(visit === 0 ? 0 : wanted)).visits)).toEqual([0, 3, 3]);
  });

  it('ends where no sample is valid, after twice its visits', () => {
    expect(run(QUICK, () => [])).toEqual({ visits: [[], [], [], []], ended: 'most' });
    expect(run(PRECISE, () => []).visits).toHaveLength(16);
    expect(run(count(1), () => []).visits).toHaveLength(2);
  });

  it('takes what it foresaw, where every sample is valid', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        for (const [give, foreseen] of [
          [steady, visitsForeseen(rule)],
          [wide, visitsAtMost(rule)],
        ] as const) {
          const { visits } = run(rule, give);
          expect({ visits: visits.length, samples: visits.flat().length }).toEqual(foreseen);
        }
      }),
    );
  });

  it('ends, and never has more than its most, whatever is invalid', () => {
    fc.assert(
      fc.property(anyRule, fc.nat(), (rule, seed) => {
        const next = source(seed);
        const most = visitsAtMost(rule);
        const { visits, ended } = run(rule, (wanted) => {
          expect(wanted).toBeGreaterThan(0);
          return wide(wanted).filter(() => next() < 0.7);
        });
        expect(visits.length).toBeLessThanOrEqual(2 * most.visits);
        expect(visits.flat().length).toBeLessThanOrEqual(most.samples);
        if (ended === 'enough') expect(visits.flat().length).toBe(most.samples);
      }),
    );
  });
});

describe('precise, over and over', () => {
  const noises: Noise[] = [0.05, 0.08, 0.12].flatMap((cv) =>
    [0, 0.02, 0.03, 0.05].map((visitCv) => ({ cv, visitCv, outliers: 0.06 })),
  );
  const cells = (noise: Noise, trials: number) => {
    const next = source(noise.cv * 1e6 + noise.visitCv * 1e8);
    return Array.from({ length: trials }, () => run(PRECISE, (wanted) => visitOf(next, wanted, noise)));
  };
  const held = (runs: { visits: Visits }[], noise: Noise, interval: typeof estimateVisits) => {
    const truth = trueMedian(noise);
    return shareOf(runs.length, (i) => {
      const { lo, hi } = interval(runs[i]!.visits);
      return lo! <= truth && truth <= hi!;
    });
  };

  for (const noise of noises)
    it(`holds the truth in at least 93 %: samples ${noise.cv}, visits ${noise.visitCv}`, () => {
      const runs = cells(noise, 4000);
      expect(held(runs, noise, estimateVisits)).toBeGreaterThanOrEqual(0.93);
      for (const { visits, ended } of runs) {
        const { median, lo, hi } = estimateVisits(visits);
        expect(hi! - lo! <= 2 * NARROW * median).toBe(ended === 'interval');
      }
    });

  it('would not by order alone', () => {
    const noise = { cv: 0.05, visitCv: 0.03, outliers: 0.06 };
    expect(held(cells(noise, 1000), noise, (visits) => estimate(visits.flat()))).toBeLessThan(0.92);
  });

  it('ends most cells of quiet samples by their interval, in fewer than 40', () => {
    const runs = cells({ cv: 0.05, visitCv: 0.02, outliers: 0.06 }, 500);
    expect(runs.filter(({ ended }) => ended === 'interval').length).toBeGreaterThan(475);
    const mean = runs.reduce((sum, { visits }) => sum + visits.flat().length, 0) / runs.length;
    expect(mean).toBeLessThan(26);
  });
});
