import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Smoothing, smooth } from '../../../src/kernels/smooth.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const value = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -100, max: 100, noNaN: true }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e15, 0),
);
/** Points over an axis on which some lie at the same x. */
const line = fc
  .array(fc.record({ step: fc.constantFrom(0, 1, 1, 1, 2, 0.25, 30), y: value }), { maxLength: 60 })
  .map((steps): Point[] => {
    let x = -7;
    return steps.map(({ step, y }) => {
      x += step;
      return { x, y };
    });
  });
const weight = fc.constantFrom(0, 0.001, 0.3, 0.5, 0.9, 0.99, 0.9999, 1);
const width = fc.oneof(fc.integer({ min: 0, max: 80 }), fc.constantFrom(0.3, 0.5, 1.5, 3.7, 1e9));
const how = fc.oneof(
  fc.record({ kind: fc.constantFrom('timeWeightedEma' as const, 'ema' as const), weight }),
  fc.record({ kind: fc.constantFrom('gaussian' as const, 'runningMean' as const), width }),
  fc.constant({ kind: 'none' as const }),
);

/** The weight of the point at `other` in the mean at `at`, by each formula as it is written. */
function weightOf(how: Smoothing, points: readonly Point[], at: number, other: number): number {
  if (at === other) return 1;
  const after = points.slice(other + 1, at + 1).filter(({ y }) => Number.isFinite(y)).length;
  const units = points[at]!.x - points[other]!.x;
  switch (how.kind) {
    case 'none':
      return 0;
    case 'timeWeightedEma':
      return other > at || how.weight === 0 ? 0 : Math.min(Math.sqrt(how.weight), 0.999) ** units;
    case 'ema':
      return other > at ? 0 : Math.min(how.weight, 0.999) ** after;
    case 'gaussian':
      return Math.abs(at - other) > 3 * how.width ? 0 : Math.exp(-((at - other) ** 2) / (2 * how.width ** 2));
    case 'runningMean':
      return Math.abs(at - other) > Math.floor(how.width / 2) ? 0 : 1;
  }
}

/** The weighted mean of all points that count, written out, and how far rounding may move it. */
function naive(how: Smoothing, points: readonly Point[], at: number) {
  let sum = 0;
  let sizes = 0;
  let weights = 0;
  points.forEach(({ y }, other) => {
    if (!Number.isFinite(y)) return;
    const weight = weightOf(how, points, at, other);
    sum += weight * y;
    sizes += weight * Math.abs(y);
    weights += weight;
  });
  return { mean: sum / weights, rounding: (1e-12 * sizes) / weights + Number.MIN_VALUE };
}

function smoothed(points: readonly Point[], how: Smoothing, xSpan: number): Float64Array {
  const y = Float64Array.from(points, (point) => point.y);
  return smooth(
    Float64Array.from(points, (point) => point.x),
    y,
    how,
    xSpan,
  );
}

describe('smoothed lines', () => {
  it('are the weighted means that the formulas say', () => {
    fc.assert(
      fc.property(line, how, (points, how) => {
        // On an axis of 1,000 a unit of x is a unit of distance.
        const got = smoothed(points, how, 1000);
        points.forEach(({ y }, at) => {
          const { mean, rounding } = naive(how, points, at);
          if (Number.isFinite(y)) expect(Math.abs(got[at]! - mean)).toBeLessThanOrEqual(rounding);
          else expect(got[at]).toBe(y);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('look the same for any length of the axis, as long as the points fill it alike', () => {
    fc.assert(
      fc.property(line, weight, fc.constantFrom(2 ** -30, 0.5, 2 ** 20), (points, weight, factor) => {
        const how = { kind: 'timeWeightedEma', weight } as const;
        const scaled = points.map(({ x, y }) => ({ x: x * factor, y }));
        expect(smoothed(scaled, how, 50 * factor)).toEqual(smoothed(points, how, 50));
      }),
    );
  });

  it('do not move for a point that does not count, where weights do not go by place', () => {
    const points = [1, 5, 2, 8, 4].map((y, x) => ({ x, y }));
    const holed = points.flatMap((point) => [point, { x: point.x, y: Number.NaN }]);
    for (const how of [
      { kind: 'ema', weight: 0.6 },
      { kind: 'timeWeightedEma', weight: 0.9 },
    ] as const) {
      const got = smoothed(holed, how, 1000).filter((_, i) => i % 2 === 0);
      expect(got).toEqual(smoothed(points, how, 1000));
    }
  });

  it('do not overflow where a mean decays', () => {
    const points = Array.from({ length: 500 }, (_, x) => ({ x: x * 0.7, y: 1.7e308 }));
    for (const kind of ['ema', 'timeWeightedEma'] as const) {
      for (const y of smoothed(points, { kind, weight: 0.99 }, 350)) expect(y / 1.7e308).toBeCloseTo(1, 12);
    }
  });

  it('have no NaN and no runaway values where the axis has no length', () => {
    const points = [3, 5, 4].map((y) => ({ x: 2, y }));
    for (const xSpan of [0, -1, Number.NaN]) {
      const how = { kind: 'timeWeightedEma', weight: 0.9 } as const;
      // At the same x all weigh alike; beyond it nothing does.
      const got = smoothed([...points, { x: 3, y: 9 }], how, xSpan);
      [3, 4, 4, 9].forEach((mean, i) => {
        expect(got[i]).toBeCloseTo(mean, 12);
      });
    }
  });

  it('keep their precision behind a spike', () => {
    const points = [1e18, ...Array.from({ length: 50 }, (_, i) => i % 2)].map((y, x) => ({ x, y }));
    const means = smoothed(points, { kind: 'runningMean', width: 4 }, 50);
    // From the fourth on no window reaches the spike.
    expect([...means.subarray(3, 7)]).toEqual([0.4, 0.6, 0.4, 0.6]);
  });

  it('are copies: neither x nor y moves, and plain lists do for x', () => {
    fc.assert(
      fc.property(line, how, (points, how) => {
        const y = Float64Array.from(points, (point) => point.y);
        const x = points.map((point) => point.x);
        const before = y.slice();
        const got = smooth(x, y, how, 10);
        expect(got).not.toBe(y);
        expect(y).toEqual(before);
        expect(got).toEqual(smoothed(points, how, 10));
      }),
    );
  });

  it('may be empty', () => {
    for (const how of [
      { kind: 'ema', weight: 0.5 },
      { kind: 'gaussian', width: 2 },
      { kind: 'runningMean', width: 5 },
    ] as const) {
      expect(smooth([], new Float64Array(0), how, 0)).toHaveLength(0);
    }
  });
});
