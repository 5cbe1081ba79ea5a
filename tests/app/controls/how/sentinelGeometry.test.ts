import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARGIN, sentinelGeometry } from '../../../../app/controls/how/sentinelGeometry.ts';
import type { Sentinel } from '../../../../src/measure/sentinel.ts';

const BOX = { width: 820, height: 152 };
const reading = (at: number, main: number): Sentinel => ({ version: 1, at, main, screen: null });

describe('sentinelGeometry', () => {
  it('marks the readings outside the band', () => {
    const readings = [reading(60_000, 61), reading(70_000, 60), reading(80_000, 80)];
    const { dots } = sentinelGeometry(readings, { median: 61, share: 0.15 }, BOX);
    expect(dots.map(({ off }) => off)).toEqual([false, false, true]);
  });

  it('gives a single reading a minute of room', () => {
    const { dots, xTicks } = sentinelGeometry([reading(120_000, 61)], { median: 61, share: 0.15 }, BOX);
    const middle = (MARGIN.left + BOX.width - MARGIN.right) / 2;
    expect(dots[0]!.x).toBeCloseTo(middle);
    expect(xTicks.length).toBeGreaterThan(1);
  });

  it('keeps every dot, the band and the ticks inside the chart', () => {
    const readings = fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 3.6e6, noNaN: true }),
        main: fc.double({ min: 0.5, max: 5000, noNaN: true }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(readings, (list) => {
        const mains = list.map(({ main }) => main).sort((a, b) => a - b);
        const median = mains[Math.floor(mains.length / 2)]!;
        const { dots, band, xTicks, yTicks } = sentinelGeometry(
          list.map(({ at, main }) => reading(at, main)),
          { median, share: 0.15 },
          BOX,
        );
        const base = BOX.height - MARGIN.bottom;
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(MARGIN.left);
          expect(x).toBeLessThanOrEqual(BOX.width - MARGIN.right);
          expect(y).toBeGreaterThanOrEqual(MARGIN.top - 1e-6);
          expect(y).toBeLessThanOrEqual(base + 1e-6);
        }
        expect(band.top).toBeGreaterThanOrEqual(MARGIN.top - 1e-6);
        expect(band.bottom).toBeLessThanOrEqual(base + 1e-6);
        for (const { x } of xTicks) expect(x).toBeLessThanOrEqual(BOX.width - MARGIN.right + 1e-3);
        for (const { y } of yTicks) expect(y).toBeLessThanOrEqual(base + 1e-3);
      }),
    );
  });
});
