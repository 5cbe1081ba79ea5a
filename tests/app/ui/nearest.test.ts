import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestIndex, nearestLine, nearestWithin } from '../../../app/ui/nearest.ts';

describe('nearestIndex', () => {
  it('is the index of the value that lies nearest', () => {
    const ascending = fc
      .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1 })
      .map((values) => Float64Array.from(values).sort());
    fc.assert(
      fc.property(ascending, fc.integer({ min: -60, max: 60 }), (x, at) => {
        const least = Math.min(...[...x].map((value) => Math.abs(value - at)));
        expect(Math.abs(x[nearestIndex(x, at)]! - at)).toBe(least);
      }),
    );
  });

  it('is -1 where there is nothing', () => {
    expect(nearestIndex(new Float64Array(0), 3)).toBe(-1);
  });
});

describe('nearestWithin', () => {
  it('is the nearest of a line that is there, and -1 before it begins and after it has ended', () => {
    const x = Float64Array.of(10, 12, 14);
    expect([7, 8, 11.5, 16, 17].map((at) => nearestWithin(x, at))).toEqual([-1, 0, 1, 2, -1]);
    expect([4, 5, 6].map((at) => nearestWithin(Float64Array.of(5), at))).toEqual([-1, 0, -1]);
    expect(nearestWithin(new Float64Array(0), 3)).toBe(-1);
  });
});

describe('nearestLine', () => {
  it('is the line nearest in pixels, and null where all are farther than that', () => {
    const at = (pixels: readonly number[], most: number) => nearestLine(pixels, (pixel) => pixel, 50, most);
    expect(at([10, 47, 60], 20)).toBe(47);
    expect(at([10, 90], 20)).toBeNull();
    expect(at([Number.NaN, 55], 20)).toBe(55);
  });
});
