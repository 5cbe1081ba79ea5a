import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound } from '../../../src/base/bisect.ts';

describe('the lower bound', () => {
  it('is the first index that is not below x', () => {
    expect([0, 1, 2, 3, 4].map((x) => lowerBound([1, 1, 3], x))).toEqual([0, 0, 2, 2, 3]);
  });

  it('is 0 in nothing, and the length past the end', () => {
    expect(lowerBound([], 5)).toBe(0);
    expect(lowerBound([1, 2], 5)).toBe(2);
  });

  it('agrees with a walk from the start', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: -25, max: 25 }), (some, x) => {
        const ascending = Float64Array.from(some).sort();
        const walked = ascending.findIndex((value) => value >= x);
        expect(lowerBound(ascending, x)).toBe(walked < 0 ? ascending.length : walked);
      }),
    );
  });
});
