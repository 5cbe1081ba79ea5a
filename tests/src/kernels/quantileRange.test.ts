import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, rangeWithoutOutliers } from '../../../src/kernels/quantileRange.ts';

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -9, max: 9 }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }),
);
const lines = fc.array(fc.array(value, { maxLength: 30 }), { maxLength: 5 });
/** Indices that may lie beyond the lines, and hold none. */
const from = fc.nat({ max: 20 });
const length = fc.nat({ max: 40 });

const typed = (lines: readonly (readonly number[])[]) => lines.map((line) => Float64Array.from(line));

function finite(lines: readonly (readonly number[])[], from: number, to: number): number[] {
  return lines.flatMap((line) => line.slice(from, to).filter(Number.isFinite)).sort((a, b) => a - b);
}

/** The quantile by linear interpolation between sorted values ("type 7", as numpy has it). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  return below + (place % 1) * (sorted[Math.ceil(place)]! - below);
}

function widened(least: number, greatest: number): readonly [number, number] {
  return least === greatest && Math.abs(least) < 1e14 ? [least - 0.5, greatest + 0.5] : [least, greatest];
}

describe('the range of lines', () => {
  it('holds every finite value at the indices asked for, and no more', () => {
    fc.assert(
      fc.property(lines, from, length, (lines, from, length) => {
        const values = finite(lines, from, from + length);
        const got = rangeOf(typed(lines), from, from + length);
        if (values.length === 0) expect(got).toEqual([0, 1]);
        else if (values[0] !== values.at(-1) || Math.abs(values[0]!) < 1e14) {
          // -0 and 0 are the same end.
          expect(got.map((end) => end + 0)).toEqual(
            widened(values[0]!, values.at(-1)!).map((end) => end + 0),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has a length, whatever the only value', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
        for (const range of [rangeOf, rangeWithoutOutliers]) {
          const [least, greatest] = range([Float64Array.of(value)], 0, 1);
          expect(least).toBeLessThan(value);
          expect(greatest).toBeGreaterThan(value);
        }
      }),
    );
    expect(rangeOf([Float64Array.of(3, 3)], 0, 2)).toEqual([2.5, 3.5]);
  });
});

describe('the range without outliers', () => {
  it('lies between the quantiles of all lines together', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const asked = fc.oneof(
      fc.constant(undefined),
      fc.tuple(share, share).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    );
    fc.assert(
      fc.property(lines, from, length, asked, (lines, from, length, quantiles) => {
        const values = finite(lines, from, from + length);
        const got = rangeWithoutOutliers(typed(lines), from, from + length, quantiles);
        if (values.length === 0) {
          expect(got).toEqual([0, 1]);
          return;
        }
        const [low, high] = quantiles ?? [0.05, 0.95];
        const size = Math.max(1, ...values.map(Math.abs));
        const wanted = widened(quantile(values, low), quantile(values, high));
        got.forEach((end, i) => {
          expect(Math.abs(end - wanted[i]!)).toBeLessThanOrEqual(1e-9 * size);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a spike out that the whole range is stretched by', () => {
    const line = Float64Array.from({ length: 1001 }, (_, i) => (i === 500 ? 1e6 : i / 1000));
    expect(rangeOf([line], 0, 1001)).toEqual([0, 1e6]);
    const [least, greatest] = rangeWithoutOutliers([line], 0, 1001);
    expect(least).toBeCloseTo(0.05, 2);
    expect(greatest).toBeCloseTo(0.95, 2);
  });

  it('leaves the lines as they were', () => {
    const line = Float64Array.of(3, 1, 2);
    rangeWithoutOutliers([line], 0, 3);
    expect([...line]).toEqual([3, 1, 2]);
  });
});
