import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SpreadMiddle, type SpreadWidth, spreadOf } from '../../../src/kernels/spread.ts';

const value = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -9, max: 9 }) },
  fc.constantFrom(Number.NaN, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.1, 1e9),
);
const lines = fc
  .nat({ max: 20 })
  .chain((points) =>
    fc.array(fc.array(value, { minLength: points, maxLength: points }), { minLength: 1, maxLength: 9 }),
  );
const middle = fc.constantFrom<SpreadMiddle>('mean', 'median');
const width = fc.constantFrom<SpreadWidth>('minMax', 'standardDeviation', 'standardError', 'none');

/** One point, in two passes over a list. */
function naive(values: readonly number[], middle: SpreadMiddle, width: SpreadWidth) {
  const seen = values.filter((value) => !Number.isNaN(value));
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const n = sorted.length;
  const mean = sorted.reduce((sum, value) => sum + value, 0) / n;
  const median = n === 0 ? Number.NaN : (sorted[Math.ceil(n / 2) - 1]! + sorted[Math.floor(n / 2)]!) / 2;
  const mid = middle === 'mean' ? mean : median;
  if (width === 'minMax') {
    return seen.length === 0
      ? { mid, n, lo: Number.NaN, hi: Number.NaN }
      : { mid, n, lo: Math.min(...seen), hi: Math.max(...seen) };
  }
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = n < 2 ? 0 : Math.sqrt(squares / (n - 1));
  const reach = { standardDeviation: deviation, standardError: deviation / Math.sqrt(n), none: 0 }[width];
  return { mid, n, lo: mid - reach, hi: mid + reach };
}

describe('the spread of lines', () => {
  it('is at every point that of a naive summary of its numbers', () => {
    fc.assert(
      fc.property(lines, middle, width, (lines, middle, width) => {
        const { mid, lo, hi, n } = spreadOf(
          lines.map((line) => Float64Array.from(line)),
          middle,
          width,
        );
        lines[0]!.forEach((_, i) => {
          const own = lines.map((line) => line[i]!);
          const expected = naive(own, middle, width);
          const size = Math.max(0, ...own.filter(Number.isFinite).map(Math.abs));
          expect(n[i]).toBe(expected.n);
          for (const [got, wanted] of [
            [mid[i]!, expected.mid],
            [lo[i]!, expected.lo],
            [hi[i]!, expected.hi],
          ] as const) {
            if (Number.isFinite(wanted)) expect(Math.abs(got - wanted)).toBeLessThanOrEqual(1e-12 * size);
            else expect(got).toBe(wanted);
          }
        });
      }),
      { numRuns: 400 },
    );
  });

  it('is as the picture in the header has it', () => {
    const lines = [Float64Array.of(1, 5, Number.NaN), Float64Array.of(3, Number.NaN, 4)];
    expect(spreadOf(lines, 'mean', 'minMax')).toEqual({
      mid: Float64Array.of(2, 5, 4),
      lo: Float64Array.of(1, 5, 4),
      hi: Float64Array.of(3, 5, 4),
      n: Uint32Array.of(2, 1, 1),
    });
  });

  it('keeps deviations that are small beside the values', () => {
    const lines = [1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16].map((value) => Float64Array.of(value));
    const { mid, hi } = spreadOf(lines, 'mean', 'standardDeviation');
    expect(hi[0]! - mid[0]!).toBeCloseTo(Math.sqrt(30), 6);
  });

  it('of one line is that line, without any width', () => {
    const line = Float64Array.of(3, Number.NaN, -1);
    for (const width of ['minMax', 'standardDeviation', 'standardError', 'none'] as const) {
      const { mid, lo, hi } = spreadOf([line], 'median', width);
      expect([mid, lo, hi]).toEqual([line, line, line]);
    }
  });

  it('of no lines is empty', () => {
    expect(spreadOf([], 'median', 'minMax').mid).toHaveLength(0);
  });

  it('has arrays of its own, so that all can be transferred together', () => {
    const line = Float64Array.of(1, 2);
    for (const width of ['minMax', 'standardDeviation', 'none'] as const) {
      const { mid, lo, hi, n } = spreadOf([line], 'mean', width);
      expect(new Set([line.buffer, mid.buffer, lo.buffer, hi.buffer, n.buffer]).size).toBe(5);
    }
  });
});
