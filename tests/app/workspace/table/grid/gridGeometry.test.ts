import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitted,
  holds,
  itemsInView,
  LEAST_WIDTH,
  offsetToShow,
  spanAround,
} from '../../../../../app/workspace/table/grid/gridGeometry.ts';

describe('itemsInView', () => {
  it('counts items that are cut off at either edge', () => {
    expect(itemsInView(0, 48, 24, 100)).toEqual({ from: 0, count: 2 });
    expect(itemsInView(1, 48, 24, 100)).toEqual({ from: 0, count: 3 });
    expect(itemsInView(23, 2, 24, 100)).toEqual({ from: 0, count: 2 });
  });

  it('ends with the list', () => {
    expect(itemsInView(2390, 100, 24, 100)).toEqual({ from: 99, count: 1 });
    expect(itemsInView(9999, 100, 24, 100)).toEqual({ from: 100, count: 0 });
    expect(itemsInView(0, 100, 24, 0)).toEqual({ from: 0, count: 0 });
  });
});

describe('holds', () => {
  it('wants both ends inside', () => {
    const loaded = { from: 10, count: 5 };
    expect(holds(loaded, { from: 10, count: 5 })).toBe(true);
    expect(holds(loaded, { from: 9, count: 2 })).toBe(false);
    expect(holds(loaded, { from: 14, count: 2 })).toBe(false);
    expect(holds(loaded, { from: 99, count: 0 })).toBe(true);
  });
});

describe('spanAround', () => {
  it('holds what is in view, is no longer than the list, and no shorter than it may be', () => {
    const numbers = fc.nat(500);
    fc.assert(
      fc.property(numbers, fc.nat(60), numbers, fc.nat(600), (from, count, size, spare) => {
        const total = from + count + spare;
        const span = spanAround({ from, count }, size, total);
        expect(holds(span, { from, count })).toBe(true);
        expect(holds({ from: 0, count: total }, span)).toBe(true);
        expect(span.count).toBe(Math.min(total, Math.max(size, count)));
      }),
    );
  });

  it('has as much before as after, but for the ends', () => {
    expect(spanAround({ from: 100, count: 10 }, 60, 1000)).toEqual({ from: 75, count: 60 });
    expect(spanAround({ from: 3, count: 10 }, 60, 1000)).toEqual({ from: 0, count: 60 });
    expect(spanAround({ from: 985, count: 10 }, 60, 1000)).toEqual({ from: 940, count: 60 });
  });
});

describe('fitted', () => {
  it('leaves widths that fit as they are', () => {
    const widths = [184, 80, 120];
    expect(fitted(widths, 384)).toBe(widths);
  });

  it('draws others in, none below the least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: LEAST_WIDTH, max: 640 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -200, max: 2000 }),
        (widths, room) => {
          const drawn = fitted(widths, room);
          expect(drawn).toHaveLength(widths.length);
          expect(Math.min(...drawn)).toBeGreaterThanOrEqual(LEAST_WIDTH);
          const total = drawn.reduce((sum, width) => sum + width, 0);
          expect(total).toBeLessThanOrEqual(Math.max(room, widths.length * LEAST_WIDTH));
          for (const [at, width] of widths.entries()) expect(drawn[at]).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('offsetToShow', () => {
  it('brings any item whole into view, and moves no further than it must', () => {
    const offsets = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(offsets, fc.integer({ min: 24, max: 900 }), offsets, (offset, view, start) => {
        const next = offsetToShow(offset, view, start, 24);
        const shown = start >= offset && start + 24 <= offset + view;
        expect(next).toBeLessThanOrEqual(start);
        expect(next + view).toBeGreaterThanOrEqual(start + 24);
        if (shown) expect(next).toBe(offset);
      }),
    );
  });

  it('shows the start of an item that is longer than the view', () => {
    expect(offsetToShow(0, 50, 240, 120)).toBe(240);
  });
});
