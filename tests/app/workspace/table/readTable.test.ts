import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../app/workspace/table/readTable.ts';
import type { RunWindow } from '../../../../src/wire/answer.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../../src/wire/listing.ts';
import type { Query } from '../../../../src/wire/query.ts';
import { fakeTable } from './fakeTable.ts';

const ids = ['config.a', 'config.b', 'config.c'];
const whole = fakeTable({ rows: 10, ids });
/** What a backend would have sent of it: rows 2 to 4, columns a and b. */
const part = { ...whole, rows: { from: 2, count: 3 }, columns: { from: 2, count: 2 } };

function source(table = part, tableColumns: 'virtual' | 'first500' = 'virtual') {
  const asked: Query[] = [];
  const ask = async (query: Query): Promise<RunWindow> => {
    asked.push(query);
    return EMPTY;
  };
  return { asked, source: { table, techniques: { tableColumns }, ask } };
}

describe('readTable', () => {
  it.each([
    [
      { from: 2, count: 3 },
      { from: 2, count: 2 },
    ],
    [
      { from: 3, count: 1 },
      { from: 0, count: 3 },
    ],
    [
      { from: 4, count: 1 },
      { from: 0, count: 0 },
    ],
    [
      { from: 9, count: 0 },
      { from: 2, count: 1 },
    ],
  ])('asks for nothing that is held: rows %j, columns %j', async (rows, columns) => {
    const { source: held, asked } = source();
    expect(await readTable(held, { rows, columns })).toBe(part);
    expect(asked).toEqual([]);
  });

  it.each([
    [
      { from: 1, count: 2 },
      { from: 2, count: 2 },
    ],
    [
      { from: 2, count: 1 },
      { from: 2, count: 3 },
    ],
  ])('asks where a part is missing: rows %j, columns %j', async (rows, span) => {
    const { source: held, asked } = source(part, 'first500');
    const read = await readTable(held, { rows, columns: span });
    const columns = { layout: EVERY_COLUMN, span, offered: 500 };
    expect(asked).toEqual([{ kind: 'runs', listing: EVERY_RUN, rows, columns, only: null }]);
    expect(read.rows).toEqual({ from: 7, count: 0 });
  });

  it('asks for another list, and for single runs, whatever is held', async () => {
    const { source: held, asked } = source(whole);
    const all = { rows: { from: 0, count: 10 }, columns: { from: 0, count: 5 } };
    await readTable(held, { ...all, listing: { ...EVERY_RUN } });
    await readTable(held, { ...all, only: [3] });
    expect(asked).toHaveLength(2);
  });
});

const EMPTY: RunWindow = {
  kind: 'runWindow',
  totalRows: 10,
  totalRuns: 10,
  matchingRuns: 10,
  totalColumns: 5,
  columnsInProject: 5,
  rowFrom: 7,
  columnFrom: 2,
  numbers: new Uint32Array(),
  groups: null,
  pinned: 0,
  columns: [],
};
