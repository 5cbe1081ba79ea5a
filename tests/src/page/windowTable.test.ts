import { describe, expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { windowLines, windowTable } from '../../../src/page/windowTable.ts';
import { GROUP_ROW, type RunWindow, type WindowColumn } from '../../../src/wire/answer.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../src/wire/listing.ts';

const words = ['', 'one', 'two'];
const text = (name: string, codes: number[], several?: number[]): WindowColumn => {
  const of = { kind: 'text', name, codes: Uint32Array.from(codes), words } as const;
  return several ? { ...of, several: Uint32Array.from(several) } : of;
};
const window: RunWindow = {
  kind: 'runWindow',
  totalRows: 100,
  totalRuns: 300,
  matchingRuns: 120,
  totalColumns: 30,
  columnsInProject: 40,
  rowFrom: 40,
  columnFrom: 10,
  numbers: Uint32Array.from([GROUP_ROW, 58]),
  groups: [{ place: 7, values: ['ann', null], runs: 12 }],
  pinned: 1,
  columns: [
    text('run.name', [0, 2], [12, 0]),
    text('run.state', [2, 0], [0, 0]),
    { kind: 'number', name: 'run.runtime', values: Float64Array.from([1.5, Number.NaN]) },
    { kind: 'number', name: 'config.optimizer.lr', values: Float64Array.from([0.5, ABSENT]) },
    { kind: 'number', name: 'run.createdAt', values: Float64Array.from([7, 8]) },
  ],
};
const view = { listing: { ...EVERY_RUN, groupBy: ['run.user', 'run.state'] }, layout: EVERY_COLUMN };
const table = windowTable(window, view);

describe('the table over a window', () => {
  it('counts all rows and columns and says which it has', () => {
    expect(table).toMatchObject({
      rowCount: 100,
      runCount: 300,
      matchingRuns: 120,
      pinned: 1,
      columnCount: 30,
      columnsInProject: 40,
      rows: { from: 40, count: 2 },
      columns: { from: 10, count: 2 },
      ...view,
      findColumns: null,
    });
  });

  it('has name, state and pinned columns, and those in view, at their own places', () => {
    const places = Array.from({ length: 31 }, (_, index) => table.column(index)?.id);
    expect(places.slice(0, 3)).toEqual(['run.name', 'run.state', 'run.runtime']);
    expect(places.slice(3, 10).every((id) => id === undefined)).toBe(true);
    expect(places.slice(10)).toEqual([
      'config.optimizer.lr',
      'run.createdAt',
      ...new Array(19).fill(undefined),
    ]);
  });

  it('has groups and runs in its rows', () => {
    const group = { kind: 'group', key: '["ann",null]', values: ['ann', null], runs: 12, place: 7 };
    expect([39, 40, 41, 42].map(table.rowAt)).toEqual([
      undefined,
      group,
      { kind: 'run', number: 58 },
      undefined,
    ]);
  });

  it('has cells of the rows in view, and nothing where a run or group has nothing', () => {
    const cells = [0, 1, 2, 10, 11].map((column) => [table.cell(40, column), table.cell(41, column)]);
    expect(cells).toEqual([
      [{ several: 12 }, 'two'],
      ['two', undefined],
      [1.5, Number.NaN],
      [0.5, undefined],
      [7, 8],
    ]);
  });

  it('has no cell out of view', () => {
    const out = [
      [39, 0],
      [42, 0],
      [40, 3],
      [40, 9],
      [40, 12],
      [0, 0],
      [-1, 10],
    ] as const;
    for (const [row, column] of out) expect(table.cell(row, column)).toBeUndefined();
  });

  it('may have the columns that stand still alone', () => {
    const few = windowTable({ ...window, columnFrom: 3, columns: window.columns.slice(0, 3) }, view);
    expect(few.columns).toEqual({ from: 3, count: 0 });
    expect([few.cell(41, 0), few.column(3)]).toEqual(['two', undefined]);
  });
});

describe('what panels draw of a window', () => {
  it('are its groups, whose runs the page does not know', () => {
    expect(windowLines(window, 9)).toEqual([
      { id: 7, key: '["ann",null]', name: 'ann · –', runs: 12, members: null },
    ]);
  });

  it('are its runs where it has no groups, the first of them; one may have no name', () => {
    const runs = { ...window, numbers: Uint32Array.of(59, 58), groups: null };
    const lines = [
      { id: 59, key: 59, name: '', runs: 1, members: [59] },
      { id: 58, key: 58, name: 'two', runs: 1, members: [58] },
    ];
    const plain = { ...runs, columns: [text('run.name', [0, 2]), ...window.columns.slice(1)] };
    expect(windowLines(plain, 9)).toEqual(lines);
    expect(windowLines(plain, 1)).toEqual(lines.slice(0, 1));
  });
});
