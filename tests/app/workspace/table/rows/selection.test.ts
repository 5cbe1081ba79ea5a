import { describe, expect, it } from 'vitest';
import {
  NOTHING,
  rowKey,
  rowsBetween,
  selectable,
  toggled,
  withRows,
} from '../../../../../app/workspace/table/rows/selection.ts';
import { fakeTable } from '../fakeTable.ts';

const table = fakeTable({ rows: 5, ids: [] });

describe('rowKey', () => {
  it('is never the same for a run and a group, whatever the group is called', () => {
    const group = { kind: 'group', key: '["#4"]', values: ['#4'], runs: 2, place: 4 } as const;
    expect(rowKey(group)).not.toBe(rowKey({ kind: 'run', number: 4 }));
  });
});

describe('selection', () => {
  it('selects and lets go of one row', () => {
    const [one] = selectable(table, [1]);
    const selected = toggled(NOTHING, one!);
    expect([...selected.values()]).toEqual([{ row: { kind: 'run', number: 3 }, name: 'run.name@1' }]);
    expect(toggled(selected, one!).size).toBe(0);
  });

  it('takes rows between two, in either direction, and leaves out what is not loaded', () => {
    expect(rowsBetween(3, 1)).toEqual([1, 2, 3]);
    const selected = withRows(NOTHING, selectable(table, rowsBetween(3, 8)));
    expect([...selected.keys()]).toEqual(['#1', '#0']);
  });

  it('keeps what was selected', () => {
    const first = withRows(NOTHING, selectable(table, [0]));
    expect([...withRows(first, selectable(table, [0, 4])).keys()]).toEqual(['#4', '#0']);
  });
});
