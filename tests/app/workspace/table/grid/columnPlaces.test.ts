import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnPlaces } from '../../../../../app/workspace/table/grid/columnPlaces.ts';
import { EVERY_COLUMN } from '../../../../../src/wire/listing.ts';
import { fakeTable } from '../fakeTable.ts';

const ids = Array.from({ length: 12 }, (_, at) => `config.c${at}`);
const some = fc.uniqueArray(fc.constantFrom(...ids));

describe('columnPlaces', () => {
  it('finds every column that the table has, wherever it was thought to stand', () => {
    const last = fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat(20))).map((all) => new Map(all));
    fc.assert(
      fc.property(some, some, some, last, (wanted, pinned, hidden, places) => {
        const table = fakeTable({ rows: 1, ids, layout: { ...EVERY_COLUMN, pinned, hidden } });
        const found = columnPlaces(table, wanted, places);
        const naive = wanted.flatMap((id) => {
          const place = Array.from({ length: table.columnCount }, (_, at) => at).find(
            (at) => table.column(at)?.id === id,
          );
          return place === undefined ? [] : [[id, place] as const];
        });
        expect(new Map(found)).toEqual(new Map(naive));
      }),
    );
  });

  it('keeps to where one stood while that place is not loaded, and gives up where the table has ended', () => {
    const whole = fakeTable({ rows: 1, ids });
    const column = (place: number) => (place < 4 ? whole.column(place) : undefined);
    const table = { ...whole, column, columns: { from: 2, count: 2 } };
    const last = new Map([
      ['config.c9', 11],
      ['config.c5', 40],
    ]);
    expect(columnPlaces(table, ['config.c9', 'config.c5', 'config.c1'], last)).toEqual(
      new Map([
        ['config.c9', 11],
        ['config.c1', 3],
      ]),
    );
  });
});
