import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decadeAway, keyTarget, nearestNotch, nextNotch } from '../../../app/ui/notch.ts';
import type { Range } from '../../../app/ui/scale.ts';

const range: Range = { min: 0, max: 10_000_000 };
const anyValue = fc.double({ min: 0, max: 7, noNaN: true }).map((power) => Math.round(10 ** power));

describe('nearestNotch', () => {
  it.each([
    [0, 0],
    [0.4, 0],
    [7.4, 7],
    [13.6, 14],
    [123, 125],
    [12_345, 12_500],
    [54_321, 54_000],
    [199.9, 200],
    [99_999, 100_000],
    [20_000_000, 10_000_000],
  ])('takes %d to %d', (value, notch) => {
    expect(nearestNotch(value, range)).toBe(notch);
  });

  it('keeps two to three significant digits', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(String(nearestNotch(value, range)).replace(/0+$/, '').length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('nextNotch', () => {
  it('moves up and down through a decade', () => {
    expect(nextNotch(1_000, 1, range)).toBe(1_050);
    expect(nextNotch(1_000, -1, range)).toBe(990);
    expect(nextNotch(2_000, 1, range)).toBe(2_100);
    expect(nextNotch(2_000, -1, range)).toBe(1_950);
    expect(nextNotch(12_345, 1, range)).toBe(12_500);
    expect(nextNotch(12_345, -1, range)).toBe(12_000);
    expect(nextNotch(0, 1, range)).toBe(1);
    expect(nextNotch(1, -1, range)).toBe(0);
  });

  it('stops at the ends', () => {
    expect(nextNotch(0, -1, range)).toBe(0);
    expect(nextNotch(10_000_000, 1, range)).toBe(10_000_000);
  });

  it('comes back to the notch it left', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const notch = nearestNotch(value, range);
        if (notch < range.max) expect(nextNotch(nextNotch(notch, 1, range), -1, range)).toBe(notch);
      }),
    );
  });

  it('moves by at most a twentieth from 20 on', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        if (value >= 20) expect(nextNotch(value, 1, range) / value).toBeLessThanOrEqual(1.0501);
      }),
    );
  });
});

describe('decadeAway', () => {
  it('multiplies and divides by ten', () => {
    expect(decadeAway(500, 1, range)).toBe(5_000);
    expect(decadeAway(500, -1, range)).toBe(50);
    expect(decadeAway(12_345, -1, range)).toBe(1_250);
  });

  it('stops at 1 on the way to 0', () => {
    expect(decadeAway(5, -1, range)).toBe(1);
    expect(decadeAway(1, -1, range)).toBe(0);
    expect(decadeAway(0, 1, range)).toBe(10);
  });
});

describe('keyTarget', () => {
  it.each([
    ['ArrowRight', false, 1_050],
    ['ArrowUp', false, 1_050],
    ['ArrowLeft', false, 990],
    ['ArrowDown', true, 100],
    ['ArrowUp', true, 10_000],
    ['PageUp', false, 10_000],
    ['PageDown', false, 100],
    ['Home', false, 0],
    ['End', false, 10_000_000],
    ['a', false, undefined],
  ])('%s (shift: %s) takes 1,000 to %s', (key, shift, target) => {
    expect(keyTarget(key, shift, 1_000, range)).toBe(target);
  });
});
