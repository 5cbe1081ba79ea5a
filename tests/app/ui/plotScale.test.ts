import { describe, expect, it } from 'vitest';
import { pixelAt, plotScale } from '../../../app/ui/plotScale.ts';

describe('a scale of a plot', () => {
  it('puts its ends where they belong, and equal distances between', () => {
    const up = plotScale({ from: -2, to: 2, log: false }, 100, -80);
    expect([-2, 0, 2, 4].map((value) => pixelAt(up, value))).toEqual([100, 60, 20, -20]);
  });

  it('puts equal factors equally far apart where it is logarithmic, and has no place for what is not above 0', () => {
    const across = plotScale({ from: 1, to: 1000, log: true }, 0, 300);
    expect([1, 10, 100, 1000].map((value) => Math.round(pixelAt(across, value)))).toEqual([0, 100, 200, 300]);
    for (const value of [0, -1, Number.NaN]) expect(pixelAt(across, value)).toBeNaN();
  });
});
