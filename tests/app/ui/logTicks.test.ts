import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logTicks } from '../../../app/ui/logTicks.ts';

describe('ticks of a logarithmic axis', () => {
  it('are powers of ten, with halves and fifths where there is room', () => {
    expect(logTicks(1, 1000, 6)).toEqual([1, 10, 100, 1000]);
    expect(logTicks(1, 100, 8)).toEqual([1, 2, 5, 10, 20, 50, 100]);
    expect(logTicks(0.0019531, 0.9, 5)).toEqual([0.01, 0.1]);
    expect(logTicks(1e-8, 1e8, 5)).toEqual([1e-8, 1e-4, 1, 1e4, 1e8]);
  });

  it('are even ones within a decade', () => {
    expect(logTicks(5871, 10_870, 4)).toEqual([6000, 8000, 10_000]);
    expect(logTicks(0.31, 0.34, 4)).toEqual([0.31, 0.32, 0.33, 0.34]);
  });

  it('lie within, rise, are few, and at least two where an axis can have two', () => {
    const value = fc.double({ min: -12, max: 12, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(
        value,
        fc.double({ min: 1.2, max: 1e9, noNaN: true }),
        fc.integer({ min: 3, max: 9 }),
        (least, times, room) => {
          const most = least * times;
          const ticks = logTicks(least, most, room);
          expect(
            ticks.every(
              (tick, i) =>
                tick >= least * (1 - 1e-9) && tick <= most * (1 + 1e-9) && (i === 0 || tick > ticks[i - 1]!),
            ),
          ).toBe(true);
          expect(ticks.length).toBeLessThanOrEqual(room + 1);
          expect(ticks.length).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });
});
