import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearScale } from '../../../app/ui/linearScale.ts';

const depth = linearScale({ min: 0, max: 8 });
const fanout = linearScale({ min: 1, max: 100 });
const share = linearScale({ min: 0, max: 1 }, { perUnit: 100 });
const scales = [depth, fanout, share, linearScale({ min: 1, max: 20 })];
const anyScale = fc.constantFrom(...scales);
const anyPosition = fc.double({ min: 0, max: 1, noNaN: true });

/** All stops of a scale, walked by the right arrow. */
function stopsOf(scale: (typeof scales)[number]): number[] {
  const stops = [scale.min];
  while (stops.at(-1)! < scale.max) stops.push(scale.keyTarget('ArrowRight', false, stops.at(-1)!)!);
  return stops;
}

describe('the stops', () => {
  it('are whole numbers, or hundredths as they are typed', () => {
    expect(stopsOf(depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(stopsOf(share)).toEqual(Array.from({ length: 101 }, (_, n) => Number(`${n}e-2`)));
  });

  it('are what any position on the track gives, the nearest one', () => {
    fc.assert(
      fc.property(anyScale, anyPosition, (scale, position) => {
        const stops = stopsOf(scale);
        const got = scale.stopAt(position);
        expect(stops).toContain(got);
        const off = (stop: number) => Math.abs(scale.positionOf(stop) - position);
        expect(off(got)).toBeLessThanOrEqual(Math.min(...stops.map(off)) + 1e-12);
      }),
    );
  });

  it('stay where they are when read back from their position', () => {
    for (const scale of scales)
      for (const stop of stopsOf(scale)) expect(scale.stopAt(scale.positionOf(stop))).toBe(stop);
  });
});

describe('the keys', () => {
  it('go up and down by one stop, with Shift and by Page keys by a tenth of the track and at least two', () => {
    expect(depth.keyTarget('ArrowUp', false, 3)).toBe(4);
    expect(depth.keyTarget('ArrowLeft', false, 3)).toBe(2);
    expect(depth.keyTarget('PageUp', false, 3)).toBe(5);
    expect(depth.keyTarget('ArrowDown', true, 3)).toBe(1);
    expect(share.keyTarget('PageUp', false, 0.05)).toBe(0.15);
    expect(fanout.keyTarget('PageDown', false, 4)).toBe(1);
    expect(fanout.keyTarget('Home', false, 50)).toBe(1);
    expect(fanout.keyTarget('End', false, 50)).toBe(100);
    expect(fanout.keyTarget('a', false, 50)).toBeUndefined();
  });

  it('go as far as asked, over as many stops as there are', () => {
    const seed = linearScale({ min: 0, max: 0xffff_ffff }, { stride: 1 });
    expect(seed.keyTarget('PageUp', false, 41)).toBe(42);
    expect(seed.ticks).toEqual([]);
  });

  it('go from a value between two stops to the next one', () => {
    expect(share.keyTarget('ArrowUp', false, 0.055)).toBe(0.06);
    expect(share.keyTarget('ArrowDown', false, 0.055)).toBe(0.05);
  });

  it('always move, and towards where they point, until an end is met', () => {
    const value = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyScale, value, fc.constantFrom('ArrowUp', 'PageUp'), (scale, at, key) => {
        const from = scale.min + at * (scale.max - scale.min);
        const up = scale.keyTarget(key, false, from)!;
        const down = scale.keyTarget(key.replace('Up', 'Down'), false, from)!;
        if (from < scale.max - 1e-6) expect(up).toBeGreaterThan(from);
        if (from > scale.min + 1e-6) expect(down).toBeLessThan(from);
        for (const to of [up, down]) expect(to >= scale.min && to <= scale.max).toBe(true);
      }),
    );
  });
});

describe('the ticks', () => {
  it('mark every stop where they are few, else every tenth', () => {
    expect(depth.ticks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(fanout.ticks).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(share.ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });
});

it('keeps values outside the range at its ends', () => {
  expect(depth.positionOf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(depth.positionOf(Number.NEGATIVE_INFINITY)).toBe(0);
});
