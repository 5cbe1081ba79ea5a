/**
 * Weighted least squares: the line, and any sum of given columns, that lie nearest to some values. A weight says how
 * much a value counts; one of twice the weight counts as if it were there twice.
 */
import { weightedLinearRegression } from 'simple-statistics';
import { invariant } from '../base/invariant.ts';

export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/**
 * The line through (xs, ys) with the least sum of weight x (y - line)^2. At least two different xs of weight above
 * 0; weights of 1 / y^2 make errors count as shares of the value, as times that scatter by some per cent need.
 */
export function fitLine(
  xs: readonly number[],
  ys: readonly number[],
  weights: readonly number[] = ys.map((y) => 1 / y ** 2),
): Line {
  invariant(xs.length === ys.length, 'a line takes as many xs as ys');
  // To one x alone simple-statistics gives a level line, or a slope made of rounding.
  invariant(
    xs.some((x) => x !== xs[0]),
    'a line needs two different xs',
  );
  const { m, b } = weightedLinearRegression(
    xs.map((x, i) => [x, ys[i]!]),
    weights as number[],
  );
  invariant(Number.isFinite(m), 'a line needs weights that are numbers, two or more above 0');
  return { intercept: b, slope: m };
}

/** What is left of a column's square when it is a sum of others: rounding of doubles, squared, and room. */
const ROUNDING = 1e-24;

export interface Fit {
  /** One a column. */
  readonly coefficients: readonly number[];
  /** Sum of weight x (y - fit)^2. */
  readonly residual: number;
}

/**
 * The sum of columns x coefficients nearest to `ys`. Columns are as long as `ys`, no more of them than values, and
 * none a sum of others. By modified Gram-Schmidt: columns are made square to each other one by one, which loses
 * fewer digits than the normal equations do.
 */
export function fitColumns(
  columns: readonly (readonly number[])[],
  ys: readonly number[],
  weights: readonly number[],
): Fit {
  const roots = weights.map(Math.sqrt);
  const square = columns.map((column) => column.map((value, i) => value * roots[i]!));
  const rest = ys.map((y, i) => y * roots[i]!);
  const whole = square.map((column) => dot(column, column));
  const share: number[] = [];
  // shares[k][j]: how much of column j, as it stood then, was taken out of column k.
  const shares = columns.map((): number[] => []);
  for (const [j, column] of square.entries()) {
    const size = dot(column, column);
    invariant(size > ROUNDING * whole[j]!, 'no column may be a sum of others');
    share[j] = takeOut(rest, column, size);
    for (let k = j + 1; k < square.length; k++) shares[k]![j] = takeOut(square[k]!, column, size);
  }
  const coefficients = share.slice();
  for (let j = columns.length - 1; j >= 0; j--)
    for (let k = j + 1; k < columns.length; k++) coefficients[j]! -= shares[k]![j]! * coefficients[k]!;
  return { coefficients, residual: dot(rest, rest) };
}

/** Takes from `values` what lies along `column`, and says how many times it did. */
function takeOut(values: number[], column: readonly number[], size: number): number {
  const share = dot(values, column) / size;
  for (let i = 0; i < values.length; i++) values[i]! -= share * column[i]!;
  return share;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
