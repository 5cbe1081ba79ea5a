/**
 * What a figure would be had other visits and other samples been drawn: visits are drawn with replacement, then
 * samples inside each, as often as there are (hierarchical bootstrap).
 *
 *     visits   [5 6 5] [7 8 7] [5 5 6]   draw 1:  2nd [8 7 7]  1st [5 5 6]  2nd [7 7 8]  -> 7
 *                                        draw 2:  3rd [5 6 6]  ...
 *
 * Draws are numbered and hashed, so the same seed gives the same interval everywhere. Values are ranked once and
 * a draw counts ranks, so that its values come ascending without being sorted.
 *
 * Of J visits the draws show (J - 1) / J of the variance between visits, so bounds are moved away from the figure by
 * sqrt(J / (J - 1)).
 */
import { medianSorted, quantileSorted } from 'simple-statistics';
import { below, subKey } from '../base/hash.ts';
import { invariant } from '../base/invariant.ts';
import { medianOf, type Visits } from './visitInterval.ts';

export interface Draws {
  readonly seed: number;
  /** How many, 2,000 unless told. */
  readonly draws?: number;
}

export interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

const DRAWS = 2000;

/**
 * The statistic of each draw, in the order of the draws. `statistic` is given values ascending in an array that
 * the next draw overwrites. Visits without values count for nothing; at least one value is needed.
 */
export function resample(
  visits: Visits,
  statistic: (ascending: number[]) => number,
  { seed, draws = DRAWS }: Draws,
): Float64Array {
  const { sorted, ranks } = rank(visits);
  const counts = new Uint32Array(sorted.length);
  const ascending: number[] = [];
  const results = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    countDraw(ranks, counts, subKey(seed, draw));
    let length = 0;
    for (let i = 0; i < counts.length; i++)
      for (let times = counts[i]!; times > 0; times--) ascending[length++] = sorted[i]!;
    ascending.length = length;
    results[draw] = statistic(ascending);
  }
  return results;
}

/** Medians of several cells, drawn apart from each other: one array a cell, draw by draw. */
export function resampleMedians(cells: readonly Visits[], { seed, draws = DRAWS }: Draws): Float64Array[] {
  return cells.map((visits, cell) => resample(visits, medianSorted, { seed: subKey(seed, cell), draws }));
}

/** The 2.5 % and the 97.5 % quantile. */
export function bounds95(draws: Float64Array): Bounds {
  // The quantiles only index what they are given, but are typed for plain arrays.
  const ascending = Array.from(draws.toSorted());
  return { lo: quantileSorted(ascending, 0.025), hi: quantileSorted(ascending, 0.975) };
}

/**
 * The 95 % interval of a statistic of at least two visits with values. Of the median, where samples have a CV of 5
 * to 15 %: 95 to 99 % from 2 visits of 3 on while visits' levels differ by 3 % or less; where they differ as much as
 * the samples do, 90 to 93 % up to 5 visits and 95 % at 8. For a cell's own figure `estimateVisits` holds better.
 */
export function bootstrap(
  visits: Visits,
  statistic: (ascending: number[]) => number,
  options: Draws,
): Bounds {
  const figure = statistic(visits.flat().sort((a, b) => a - b));
  return widened(figure, bounds95(resample(visits, statistic, options)), filled(visits));
}

export interface Ratio extends Bounds {
  /** Median of the one over that of the other. */
  readonly ratio: number;
}

/**
 * How many times as long `a` takes as `b`: the ratio of their medians with its interval; null where either has
 * fewer than two visits with values, or a value that is not above 0. Of a cell against itself it holds 1 in 96 to
 * 99 % of pairs, from 2 visits of 3 on, visits' levels differing by up to 5 %.
 */
export function ratioOf(a: Visits, b: Visits, options: Draws): Ratio | null {
  const fewest = Math.min(filled(a), filled(b));
  if (fewest < 2 || [...a, ...b].some((visit) => visit.some((value) => value <= 0))) return null;
  const [over, under] = resampleMedians([a, b], options) as [Float64Array, Float64Array];
  // In logarithms, where twice and half as long lie equally far from as long.
  const figure = Math.log(medianOf(a.flat()) / medianOf(b.flat()));
  const { lo, hi } = widened(figure, bounds95(over.map((value, i) => Math.log(value / under[i]!))), fewest);
  return { ratio: Math.exp(figure), lo: Math.exp(lo), hi: Math.exp(hi) };
}

function widened(figure: number, { lo, hi }: Bounds, visits: number): Bounds {
  invariant(visits > 1, 'one visit says nothing of what another would give');
  const factor = Math.sqrt(visits / (visits - 1));
  return { lo: figure - factor * (figure - lo), hi: figure + factor * (hi - figure) };
}

function filled(visits: Visits): number {
  return visits.filter((visit) => visit.length > 0).length;
}

/** All values ascending, and where in them the values of each visit stand. */
function rank(visits: Visits): { sorted: Float64Array; ranks: Uint32Array[] } {
  const all = visits.flatMap((values, visit) => values.map((value) => ({ value, visit })));
  invariant(all.length > 0, 'nothing can be drawn from no values');
  all.sort((a, b) => a.value - b.value);
  const ranks = visits.map((): number[] => []);
  for (const [i, { visit }] of all.entries()) ranks[visit]!.push(i);
  return {
    sorted: Float64Array.from(all, ({ value }) => value),
    ranks: ranks.filter((of) => of.length > 0).map((of) => Uint32Array.from(of)),
  };
}

/** Sets `counts` to how often one draw takes each rank. */
function countDraw(ranks: readonly Uint32Array[], counts: Uint32Array, key: number): void {
  counts.fill(0);
  let counter = 0;
  for (let visit = 0; visit < ranks.length; visit++) {
    const from = ranks[below(key, counter++, ranks.length)]!;
    for (let i = 0; i < from.length; i++) counts[from[below(key, counter++, from.length)]!]!++;
  }
}
