import { describe, expect, it } from 'vitest';
import { fitLine } from '../../../src/measure/leastSquares.ts';
import {
  marginalCost,
  PRECISE_CELLS,
  QUICK_CELLS,
  type SweepCell,
} from '../../../src/measure/marginalCost.ts';
import { type Next, type Noise, type Plan, shareOf, source, visitsOf } from './synthetic.ts';

type Time = (x: number) => number;
interface Sweep {
  readonly xs: readonly number[];
  readonly plan: Plan;
  readonly trials: number;
}

const QUICK: Sweep = { xs: QUICK_CELLS, plan: { visits: 2, samples: 3 }, trials: 120 };
const PRECISE: Sweep = { xs: PRECISE_CELLS, plan: { visits: 3, samples: 5 }, trials: 60 };
const noiseOf = (cv: number, visitCv: number): Noise => ({ cv, visitCv, outliers: 0.05 });
const NOISES = [noiseOf(0.05, 0.03), noiseOf(0.08, 0.02), noiseOf(0.15, 0.03)];
const QUIET = noiseOf(0.01, 0.005);

const nLogN: Time = (x) => x * (1 + Math.log(x) / Math.log(1000));
const knee =
  (fixed: number, times: number): Time =>
  (x) =>
    fixed + x + (times - 1) * Math.max(0, x - 1);
const cliff: Time = (x) => 50 + 50 * x + (x > 1 ? 150 : 0);

function cellsOf(next: Next, { xs, plan }: Sweep, noise: Noise, time: Time): SweepCell[] {
  return xs.map((x) => ({ x, visits: visitsOf(next, plan, noise, 100 * time(x)) }));
}

/** Verdicts of as many sweeps as the plan has trials. */
function verdicts(sweep: Sweep, noise: Noise, time: Time) {
  const next = source(noise.cv * 1e6 + noise.visitCv * 1e8);
  return Array.from({ length: sweep.trials }, (_, seed) =>
    marginalCost(cellsOf(next, sweep, noise, time), { seed, draws: 150 }),
  );
}

const shareAnswered = (of: ReturnType<typeof verdicts>, answer: string) =>
  shareOf(of.length, (i) => of[i]!.answer === answer);

describe('flags where there is nothing', () => {
  const smooth: Record<string, Time> = {
    linear: (x) => x,
    'affine, a tenth': (x) => 0.1 + x,
    'affine, ten': (x) => 10 + x,
    'n log n': nLogN,
    'affine and n log n': (x) => 1 + nLogN(x),
  };
  for (const [name, time] of Object.entries(smooth))
    for (const [plan, sweep] of Object.entries({ quick: QUICK, precise: PRECISE }))
      it(`are at most 5 % of ${plan} sweeps: ${name}`, () => {
        for (const noise of NOISES)
          expect(shareAnswered(verdicts(sweep, noise, time), 'special point')).toBeLessThanOrEqual(0.05);
      });
});

describe('power', () => {
  const few = (sweep: Sweep): Sweep => ({ ...sweep, trials: 40 });
  const flagged = (sweep: Sweep, noise: Noise, time: Time) =>
    shareAnswered(verdicts(few(sweep), noise, time), 'special point');

  it('is 85 % and more for a cliff of +150 ms on 100 ms, quick as well as precise', () => {
    for (const noise of NOISES) {
      expect(flagged(QUICK, noise, cliff)).toBeGreaterThan(0.85);
      expect(flagged(PRECISE, noise, cliff)).toBe(1);
    }
  });

  it('is 60 % and more for a fourfold slope, quick, and 95 %, precise', () => {
    for (const noise of NOISES) {
      expect(flagged(QUICK, noise, knee(1, 4))).toBeGreaterThan(0.6);
      expect(flagged(PRECISE, noise, knee(1, 4))).toBeGreaterThan(0.95);
    }
  });

  it('is 80 % and more for a doubled slope, precise, and where samples are quiet also quick', () => {
    for (const noise of NOISES) expect(flagged(PRECISE, noise, knee(0.3, 2))).toBeGreaterThan(0.8);
    expect(flagged(QUICK, NOISES[0]!, knee(0, 2))).toBeGreaterThan(0.8);
  });
});

describe('the ratio', () => {
  it('is that of two weighted lines through the medians, and its interval holds the true one', () => {
    const times = [knee(0.1, 1), knee(0.1, 2), nLogN];
    for (const time of times)
      for (const sweep of [QUICK, PRECISE]) {
        const at = sweep.xs.indexOf(1);
        const slope = (xs: readonly number[]) => fitLine(xs, xs.map(time)).slope;
        const truth = slope(sweep.xs.slice(at)) / slope(sweep.xs.slice(0, at + 1));
        const noise = noiseOf(0.08, 0.03);
        const ratios = verdicts(sweep, noise, time).map(({ ratio }) => ratio!);
        const held = shareOf(ratios.length, (i) => ratios[i]!.lo <= truth && truth <= ratios[i]!.hi);
        expect(held).toBeGreaterThanOrEqual(0.93);
        for (const { est, lo, hi } of ratios) expect(lo < est && est < hi).toBe(true);
      }
  });

  it('is 2 where the slope doubles, and 1 where it does not, in quiet samples', () => {
    const ratio = (time: Time) =>
      marginalCost(cellsOf(source(5), PRECISE, QUIET, time), { seed: 1 }).ratio!.est;
    expect(ratio(knee(1, 2))).toBeCloseTo(2, 0);
    expect(ratio(knee(1, 1))).toBeCloseTo(1, 0);
  });

  it('is none where nothing grows below the limit, which may be a knee all the same', () => {
    const hockey = marginalCost(
      cellsOf(source(6), PRECISE, QUIET, (x) => 1 + Math.max(0, x - 1)),
      { seed: 1 },
    );
    expect(hockey).toEqual({ ratio: null, answer: 'special point', because: 'knee' });
  });
});

describe('an answer', () => {
  const answer = (sweep: Sweep, noise: Noise, time: Time) =>
    marginalCost(cellsOf(source(9), sweep, noise, time), { seed: 3 });

  it('tells knee, cliff, smooth and flat apart in quiet samples', () => {
    for (const sweep of [QUICK, PRECISE]) {
      expect(answer(sweep, QUIET, knee(0.3, 3))).toMatchObject({ answer: 'special point', because: 'knee' });
      expect(answer(sweep, QUIET, cliff)).toMatchObject({ answer: 'special point', because: 'cliff' });
      expect(answer(sweep, QUIET, (x) => 0.3 + x).answer).toBe('smooth');
      expect(answer(sweep, QUIET, (x) => 1 + x ** 2).answer).toBe('smooth');
      expect(answer(sweep, QUIET, () => 1)).toEqual({ ratio: null, answer: 'flat' });
    }
  });

  it('says smooth of n^2, though the ratio is far above 1', () => {
    const { ratio, answer: said } = answer(PRECISE, noiseOf(0.08, 0.02), (x) => 1 + x ** 2);
    expect(ratio!.lo).toBeGreaterThan(3);
    expect(said).toBe('smooth');
  });

  it('is not smooth where the slope doubles or the time jumps, but for 1 in 20', () => {
    for (const noise of NOISES)
      for (const time of [knee(0.3, 2), knee(1, 2), cliff]) {
        expect(shareAnswered(verdicts({ ...QUICK, trials: 100 }, noise, time), 'smooth')).toBeLessThanOrEqual(
          0.05,
        );
      }
  });

  it('is that it cannot tell, where noise hides what may be there', () => {
    expect(answer(QUICK, noiseOf(0.15, 0.03), (x) => 10 + x)).toMatchObject({
      answer: 'cannot tell',
      because: 'noise',
    });
  });

  it('passes over a jump that hardly matters, however sure it is', () => {
    const still = { cv: 0.001, visitCv: 0.0005, outliers: 0 };
    expect(answer(PRECISE, still, (x) => 100 + 100 * x + (x > 1 ? 10 : 0)).answer).not.toBe('special point');
    expect(answer(PRECISE, still, (x) => 100 + 100 * x + (x > 1 ? 60 : 0)).answer).toBe('special point');
  });

  it('needs three cells on a side, with times above 0', () => {
    const cells = cellsOf(source(2), QUICK, QUIET, (x) => 1 + x);
    const none = { ratio: null, answer: 'cannot tell', because: 'cells' };
    expect(marginalCost(cells.slice(0, 5), { seed: 1 })).toEqual(none);
    expect(marginalCost(cells.slice(0, 6), { seed: 1 })).not.toEqual(none);
    expect(marginalCost(cells.slice(2), { seed: 1 })).toEqual(none);
    expect(marginalCost([], { seed: 1 })).toEqual(none);
    expect(marginalCost(cells.slice(0, 6).with(5, { x: 3, visits: [] }), { seed: 1 })).toEqual(none);
    expect(marginalCost(cells.slice(0, 6).with(5, { x: 3, visits: [[0, 5], [5]] }), { seed: 1 })).toEqual(
      none,
    );
  });

  it('needs visits to know the noise by', () => {
    const cells = cellsOf(source(2), { ...QUICK, plan: { visits: 1, samples: 6 } }, QUIET, (x) => 1 + x);
    expect(marginalCost(cells, { seed: 1 })).toMatchObject({ answer: 'cannot tell', because: 'visits' });
  });

  it('stands where all samples of a cell agree', () => {
    const still = { cv: 0, visitCv: 0, outliers: 0 };
    expect(answer(QUICK, still, (x) => 1 + x).answer).toBe('smooth');
    expect(answer(QUICK, still, knee(1, 2)).answer).toBe('special point');
  });

  it('depends on the seed and the cells, not on their order', () => {
    const cells = cellsOf(source(4), QUICK, NOISES[1]!, knee(1, 2));
    const verdict = marginalCost(cells, { seed: 7 });
    expect(marginalCost(cells, { seed: 7 })).toEqual(verdict);
    expect(marginalCost(cells.toReversed(), { seed: 7 })).toEqual(verdict);
  });
});

it('takes less than 200 ms for 2,000 draws of the largest sweep', () => {
  const cells = cellsOf(source(1), { ...PRECISE, plan: { visits: 8, samples: 5 } }, NOISES[1]!, nLogN);
  const times = Array.from({ length: 5 }, (_, seed) => {
    const start = performance.now();
    marginalCost(cells, { seed });
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(200);
});
