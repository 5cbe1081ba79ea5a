import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isShown,
  MOST_PINNED,
  movedAmong,
  onlyColumns,
  orderNeeded,
  withHidden,
  withoutPinned,
  withPinned,
  withShown,
} from '../../../../../app/workspace/table/columns/columnLayout.ts';
import { type ColumnLayout, EVERY_COLUMN } from '../../../../../src/wire/listing.ts';
import { fakeTable } from '../fakeTable.ts';

const ids = Array.from({ length: 9 }, (_, at) => `config.c${at}`);
const named = fc.uniqueArray(fc.constantFrom(...ids, 'config.elsewhere'), { maxLength: 5 });
const layouts: fc.Arbitrary<ColumnLayout> = fc.record({
  pinned: named,
  only: fc.option(named),
  first: named,
  hidden: named,
});
const id = fc.constantFrom(...ids);

/** Ids as they stand: pinned ones, and those that scroll. */
function standing(layout: ColumnLayout) {
  const table = fakeTable({ rows: 1, ids, layout });
  const all = Array.from({ length: table.columnCount }, (_, place) => table.column(place)!.id).slice(2);
  return { pinned: all.slice(0, table.pinned), scrolled: all.slice(table.pinned) };
}

describe('movedAmong', () => {
  it('moves a column as it moves in a list, and no other', () => {
    fc.assert(
      fc.property(layouts, fc.nat(9), fc.nat(9), (layout, from, to) => {
        const { scrolled } = standing(layout);
        const moving = scrolled[from];
        if (moving === undefined) return;
        const place = Math.min(to, scrolled.length);
        const moved = movedAmong(layout, moving, place, scrolled.slice(0, orderNeeded(layout, place)));
        const before = scrolled[place];
        const others = scrolled.filter((other) => other !== moving);
        const at = before === undefined ? others.length : others.indexOf(before);
        const expected = before === moving ? scrolled : others.toSpliced(at, 0, moving);
        expect(standing(moved).scrolled).toEqual(expected);
        expect(standing(moved).pinned).toEqual(standing(layout).pinned);
      }),
    );
  });

  it('takes in one that was pinned', () => {
    const layout = { ...EVERY_COLUMN, pinned: ['config.c4'] };
    const moved = movedAmong(layout, 'config.c4', 1, ['config.c0', 'config.c1']);
    expect(standing(moved)).toEqual({
      pinned: [],
      scrolled: ['config.c0', 'config.c4', 'config.c1', ...ids.slice(2, 4), ...ids.slice(5)],
    });
  });
});

describe('withPinned', () => {
  it('pins last, or before another, and shows what was hidden', () => {
    const layout = { ...EVERY_COLUMN, pinned: ['config.c1', 'config.c2'], hidden: ['config.c5'] };
    expect(standing(withPinned(layout, 'config.c5')).pinned).toEqual(['config.c1', 'config.c2', 'config.c5']);
    expect(standing(withPinned(layout, 'config.c2', 'config.c1')).pinned).toEqual(['config.c2', 'config.c1']);
    expect(withPinned(layout, 'config.c1', 'config.c1').pinned).toEqual(layout.pinned);
  });

  it('pins no more than there is room for, and still moves those that are', () => {
    const layout = { ...EVERY_COLUMN, pinned: ids.slice(0, MOST_PINNED) };
    expect(withPinned(layout, 'config.c8')).toBe(layout);
    expect(withPinned(layout, 'config.c5', 'config.c0').pinned[0]).toBe('config.c5');
  });
});

describe('withoutPinned', () => {
  it('leaves the column first of those that scroll', () => {
    fc.assert(
      fc.property(layouts, id, (layout, one) => {
        const next = standing(withoutPinned(withPinned({ ...layout, pinned: [] }, one), one));
        expect(next.pinned).toEqual([]);
        expect(next.scrolled[0]).toBe(one);
      }),
    );
  });
});

describe('hiding and showing', () => {
  it('takes columns out, and puts them back among the others', () => {
    fc.assert(
      fc.property(layouts, named, (layout, some) => {
        const without = standing(withHidden(layout, some));
        expect([...without.pinned, ...without.scrolled].filter((one) => some.includes(one))).toEqual([]);
        const shown = withShown(withHidden(layout, some), some);
        const again = standing(shown);
        const known = some.filter((one) => ids.includes(one));
        expect([...again.pinned, ...again.scrolled]).toEqual(expect.arrayContaining(known));
        for (const one of ids)
          expect(isShown(shown, one)).toBe([...again.pinned, ...again.scrolled].includes(one));
      }),
    );
  });

  it('shows a few alone, in the order that they are given, pinned ones still pinned', () => {
    const layout = {
      pinned: ['config.c7', 'config.c3'],
      only: null,
      first: ['config.c1'],
      hidden: ['config.c2'],
    };
    const some = ['config.c2', 'config.c8', 'config.c3'];
    expect(standing(onlyColumns(layout, some))).toEqual({
      pinned: ['config.c3'],
      scrolled: ['config.c2', 'config.c8'],
    });
  });
});
