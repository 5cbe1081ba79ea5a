import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, fitLine } from '../../../src/measure/leastSquares.ts';
import { source } from './synthetic.ts';

const small = fc.integer({ min: -20, max: 20 });

/** The normal equations, written out for two unknowns and solved by Cramer's rule. */
function lineNaively(xs: number[], ys: number[], weights: number[]) {
  const sum = (term: (i: number) => number) => xs.reduce((all, _, i) => all + weights[i]! * term(i), 0);
  const [w, x, xx] = [sum(() => 1), sum((i) => xs[i]!), sum((i) => xs[i]! ** 2)];
  const [y, xy] = [sum((i) => ys[i]!), sum((i) => xs[i]! * ys[i]!)];
  const determinant = w * xx - x * x;
  return { intercept: (xx * y - x * xy) / determinant, slope: (w * xy - x * y) / determinant };
}

describe('a line', () => {
  const points = fc
    .array(fc.record({ x: small, y: small, weight: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 2,
      maxLength: 15,
    })
    .filter((some) => new Set(some.map(({ x }) => x)).size > 1);

  it('is that of the normal equations', () => {
    fc.assert(
      fc.property(points, (some) => {
        const [xs, ys, weights] = [some.map(({ x }) => x), some.map(({ y }) => y), some.map((p) => p.weight)];
        const line = fitLine(xs, ys, weights);
        const naive = lineNaively(xs, ys, weights);
        expect(line.intercept).toBeCloseTo(naive.intercept, 7);
        expect(line.slope).toBeCloseTo(naive.slope, 7);
      }),
    );
  });

  it('counts a point of weight 3 as three points', () => {
    fc.assert(
      fc.property(points, (some) => {
        const line = fitLine(
          some.map(({ x }) => x),
          some.map(({ y }) => y),
          some.map(({ weight }) => weight),
        );
        const repeated = some.flatMap((point) => Array.from({ length: point.weight }, () => point));
        const plain = fitLine(
          repeated.map(({ x }) => x),
          repeated.map(({ y }) => y),
          repeated.map(() => 1),
        );
        expect(line.slope).toBeCloseTo(plain.slope, 8);
        expect(line.intercept).toBeCloseTo(plain.intercept, 8);
      }),
    );
  });

  it('weighs by 1 / y^2 unless told', () => {
    const xs = [1, 2, 4, 10];
    const ys = [12, 25, 37, 110];
    expect(fitLine(xs, ys)).toEqual(
      fitLine(
        xs,
        ys,
        ys.map((y) => 1 / y ** 2),
      ),
    );
    expect(fitLine(xs, ys)).not.toEqual(fitLine(xs, ys, [1, 1, 1, 1]));
  });

  it('goes through points that lie on one, and leaves out those of no weight', () => {
    const line = fitLine([1, 5, 9, 7], [5, 13, 21, 999], [1, 2, 0.5, 0]);
    expect(line.slope).toBeCloseTo(2, 12);
    expect(line.intercept).toBeCloseTo(3, 12);
  });

  it('refuses one x, a y of 0 without weights, and lists of two lengths', () => {
    expect(() => fitLine([2, 2], [1, 3], [1, 1])).toThrow('two different xs');
    expect(() => fitLine([2], [1])).toThrow('two different xs');
    expect(() => fitLine([1, 2], [0, 3])).toThrow('weights that are numbers');
    expect(() => fitLine([1, 2, 3], [1, 3])).toThrow('as many');
  });
});

/** The normal equations solved by elimination. */
function columnsNaively(columns: number[][], ys: number[], weights: number[]): number[] {
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + weights[i]! * value * b[i]!, 0);
  const rows = columns.map((row) => [...columns.map((column) => dot(row, column)), dot(row, ys)]);
  for (let i = 0; i < rows.length; i++)
    for (let j = 0; j < rows.length; j++) {
      if (i === j) continue;
      const times = rows[j]![i]! / rows[i]![i]!;
      rows[j] = rows[j]!.map((value, k) => value - times * rows[i]![k]!);
    }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}

describe('columns', () => {
  it('are fitted as by the normal equations, and nothing near fits better', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, width) => {
        const next = source(seed);
        const list = () => Array.from({ length: 9 }, () => 1 + 9 * next());
        const columns = Array.from({ length: width }, list);
        const [ys, weights] = [list(), list()];
        const { coefficients, residual } = fitColumns(columns, ys, weights);
        const residualOf = (of: readonly number[]) =>
          ys.reduce((sum, y, i) => {
            const fitted = of.reduce((all, coefficient, j) => all + coefficient * columns[j]![i]!, 0);
            return sum + weights[i]! * (y - fitted) ** 2;
          }, 0);
        expect(residualOf(coefficients)).toBeCloseTo(residual, 6);
        for (const [j, naive] of columnsNaively(columns, ys, weights).entries()) {
          expect(coefficients[j]!).toBeCloseTo(naive, 5);
          for (const step of [-0.01, 0.01])
            expect(residualOf(coefficients.with(j, coefficients[j]! + step))).toBeGreaterThan(residual);
        }
      }),
    );
  });

  it('give a line what a line gives', () => {
    const [xs, ys, weights] = [
      [1, 2, 4, 10],
      [12, 25, 37, 110],
      [1, 2, 3, 4],
    ];
    const { coefficients } = fitColumns([[1, 1, 1, 1], xs], ys, weights);
    const { intercept, slope } = fitLine(xs, ys, weights);
    expect(coefficients[0]).toBeCloseTo(intercept, 10);
    expect(coefficients[1]).toBeCloseTo(slope, 10);
  });

  it('of very different sizes keep their digits', () => {
    const xs = [0.1, 0.35, 0.65, 1, 1.5, 3, 10];
    const cubes = xs.map((x) => x ** 3);
    const ys = xs.map((x, i) => 2 + 5 * x + 0.25 * cubes[i]!);
    const weights = ys.map((y) => 1 / y ** 2);
    const { coefficients, residual } = fitColumns([xs.map(() => 1), xs, cubes], ys, weights);
    for (const [i, expected] of [2, 5, 0.25].entries()) expect(coefficients[i]).toBeCloseTo(expected, 10);
    expect(residual).toBeLessThan(1e-20);
  });

  it('may not be sums of others', () => {
    const fitOf = (columns: number[][]) => () => fitColumns(columns, [1, 2, 4], [1, 1, 1]);
    expect(fitOf([[0, 0, 0]])).toThrow('sum of others');
    expect(
      fitOf([
        [1, 1, 1],
        [1, 2, 3],
        [3, 5, 7],
      ]),
    ).toThrow('sum of others');
  });

  it('leave their input as it was', () => {
    const columns = [Object.freeze([1, 1, 1]), Object.freeze([1, 2, 3])];
    fitColumns(columns, Object.freeze([2, 4, 5]), Object.freeze([1, 1, 1]));
    expect(columns).toEqual([
      [1, 1, 1],
      [1, 2, 3],
    ]);
  });
});
