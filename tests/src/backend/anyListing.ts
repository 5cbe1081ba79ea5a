/** Listings and layouts of a run table with given columns; and names that no column has. */
import fc from 'fast-check';
import type { Filter } from '../../../src/kernels/filter.ts';
import type { ColumnLayout, Listing } from '../../../src/wire/listing.ts';
import { type Cell, type PlainRow, plainList } from '../kernels/plainList.ts';
import { cellOf, type PlainColumn, type PlainRun } from '../synth/plainRuns.ts';

/** The rows of a list, as it goes over them. */
export function rowsOf(runs: readonly PlainRun[], columns: readonly PlainColumn[]): PlainRow[] {
  return runs.map((run) => new Map<string, Cell>(columns.map((column) => [column.id, cellOf(run, column)])));
}

/** Columns in which runs have much in common, and any. */
function nameIn(columns: readonly PlainColumn[]): fc.Arbitrary<string> {
  const ids = columns.map(({ id }) => id);
  const telling = ids.filter((id) => /run\.(state|user)|clip|ema|layers|optimizer|loss|_step/.test(id));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...telling) },
    { weight: 3, arbitrary: fc.constantFrom(...ids) },
    fc.constantFrom('config.cake', '__proto__'),
  );
}

function filterOn(column: fc.Arbitrary<string>): fc.Arbitrary<Filter> {
  const bound = fc.option(fc.constantFrom(0, 0.05, 1, 12, 1000));
  const text = fc.constantFrom('a', '1', '0.', 'NaN', '');
  return fc.oneof(
    fc.record({ column, is: fc.constantFrom('empty' as const, 'present' as const) }),
    fc.record({ column, is: fc.constant('contains' as const), text }),
    fc.record({
      column,
      is: fc.constant('matches' as const),
      pattern: fc.constantFrom('', 'a', '^[0-5]', 'n$'),
    }),
    fc.record({ column, is: fc.constant('between' as const), least: bound, most: bound }),
    fc.record({
      column,
      is: fc.constant('oneOf' as const),
      values: fc.array(fc.constantFrom('ana', 'bo', 'crashed', '6')),
    }),
  );
}

export function listingOf(
  runs: readonly PlainRun[],
  columns: readonly PlainColumn[],
  most = 3,
): fc.Arbitrary<Listing> {
  const name = nameIn(columns);
  const filters = fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    fc.array(filterOn(name), { maxLength: 2 }),
  );
  const sort = fc.array(fc.record({ column: name, descending: fc.boolean() }), { maxLength: 2 });
  const groupBy = fc.oneof(fc.constant([]), fc.array(name, { maxLength: most }));
  return fc.record({ filters, sort, groupBy, pick: fc.nat() }).map(({ pick, ...of }) => {
    const { groups } = plainList(rowsOf(runs, columns), { ...of, opened: [] });
    const keys = (groups ?? []).map(({ values }) => JSON.stringify(values));
    return { ...of, opened: ['["nobody"]', ...keys.filter((_, place) => (pick >> (place % 31)) % 2 === 1)] };
  });
}

export function layoutOf(columns: readonly PlainColumn[]): fc.Arbitrary<ColumnLayout> {
  const some = fc.array(fc.constantFrom(...columns.map(({ id }) => id), 'config.cake'), { maxLength: 5 });
  const few = fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, some);
  return fc.record({ pinned: few, only: fc.option(some), first: few, hidden: few });
}
