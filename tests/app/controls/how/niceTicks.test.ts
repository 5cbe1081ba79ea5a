import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { niceTicks } from '../../../../app/controls/how/niceTicks.ts';

describe('niceTicks', () => {
  it.each([
    [0, 84, 6, [0, 20, 40, 60, 80]],
    [0, 100, 6, [0, 20, 40, 60, 80, 100]],
    [0, 2240, 6, [0, 500, 1000, 1500, 2000]],
    [0, 0.3, 6, [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]],
    [49.2, 71.9, 4, [50, 60, 70]],
    [-3, 3, 3, [-2, 0, 2]],
  ])('from %d to %d, about %d', (from, to, about, ticks) => {
    expect(niceTicks(from, to, about)).toEqual(ticks);
  });

  it('has none where there is no range', () => {
    expect(niceTicks(5, 5, 6)).toEqual([]);
    expect(niceTicks(0, Number.NaN, 6)).toEqual([]);
    expect(niceTicks(0, Number.POSITIVE_INFINITY, 6)).toEqual([]);
  });

  it('stays in the range, in order, and never has more than was asked for and one', () => {
    const ends = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(ends, ends, fc.integer({ min: 2, max: 10 }), (a, b, about) => {
        fc.pre(Math.abs(a - b) > 1e-6 * Math.max(a, b));
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const ticks = niceTicks(from, to, about);
        const slack = (to - from) * 1e-6;
        expect(ticks.length).toBeLessThanOrEqual(about + 1);
        ticks.forEach((tick, i) => {
          expect(tick).toBeGreaterThanOrEqual(from - slack);
          expect(tick).toBeLessThanOrEqual(to + slack);
          if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1]!);
        });
      }),
    );
  });
});
