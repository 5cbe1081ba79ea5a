import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/base/column.ts';
import type { Filter } from '../../../src/kernels/filter.ts';
import { groupKey, listRows, type RowListing, touchedColumns } from '../../../src/kernels/listRows.ts';
import { type Cell, columnOf, type PlainRow, plainList } from './plainList.ts';

const COLUMNS = ['loss', 'lr', 'user', '__proto__'] as const;
const kindOf = (name: string): Column['kind'] => (name === 'loss' || name === 'lr' ? 'number' : 'text');

const number: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom(undefined, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5),
);
const word: fc.Arbitrary<Cell> = fc.constantFrom(undefined, 'ann', 'bo', 'NaN', 'null', '1');
const row = fc
  .tuple(number, number, word, word)
  .map((cells): PlainRow => new Map(COLUMNS.map((name, i) => [name, cells[i]])));

/** One that nobody has, too. */
const name = fc.constantFrom(...COLUMNS, 'nobody');
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ column: name, is: fc.constantFrom('empty' as const, 'present' as const) }),
  fc.record({ column: name, is: fc.constant('contains' as const), text: fc.constantFrom('a', '1', '') }),
  fc.record({
    column: name,
    is: fc.constant('between' as const),
    least: fc.constant(0),
    most: fc.constant(2),
  }),
);
const listing = fc.record({
  filters: fc.array(filter, { maxLength: 2 }),
  sort: fc.array(fc.record({ column: name, descending: fc.boolean() }), { maxLength: 3 }),
  groupBy: fc.array(name, { maxLength: 3 }),
});

/** The keys of some of the groups that a listing has, and one that it has not. */
function withOpened(rows: readonly PlainRow[], of: Omit<RowListing, 'opened'>, pick: number): RowListing {
  const { groups } = plainList(rows, { ...of, opened: [] });
  const keys = (groups ?? []).map(({ values }) => groupKey(values));
  return { ...of, opened: ['["nobody"]', ...keys.filter((_, place) => (pick >> place) % 2 === 1)] };
}

function lookUp(rows: readonly PlainRow[]) {
  const columns = new Map(
    COLUMNS.map((own) => [
      own as string,
      columnOf(
        own,
        kindOf(own),
        rows.map((cells) => cells.get(own)),
      ),
    ]),
  );
  return (wanted: string) => columns.get(wanted);
}

function list(rows: readonly PlainRow[], by: RowListing) {
  const { rows: listed, matching, groups } = listRows(rows.length, lookUp(rows), by);
  const membersOf = (place: number) => [
    ...groups!.members.subarray(groups!.starts[place]!, groups!.starts[place + 1]!),
  ];
  return {
    listed: [...listed],
    matching,
    groups:
      groups &&
      Array.from({ length: groups.count }, (_, place) => ({
        values: [...groups.key(place)],
        members: membersOf(place),
      })),
  };
}

describe('the list', () => {
  it('is that of plain objects, filtered, sorted and put into groups', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), listing, fc.nat(), (rows, of, pick) => {
        const by = withOpened(rows, of, pick);
        expect(list(rows, by)).toEqual(plainList(rows, by));
      }),
      { numRuns: 3000 },
    );
  });

  it('tells groups apart by their keys, whatever they are of', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), listing, (rows, of) => {
        const groups = list(rows, { ...of, opened: [] }).groups ?? [];
        const keys = groups.map(({ values }) => groupKey(values));
        expect(new Set(keys).size).toBe(keys.length);
        // Keys travel, and values with them.
        for (const { values } of groups) expect(JSON.parse(JSON.stringify(values))).toEqual(values);
      }),
      { numRuns: 500 },
    );
  });

  it('is as the picture in the header has it', () => {
    const rows = ['a', 'b', undefined, 'a', 'b'].map((user) => new Map([['user', user]]));
    const filters = [{ column: 'user', is: 'present' }] as const;
    const by = { filters, sort: [], groupBy: ['user'], opened: ['["a"]'] };
    expect(list(rows, by).listed).toEqual([-1, 0, 3, -2]);
  });
});

describe('the columns that a listing goes by', () => {
  it('are each named once', () => {
    fc.assert(
      fc.property(listing, (of) => {
        const named = [...of.filters, ...of.sort].map(({ column }) => column).concat(of.groupBy);
        expect(touchedColumns({ ...of, opened: [] }).toSorted()).toEqual([...new Set(named)].toSorted());
      }),
    );
  });
});
