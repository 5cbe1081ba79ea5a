import { describe, expect, it } from 'vitest';
import { toggledSort } from '../../../../../app/workspace/table/rows/sortChange.ts';

const down = (column: string) => ({ column, descending: true });
const up = (column: string) => ({ column, descending: false });

describe('toggledSort', () => {
  it('goes from descending over ascending to nothing', () => {
    const first = toggledSort([], 'a', false);
    const second = toggledSort(first, 'a', false);
    expect([first, second, toggledSort(second, 'a', false)]).toEqual([[down('a')], [up('a')], []]);
  });

  it('sorts by one alone, whatever it was sorted by', () => {
    expect(toggledSort([down('a'), up('b')], 'c', false)).toEqual([down('c')]);
    expect(toggledSort([down('a'), down('b')], 'b', false)).toEqual([up('b')]);
  });

  it('adds one more last, and turns one that is there in its place', () => {
    expect(toggledSort([down('a')], 'b', true)).toEqual([down('a'), down('b')]);
    expect(toggledSort([down('a'), down('b')], 'a', true)).toEqual([up('a'), down('b')]);
    expect(toggledSort([up('a'), down('b')], 'a', true)).toEqual([down('b')]);
  });
});
