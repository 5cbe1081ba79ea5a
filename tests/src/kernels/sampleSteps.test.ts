import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subKey } from '../../../src/base/hash.ts';
import { sampleSteps } from '../../../src/kernels/sampleSteps.ts';

const key = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** The sum of squared differences from `expected`, in units of it. */
function chiSquare(counts: readonly number[], expected: number): number {
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('sampled steps', () => {
  it('are as many as wanted, ascending, and each once', () => {
    const points = fc.oneof(fc.nat({ max: 60 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(key, points, fc.nat({ max: 70 }), (key, points, wanted) => {
        const steps = sampleSteps(key, points, wanted);
        expect(steps).toHaveLength(Math.min(points, wanted));
        expect(steps.every((step, i) => step < points && (i === 0 || step > steps[i - 1]!))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('are all where no more are there', () => {
    expect([...sampleSteps(7, 4, 4)]).toEqual([0, 1, 2, 3]);
    expect([...sampleSteps(7, 4, 1500)]).toEqual([0, 1, 2, 3]);
    expect(sampleSteps(7, 0, 5)).toHaveLength(0);
    expect(sampleSteps(7, 5, 0)).toHaveLength(0);
  });

  it('are the same for the same key, and others for another', () => {
    expect(sampleSteps(3, 10_000, 100)).toEqual(sampleSteps(3, 10_000, 100));
    expect(sampleSteps(3, 10_000, 100)).not.toEqual(sampleSteps(4, 10_000, 100));
  });

  it('are any set of so many alike: all 20 sets of 3 of 6', () => {
    const sets = new Map<string, number>();
    for (let i = 0; i < 40_000; i++) {
      const set = [...sampleSteps(subKey(11, i), 6, 3)].join(' ');
      sets.set(set, (sets.get(set) ?? 0) + 1);
    }
    expect(sets.size).toBe(20);
    // Chance goes beyond 43.8, of 19 degrees of freedom, once in 1,000.
    expect(chiSquare([...sets.values()], 2000)).toBeLessThan(43.8);
  });

  it('lie everywhere alike: each of 40 stretches of a million points', () => {
    const stretches = Array.from({ length: 40 }, () => 0);
    for (let i = 0; i < 200; i++) {
      for (const step of sampleSteps(subKey(5, i), 1_000_000, 1500)) stretches[Math.floor(step / 25_000)]!++;
    }
    // 72.1 for 39 degrees of freedom: once in 1,000.
    expect(chiSquare(stretches, (200 * 1500) / 40)).toBeLessThan(72.1);
  });

  it('are independent of their neighbours: steps side by side are as rare as chance has it', () => {
    let pairs = 0;
    for (let i = 0; i < 4000; i++) {
      const steps = sampleSteps(subKey(9, i), 1000, 50);
      for (let at = 1; at < steps.length; at++) if (steps[at] === steps[at - 1]! + 1) pairs++;
    }
    // Of the 999 places for a pair each is filled with 50/1000 x 49/999; five deviations about that.
    const expected = 4000 * 999 * (50 / 1000) * (49 / 999);
    expect(Math.abs(pairs - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });
});
