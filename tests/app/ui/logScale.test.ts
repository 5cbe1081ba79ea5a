import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decadesIn, logScale, positionOf, valueAt } from '../../../app/ui/logScale.ts';
import type { Range } from '../../../app/ui/scale.ts';

const fromOne: Range = { min: 1, max: 1_000_000 };
const fromZero: Range = { min: 0, max: 1_000 };
const ranges = [fromOne, fromZero, { min: 100, max: 100_000_000 }];

describe('positionOf', () => {
  it('gives every decade the same length', () => {
    expect(positionOf(1, fromOne)).toBe(0);
    expect(positionOf(1_000, fromOne)).toBeCloseTo(0.5, 12);
    expect(positionOf(10_000, fromOne)).toBeCloseTo(4 / 6, 12);
    expect(positionOf(1_000_000, fromOne)).toBe(1);
  });

  it('sets 0 apart from 1 where the range starts at 0', () => {
    expect(positionOf(0, fromZero)).toBe(0);
    expect(positionOf(1, fromZero)).toBeCloseTo(0.05, 12);
    expect(positionOf(0.5, fromZero)).toBeCloseTo(0.025, 12);
  });

  it('stays on the track for values outside the range', () => {
    for (const range of ranges) {
      expect(positionOf(Number.NEGATIVE_INFINITY, range)).toBe(0);
      expect(positionOf(Number.POSITIVE_INFINITY, range)).toBe(1);
    }
  });
});

describe('valueAt', () => {
  it('is the inverse of positionOf', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ranges), fc.double({ min: 0, max: 1, noNaN: true }), (range, share) => {
        const value = Math.round(Math.max(range.min, 1) * (range.max / Math.max(range.min, 1)) ** share);
        expect(valueAt(positionOf(value, range), range) / value).toBeCloseTo(1, 9);
      }),
    );
  });

  it('has only 0 and 1 in the gap', () => {
    expect(valueAt(0, fromZero)).toBe(0);
    expect(valueAt(0.024, fromZero)).toBe(0);
    expect(valueAt(0.026, fromZero)).toBe(1);
  });
});

describe('decadesIn', () => {
  it('lists the powers of ten between the ends', () => {
    expect(decadesIn(fromOne)).toEqual([10, 100, 1_000, 10_000, 100_000]);
    expect(decadesIn(fromZero)).toEqual([1, 10, 100]);
    expect(decadesIn({ min: 100, max: 100_000_000 })).toEqual([1e3, 1e4, 1e5, 1e6, 1e7]);
  });
});

describe('logScale', () => {
  it('stops at the notch nearest to a position, and marks the decades', () => {
    const scale = logScale(fromOne);
    expect(scale.stopAt(scale.positionOf(12_345))).toBe(12_500);
    expect(scale.ticks).toEqual([10, 100, 1_000, 10_000, 100_000]);
    expect(scale.keyTarget('ArrowUp', false, 12_345)).toBe(12_500);
    expect(scale.keyTarget('Tab', false, 12_345)).toBeUndefined();
  });

  it('marks every digit of every decade where asked, as a ruler does', () => {
    expect(logScale({ min: 1, max: 100 }, 'digits').ticks).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
      ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
    ]);
    expect(logScale({ min: 3, max: 25 }, 'digits').ticks).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 20]);
  });

  it('is broken where it begins at 0', () => {
    expect([fromOne, fromZero].map((range) => logScale(range).broken)).toEqual([false, true]);
  });
});
