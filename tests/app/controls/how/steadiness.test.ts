import { describe, expect, it } from 'vitest';
import { steadiness } from '../../../../app/controls/how/steadiness.ts';
import type { Sentinel } from '../../../../src/measure/sentinel.ts';

const readings = (...mains: number[]) =>
  mains.map((main, i): Sentinel => ({ version: 1, at: i * 1000, main, screen: null }));

describe('steadiness', () => {
  it('is nothing without readings', () => {
    expect(steadiness([])).toBeNull();
  });

  it('counts the readings that lie more than 15 % from the median', () => {
    expect(steadiness(readings(60, 61, 62, 70, 71))).toMatchObject({
      median: 62,
      off: 0,
      least: 60,
      most: 71,
    });
    expect(steadiness(readings(60, 61, 62, 80, 50))).toMatchObject({ median: 61, off: 2 });
  });
});
