import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../src/measure/leastSquares.ts';
import { PRECISE_CELLS, QUICK_CELLS } from '../../../src/measure/marginalCost.ts';
import { fitShapes } from '../../../src/measure/shapes.ts';

const NOISE = 0.02;
const shapesOf = (time: (x: number) => number, xs: readonly number[] = PRECISE_CELLS) =>
  fitShapes(xs, xs.map(time), NOISE);
const knee = (fixed: number, times: number) => (x: number) => fixed + x + (times - 1) * Math.max(0, x - 1);

describe('a smooth curve', () => {
  const fixed = fc.double({ min: 0, max: 10, noNaN: true });

  it('fits what is linear, affine, a power, n log n, and all of them with a fixed cost', () => {
    const cost = fc.oneof(
      fc.integer({ min: 1, max: 60 }).map((p) => (x: number) => x ** (p / 20)),
      fc
        .double({ min: 5, max: 20, noNaN: true })
        .map((logLimit) => (x: number) => x * (1 + Math.log(x) / logLimit)),
    );
    fc.assert(
      fc.property(fixed, cost, fc.constantFrom(QUICK_CELLS, PRECISE_CELLS), (a, of, xs) => {
        expect(shapesOf((x) => a + of(x), xs).smooth).toBeLessThan(1e-6);
      }),
    );
  });

  it('stays far from a knee and from a cliff, which then fit', () => {
    const kneeShapes = shapesOf(knee(1, 3));
    expect(kneeShapes.knee).toBeLessThan(1e-6);
    expect(kneeShapes.smooth).toBeGreaterThan(20);
    const cliffShapes = shapesOf((x) => 50 + 50 * x + (x > 1 ? 150 : 0));
    expect(cliffShapes.cliff).toBeLessThan(1e-6);
    expect(cliffShapes.smooth).toBeGreaterThan(100);
    expect(cliffShapes.jump).toBeCloseTo(1.5, 6);
  });

  it('is the best of its powers, as fitted one by one', () => {
    const ys = PRECISE_CELLS.map((x) => knee(0.5, 2)(x));
    const weights = ys.map((y) => 1 / (NOISE * y) ** 2);
    const ones = ys.map(() => 1);
    const by = (columns: number[][]) => fitColumns([ones, ...columns], ys, weights).residual;
    const residuals = Array.from({ length: 60 }, (_, i) =>
      by([PRECISE_CELLS.map((x) => x ** ((i + 1) / 20))]),
    );
    const logs = by([[...PRECISE_CELLS], PRECISE_CELLS.map((x) => x * Math.log(x))]);
    expect(shapesOf(knee(0.5, 2)).smooth).toBeCloseTo(Math.min(...residuals, logs), 8);
  });
});

describe('a knee and a cliff', () => {
  it('go upwards: where a curve bends or falls downwards there is none that fits better', () => {
    const bent = shapesOf((x) => x - 0.7 * Math.max(0, x - 1));
    expect(bent.knee).toBeGreaterThan(bent.smooth / 2);
    const fallen = shapesOf((x) => 100 + 10 * x - (x > 1 ? 50 : 0));
    expect(fallen.cliff).toBeGreaterThan(fallen.smooth / 2);
  });

  it('are found however small, where there is no noise', () => {
    expect(shapesOf(knee(1, 1.05)).knee).toBeLessThan(1e-6);
    const small = shapesOf((x) => 1 + x + (x > 1 ? 0.1 : 0));
    expect(small.cliff).toBeLessThan(1e-6);
    expect(small.jump).toBeCloseTo(0.05, 6);
  });
});

describe('doubled at the limit', () => {
  it('fits what doubles, and lies far from what does not', () => {
    expect(shapesOf(knee(0.4, 2)).slopeDoubled).toBeLessThan(1e-6);
    expect(shapesOf((x) => (3 + x) * (x > 1 ? 2 : 1)).timeDoubled).toBeGreaterThan(10);
    expect(shapesOf((x) => 3 + x + (x > 1 ? 4 : 0)).timeDoubled).toBeLessThan(1e-6);
    const linear = shapesOf((x) => x);
    expect(linear.slopeDoubled).toBeGreaterThan(20);
    expect(linear.timeDoubled).toBeGreaterThan(20);
  });

  it('holds for n log n too', () => {
    const smooth = (x: number) => 1 + x * (1 + Math.log(x) / 7);
    // At the limit the slope is that of x and of x log x / 7 together.
    const bent = (x: number) => smooth(x) + (1 + 1 / 7) * Math.max(0, x - 1);
    expect(shapesOf(bent).slopeDoubled).toBeLessThan(1e-6);
  });
});

it('counts errors over the noise, whatever the unit of time', () => {
  const one = shapesOf(knee(1, 2));
  const thousand = shapesOf((x) => 1000 * knee(1, 2)(x));
  expect(thousand.smooth).toBeCloseTo(one.smooth, 6);
  expect(thousand.jump).toBeCloseTo(one.jump, 6);
  const ys = PRECISE_CELLS.map(knee(1, 2));
  expect(fitShapes(PRECISE_CELLS, ys, 2 * NOISE).smooth).toBeCloseTo(one.smooth / 4, 6);
});
