import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstInView,
  HEAD_HEIGHT,
  holds,
  itemsInView,
  offsetToShow,
  PINNED_COLUMNS,
  PINNED_WIDTH,
} from '../../../../app/workspace/table/gridGeometry.ts';

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

describe('firstInView', () => {
  it('counts what a table of that size shows, pinned columns included', () => {
    const { rows, columns } = firstInView(PINNED_WIDTH + 250, HEAD_HEIGHT + 240);
    expect(rows).toEqual({ from: 0, count: 10 });
    expect(columns).toEqual({ from: 0, count: PINNED_COLUMNS + 3 });
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
