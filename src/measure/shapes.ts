/**
 * Curves of time against n / limit, fitted to the cells of a sweep: how far the best smooth one stays from them, and
 * how much nearer it comes once it may bend or jump at the limit.
 *
 *     smooth        a + b x^p, p from 0.05 to 3, or a + b x + c x log x: a fixed cost and one that grows like
 *                   log n, n, n log n, n^2, with nothing happening at 1
 *     knee, cliff   a + b x^p + c max(0, x - 1)          a + b x^p + c [x > 1]          c above 0
 *     doubled       the smooth curves with their slope, or their time, doubled from the limit on
 *
 * Errors count as shares of the time. For each power the best curve is a linear fit, so powers are tried one by one.
 */
import { fitColumns } from './leastSquares.ts';

export interface Shapes {
  /** Sum of squared errors over the noise, of the best smooth curve; about one a cell if the curve is true. */
  readonly smooth: number;
  /** The same with a bend upwards at the limit; infinite where no fit bends upwards. */
  readonly knee: number;
  /** The same with a jump upwards. */
  readonly cliff: number;
  /** The jump of that fit, as a share of its time at the limit. */
  readonly jump: number;
  readonly slopeDoubled: number;
  readonly timeDoubled: number;
}

/** A column of a smooth curve: its values, and value and slope at the limit. */
interface Column {
  readonly values: readonly number[];
  readonly atLimit: number;
  readonly slope: number;
}

const POWERS = Array.from({ length: 60 }, (_, i) => (i + 1) / 20);

/**
 * Fits all shapes to times `ys` above 0 at `xs` above 0, n / limit. At least 5 different xs, on both sides of 1.
 * `noise` is the standard error of a time, as a share of it.
 */
export function fitShapes(xs: readonly number[], ys: readonly number[], noise: number): Shapes {
  const weights = ys.map((y) => 1 / (noise * y) ** 2);
  const powers = POWERS.map((p) => powerCurve(xs, p));
  const smooth = [...powers, logCurve(xs)];
  const bend = xs.map((x) => Math.max(0, x - 1));
  const step = xs.map((x) => (x > 1 ? 1 : 0));
  const fits = (curve: readonly Column[], added?: readonly number[]) =>
    fitColumns([...curve.map(({ values }) => values), ...(added ? [added] : [])], ys, weights);
  const best = (residuals: readonly number[]) => Math.min(...residuals);
  /** The residual if what was added goes upwards. */
  const upwards = ({ coefficients, residual }: ReturnType<typeof fitColumns>) =>
    coefficients.at(-1)! > 0 ? residual : Number.POSITIVE_INFINITY;

  const cliffs = powers.map((curve) => fits(curve, step));
  const cliff = cliffs.reduce((a, b) => (upwards(b) < upwards(a) ? b : a));
  const [a, b, c] = cliff.coefficients as [number, number, number];
  return {
    smooth: best(smooth.map((curve) => fits(curve).residual)),
    knee: best(powers.map((curve) => upwards(fits(curve, bend)))),
    cliff: upwards(cliff),
    // Both columns are 1 at the limit.
    jump: c / (a + b),
    slopeDoubled: best(
      smooth.map((curve) => fits(curve.map((column) => plus(column, column.slope, bend))).residual),
    ),
    timeDoubled: best(
      smooth.map((curve) => fits(curve.map((column) => plus(column, column.atLimit, step))).residual),
    ),
  };
}

function powerCurve(xs: readonly number[], power: number): Column[] {
  return [constant(xs), { values: xs.map((x) => x ** power), atLimit: 1, slope: power }];
}

function logCurve(xs: readonly number[]): Column[] {
  return [
    constant(xs),
    { values: xs, atLimit: 1, slope: 1 },
    { values: xs.map((x) => x * Math.log(x)), atLimit: 0, slope: 1 },
  ];
}

function constant(xs: readonly number[]): Column {
  return { values: xs.map(() => 1), atLimit: 1, slope: 0 };
}

function plus(column: Column, times: number, added: readonly number[]): Column {
  return { ...column, values: column.values.map((value, i) => value + times * added[i]!) };
}
