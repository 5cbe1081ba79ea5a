/**
 * Does crossing the documented limit hurt? The marginal-cost ratio says how many times as much each further unit
 * costs above the limit as below it. Whether the limit is a special point is a question of its own, for a cost that
 * grows like n log n or n^2 has a ratio above 1 at any point one cares to ask about.
 *
 *     ms |              /
 *        |            /         ratio 2, special: a knee
 *        |        _ /
 *        |    _ ~               or 2 of a smooth curve that would do the same anywhere
 *        +--------|-------- x
 *                 1 = the limit
 *
 * The rule, in full:
 * - special point: a knee or a cliff at the limit lies nearer to the cells than the best smooth curve does, by more
 *   than 6 in the sum of squared errors over the noise; and it matters: for a knee the ratio is above 1.15 in 97.5 %
 *   of the bootstrap's draws, for a cliff the jump is above 15 % of the time at the limit. A parameter more costs
 *   2, so 6 is "AIC better by 4".
 * - flat: from the first cell to the last a line grows by less than a quarter, at the upper bound of its interval.
 * - smooth: neither of these, and with the slope or the time doubled at the limit the best curve would lie farther
 *   from the cells than the best smooth one does, by more than 4, two standard errors.
 * - cannot tell: anything else.
 *
 * The noise is the standard error of a cell's median, from how the medians of its visits differ, pooled over all
 * cells: one cell of 2 visits knows little of it, 7 such cells do. Never a knee searched for in log-log data: there
 * is one wherever a fixed cost meets a growing one (MEASURING 2.11).
 *
 * Simulated, samples of CV 5, 8 and 15 %, 5 % of them two to four times as long, visits' levels of CV 3 %; flags in %:
 *
 *                                               quick            precise
 *     linear, affine, n log n, affine + n log n at most 3        at most 3
 *     slope doubled, no fixed cost              88  84  49       99 100  99
 *     slope doubled, half of the time fixed     64  41  18       94  95  64
 *     slope fourfold, half of the time fixed    89  88  73      100 100 100
 *     +150 ms on 100 ms                         97  98  97      100 100 100
 *
 * "Half fixed" is at the limit. Where slope or time double, 4 % at most are called smooth. The ratio's interval holds
 * the true one in 94 to 100 %; where growth drowns in noise so that fewer than 1 sweep in 10 has a ratio at all, in 76
 * to 95 % of those.
 */
import { sampleVariance, sum } from 'simple-statistics';
import { type Bounds, bounds95, type Draws, resampleMedians } from './bootstrap.ts';
import { fitLine } from './leastSquares.ts';
import { fitShapes, type Shapes } from './shapes.ts';
import { medianOf, type Visits } from './visitInterval.ts';

export interface SweepCell {
  /** n / limit, above 0. */
  readonly x: number;
  /** Valid warm times, visit by visit. */
  readonly visits: Visits;
}

interface MarginalRatio extends Bounds {
  readonly est: number;
}

type Answer =
  | { readonly answer: 'special point'; readonly because: 'knee' | 'cliff' }
  | { readonly answer: 'flat' | 'smooth' }
  | { readonly answer: 'cannot tell'; readonly because: 'cells' | 'visits' | 'noise' };

export type MarginalCost = Answer & {
  /** Null where too few cells are measured, or the time is not known to grow below the limit. */
  readonly ratio: MarginalRatio | null;
};

/** Where the cells of a sweep stand, as n / limit. */
export const QUICK_CELLS = [0.1, 0.35, 0.65, 1, 1.5, 3, 10] as const;
export const PRECISE_CELLS = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 1, 1.25, 1.6, 2, 3, 4, 6, 10] as const;

const LEAST_CELLS = 3;
/** Visits beyond the first of each cell, over all cells: fewer do not give the noise. */
const LEAST_FREEDOM = 5;
/** The clock's step, as a share of a time: samples that agree to the digit are not that exact. */
const LEAST_NOISE = 0.001;
const BETTER = 6;
const WORSE = 4;
/** A ratio or a jump that matters. */
const MATTERS = 1.15;
const MOST_FLAT = 1.25;

/**
 * The ratio with its 95 % interval, and what it means. Cells may come in any order; one without values, or with one
 * that is not above 0, is left out. At least 3 cells up to the limit and 3 from it on, the limit's own in both.
 */
export function marginalCost(cells: readonly SweepCell[], options: Draws): MarginalCost {
  const usable = cells.filter(isTimed).toSorted((a, b) => a.x - b.x);
  const xs = usable.map(({ x }) => x);
  const upTo = xs.filter((x) => x <= 1).length;
  const from = xs.filter((x) => x < 1).length;
  if (Math.min(upTo, xs.length - from) < LEAST_CELLS)
    return { ratio: null, answer: 'cannot tell', because: 'cells' };

  const times = usable.map(({ visits }) => medianOf(visits.flat()));
  const drawn = resampleMedians(
    usable.map(({ visits }) => visits),
    options,
  );
  const sides = (ys: readonly number[]): Slopes => ({
    below: fitLine(xs.slice(0, upTo), ys.slice(0, upTo)).slope,
    above: fitLine(xs.slice(from), ys.slice(from)).slope,
  });
  const slopes = eachDraw(drawn, sides);
  const growth = bounds95(Float64Array.from(eachDraw(drawn, (ys) => growthOf(xs, ys))));
  const noise = noiseOf(usable);
  const answer: Answer =
    noise === null
      ? { answer: 'cannot tell', because: 'visits' }
      : answerOf(fitShapes(xs, times, noise), { steeper: isSteeper(slopes), flat: growth.hi < MOST_FLAT });
  return { ratio: answer.answer === 'flat' ? null : ratioOfSlopes(sides(times), slopes), ...answer };
}

function answerOf(shapes: Shapes, { steeper, flat }: { steeper: boolean; flat: boolean }): Answer {
  const knee = steeper ? shapes.knee : Number.POSITIVE_INFINITY;
  const cliff = 1 + shapes.jump > MATTERS ? shapes.cliff : Number.POSITIVE_INFINITY;
  if (shapes.smooth - Math.min(knee, cliff) > BETTER)
    return { answer: 'special point', because: knee < cliff ? 'knee' : 'cliff' };
  if (flat) return { answer: 'flat' };
  const doubled = Math.min(shapes.slopeDoubled, shapes.timeDoubled);
  return doubled - shapes.smooth > WORSE ? { answer: 'smooth' } : { answer: 'cannot tell', because: 'noise' };
}

interface Slopes {
  readonly below: number;
  readonly above: number;
}

/** Whether the ratio is above what matters in 97.5 % of the draws; without dividing, so also where nothing grows below. */
function isSteeper(slopes: readonly Slopes[]): boolean {
  const not = slopes.filter(({ below, above }) => above <= Math.max(0, MATTERS * below)).length;
  return not <= 0.025 * slopes.length;
}

function ratioOfSlopes({ below, above }: Slopes, drawn: readonly Slopes[]): MarginalRatio | null {
  // Where nothing grows below, the ratio has no bound; too many such draws, and neither has the interval.
  const ratios = drawn.map((slopes) =>
    slopes.below > 0 ? slopes.above / slopes.below : Number.POSITIVE_INFINITY,
  );
  const bounds = bounds95(Float64Array.from(ratios));
  return below > 0 && Number.isFinite(bounds.hi) ? { est: above / below, ...bounds } : null;
}

/** The last cell's time over the first's, on a line through all. */
function growthOf(xs: readonly number[], ys: readonly number[]): number {
  const { intercept, slope } = fitLine(xs, ys);
  return (intercept + slope * xs.at(-1)!) / (intercept + slope * xs[0]!);
}

/**
 * The standard error of a cell's median as a share of it: from the visits' medians of each cell, pooled over the
 * cells by what they know of it; null where they know too little.
 */
function noiseOf(cells: readonly SweepCell[]): number | null {
  const visits = cells.map((cell) => cell.visits.filter((visit) => visit.length > 0));
  const known = visits.filter((of) => of.length > 1);
  const freedom = sum(known.map((of) => of.length - 1));
  if (freedom < LEAST_FREEDOM) return null;
  const errors = known.map((of) => {
    const logs = of.map((visit) => Math.log(medianOf(visit)));
    return ((of.length - 1) * sampleVariance(logs)) / of.length;
  });
  return Math.max(LEAST_NOISE, Math.sqrt(sum(errors) / freedom));
}

function eachDraw<T>(drawn: readonly Float64Array[], figure: (ys: readonly number[]) => T): T[] {
  return Array.from(drawn[0]!, (_, draw) => figure(drawn.map((medians) => medians[draw]!)));
}

function isTimed({ x, visits }: SweepCell): boolean {
  return (
    x > 0 && visits.some((visit) => visit.length > 0) && visits.every((visit) => visit.every((ms) => ms > 0))
  );
}
