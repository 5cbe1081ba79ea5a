import { describe, expect, it } from 'vitest';
import { cellText, rangeText, rowsText } from '../../../../../app/workspace/table/copy/copyText.ts';
import type { Source } from '../../../../../app/workspace/table/readTable.ts';
import { NOTHING, selectable, withRows } from '../../../../../app/workspace/table/rows/selection.ts';
import { ABSENT } from '../../../../../src/base/column.ts';
import type { RunWindow } from '../../../../../src/wire/answer.ts';
import type { Query, RunsQuery } from '../../../../../src/wire/query.ts';
import { fakeTable } from '../fakeTable.ts';

const ids = ['config.lr', 'summary.loss'];
const techniques = { tableColumns: 'virtual' } as const;
const refuse = () => Promise.reject(new Error('nothing should be asked'));
const asker = () => refuse;

function held(rows: number): Source {
  const cell = (row: number, id: string) => (id === 'run.name' ? `run\t${row}` : `${id}@${row}`);
  return { table: fakeTable({ rows, ids, cell }), techniques, ask: refuse, asker };
}

describe('copied text', () => {
  it('is a value as it is, and of a header its id', async () => {
    expect(await cellText(held(3), 1, 0)).toBe('run\t1');
    expect(await cellText(held(3), -1, 2)).toBe('config.lr');
  });

  it('is a rectangle between tabs', async () => {
    const range = { rows: { from: 1, count: 2 }, columns: { from: 2, count: 2 } };
    expect(await rangeText(held(3), range)).toBe(
      'config.lr@1\tsummary.loss@1\nconfig.lr@2\tsummary.loss@2\n',
    );
  });

  it('is selected rows whole, in the order of the list, under the ids of the columns', async () => {
    const source = held(4);
    const selection = withRows(NOTHING, selectable(source.table, [3, 1]));
    const { text, rows } = await rowsText(source, selection);
    const lines = text.split('\n');
    expect(rows).toBe(2);
    expect(lines[0]).toBe('run.name\trun.state\tconfig.lr\tsummary.loss');
    expect(lines.slice(1)).toEqual([
      '"run\t1"\trun.state@1\tconfig.lr@1\tsummary.loss@1',
      '"run\t3"\trun.state@3\tconfig.lr@3\tsummary.loss@3',
      '',
    ]);
  });

  it('asks for selected runs that the list no longer shows, whatever filters and groups it now', async () => {
    const source = held(4);
    const selection = withRows(NOTHING, selectable(source.table, [1]));
    const asked: Query[] = [];
    const filters = [{ column: 'run.name', is: 'empty' } as const];
    const empty = fakeTable({ rows: 0, ids, change: { runCount: 4 } });
    const table = { ...empty, listing: { ...empty.listing, filters, groupBy: ['run.user'] } };
    const ask = async (query: Query): Promise<RunWindow> => {
      asked.push(query);
      return window(2);
    };
    const { text, rows } = await rowsText({ table, techniques, ask, asker }, selection);
    expect(rows).toBe(1);
    expect((asked[0] as RunsQuery).only).toEqual([2]);
    expect((asked[0] as RunsQuery).listing).toMatchObject({ filters: [], groupBy: [] });
    expect((asked[0] as RunsQuery).rows).toEqual({ from: 0, count: 4 });
    expect(text.split('\n')[1]).toBe('run-2\tfinished\t0.5\t');
  });
});

/** An answer that holds one run. */
function window(run: number): RunWindow {
  const words = (name: string, word: string) =>
    ({ kind: 'text', name, codes: Uint32Array.of(1), words: ['', word] }) as const;
  const number = (name: string, value: number) =>
    ({ kind: 'number', name, values: Float64Array.of(value) }) as const;
  return {
    kind: 'runWindow',
    totalRows: 4,
    totalRuns: 4,
    matchingRuns: 4,
    totalColumns: 4,
    columnsInProject: 4,
    rowFrom: 0,
    columnFrom: 2,
    numbers: Uint32Array.of(run),
    groups: null,
    pinned: 0,
    columns: [
      words('run.name', `run-${run}`),
      words('run.state', 'finished'),
      number('config.lr', 0.5),
      number('summary.loss', ABSENT),
    ],
  };
}
