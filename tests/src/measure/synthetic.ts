/** Times as pages give them: skewed, with samples that a pause of the machine hit, and visits of a level of their own. */
import type { Visits } from '../../../src/measure/visitInterval.ts';
import { uniform } from './uniform.ts';

export interface Noise {
  /** Coefficient of variation of samples inside a visit. */
  readonly cv: number;
  /** The same of the visits' levels. */
  readonly visitCv: number;
  /** Share of samples that take two to four times as long. */
  readonly outliers: number;
}

export interface Plan {
  readonly visits: number;
  readonly samples: number;
}

export type Next = () => number;

/** The seed alone decides what comes. */
export function source(seed: number): Next {
  return uniform(seed);
}

function normal(next: Next): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** One visit's times around `level`: lognormal, so `level` is their median but for outliers. */
export function visitOf(next: Next, samples: number, noise: Noise, level = 1): number[] {
  const own = level * Math.exp(spread(noise.visitCv) * normal(next));
  return Array.from({ length: samples }, () => {
    const time = own * Math.exp(spread(noise.cv) * normal(next));
    return next() < noise.outliers ? time * (2 + 2 * next()) : time;
  });
}

export function visitsOf(next: Next, { visits, samples }: Plan, noise: Noise, level = 1): Visits {
  return Array.from({ length: visits }, () => visitOf(next, samples, noise, level));
}

/** The true median around level 1: outliers all lie above it, so it is a little over half of the others. */
export function trueMedian({ cv, visitCv, outliers }: Noise): number {
  const above = Math.sqrt(2 * Math.PI) * (0.5 / (1 - outliers) - 0.5);
  return Math.exp(above * Math.hypot(spread(cv), spread(visitCv)));
}

/** The share of `trials` in which `trial` says yes. */
export function shareOf(trials: number, trial: (index: number) => boolean): number {
  let yes = 0;
  for (let index = 0; index < trials; index++) if (trial(index)) yes++;
  return yes / trials;
}

/** Standard deviation of the logarithm, of a lognormal with this coefficient of variation. */
function spread(cv: number): number {
  return Math.sqrt(Math.log(1 + cv ** 2));
}
