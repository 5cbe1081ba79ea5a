import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRows, type RowListing } from '../../../src/kernels/listRows.ts';
import { groupedRows } from '../../../src/page/groupedRows.ts';
import type { RunGroup } from '../../../src/wire/answer.ts';
import { columnOf, plainList } from '../kernels/plainList.ts';

describe('a list that came in order', () => {
  it('is as it came, row by row, where it is not grouped', () => {
    const { rows, matching, groups } = groupedRows(4, null, ['["ann"]']);
    expect([[...rows], matching, groups]).toEqual([[0, 1, 2, 3], 4, null]);
  });

  it('is what the page would have made of the same runs, group by group', () => {
    const user = fc.constantFrom('ann', 'bo', '__proto__', undefined);
    const keys = fc.subarray(['["ann"]', '["bo"]', '["__proto__"]', '[null]', '["nobody"]']);
    fc.assert(
      fc.property(fc.array(user, { maxLength: 12 }), keys, (users, opened) => {
        const rows = users.map((name) => new Map([['user', name]]));
        const by: RowListing = { filters: [], sort: [], groupBy: ['user'], opened };
        const came = plainList(rows, by).groups!.flatMap(({ members }) => members);
        const column = columnOf(
          'user',
          'text',
          came.map((i) => users[i]),
        );
        const onPage = listRows(came.length, () => column, by);
        const groups = plainList(rows, by).groups!.map(({ values, members }, place): RunGroup => {
          return { place, values, runs: members.length };
        });
        const listed = groupedRows(came.length, groups, opened);
        const { count, starts, members, key } = listed.groups!;
        expect([listed.matching, count]).toEqual([onPage.matching, onPage.groups!.count]);
        expect([...listed.rows]).toEqual([...onPage.rows]);
        expect([[...starts], [...members]]).toEqual([
          [...onPage.groups!.starts],
          [...onPage.groups!.members],
        ]);
        expect(groups.map((_, place) => key(place))).toEqual(groups.map(({ values }) => values));
      }),
    );
  });
});
