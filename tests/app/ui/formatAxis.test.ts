import { describe, expect, it } from 'vitest';
import { formatAxis, formatSeconds, formatTimes } from '../../../app/ui/formatAxis.ts';

it.each([
  [0, '0'],
  [0.25, '0.25'],
  [0.00001234, '1.2e-5'],
  [1234.5678, '1,234.6'],
  [20_000, '20K'],
  [1_250_000, '1.25M'],
  [-3.5, '-3.5'],
])('writes %d on an axis as %s', (value, text) => {
  expect(formatAxis(value)).toBe(text);
});

describe('times on an axis', () => {
  it('are lengths in one unit', () => {
    expect([0, 40, 90, 300, 7200, 5400 * 4, 86_400 * 3].map(formatSeconds)).toEqual([
      '0',
      '40s',
      '90s',
      '5m',
      '2h',
      '6h',
      '3d',
    ]);
  });

  it('are days where ticks are days apart, else times of day with the day where it changes', () => {
    const noon = Date.UTC(2023, 2, 4, 12) / 1000;
    const day = 86_400;
    expect(formatTimes([noon, noon + day])).toEqual(['03-04', '03-05']);
    expect(formatTimes([noon, noon + day / 4, noon + day / 2])).toEqual([
      '03-04 12:00',
      '18:00',
      '03-05 00:00',
    ]);
    expect(formatTimes([noon, noon + 10])).toEqual(['03-04 12:00:00', '12:00:10']);
  });
});
