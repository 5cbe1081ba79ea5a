import { describe, expect, it } from 'vitest';
import { ABSENT, type Column } from '../../../src/base/column.ts';
import { windowTable } from '../../../src/page/windowTable.ts';
import type { RunWindow } from '../../../src/wire/answer.ts';

const words = ['', 'one', 'two'];
const text = (name: string, codes: number[]): Column => {
  return { kind: 'text', name, codes: Uint32Array.from(codes), words };
};
const window: RunWindow = {
  kind: 'runWindow',
  totalRows: 100,
  totalColumns: 30,
  rowFrom: 40,
  columnFrom: 10,
  numbers: Uint32Array.from([59, 58]),
  columns: [
    text('run.name', [1, 2]),
    text('run.state', [2, 0]),
    { kind: 'number', name: 'config.optimizer.lr', values: Float64Array.from([0.5, ABSENT]) },
    { kind: 'number', name: 'run.createdAt', values: Float64Array.from([7, 8]) },
  ],
};
const table = windowTable(window, { column: 'run.name', descending: true });

describe('the table over a window', () => {
  it('counts all rows and columns and says which it has', () => {
    expect(table).toMatchObject({
      rowCount: 100,
      columnCount: 30,
      columnsInProject: 30,
      rows: { from: 40, count: 2 },
      columns: { from: 10, count: 2 },
      sort: { column: 'run.name', descending: true },
    });
  });

  it('has name and state, and the columns in view, at their own places', () => {
    const places = Array.from({ length: 31 }, (_, index) => table.column(index)?.title);
    expect(places.slice(0, 2)).toEqual(['name', 'state']);
    expect(places.slice(2, 10).every((title) => title === undefined)).toBe(true);
    expect(places.slice(10)).toEqual(['optimizer.lr', 'created', ...new Array(19).fill(undefined)]);
    expect(table.column(10)).toEqual({
      id: 'config.optimizer.lr',
      title: 'optimizer.lr',
      group: 'config',
      kind: 'number',
    });
  });

  it('has cells of the rows in view, and nothing where a run has nothing', () => {
    expect([table.cell(40, 0), table.cell(41, 0), table.cell(41, 1)]).toEqual(['one', 'two', undefined]);
    expect([table.cell(40, 10), table.cell(41, 10), table.cell(41, 11)]).toEqual([0.5, undefined, 8]);
  });

  it('has no cell and no run out of view', () => {
    for (const [row, column] of [
      [39, 0],
      [42, 0],
      [40, 2],
      [40, 9],
      [40, 12],
      [0, 0],
      [-1, 10],
    ] as const)
      expect(table.cell(row, column)).toBeUndefined();
    expect([39, 40, 41, 42].map(table.runAt)).toEqual([undefined, 59, 58, undefined]);
  });

  it('may have name and state alone', () => {
    const few = windowTable({ ...window, columnFrom: 2, columns: window.columns.slice(0, 2) }, null);
    expect(few.columns).toEqual({ from: 2, count: 0 });
    expect([few.cell(40, 0), few.column(2)]).toEqual(['one', undefined]);
  });

  it('may start inside name and state, which come once', () => {
    const early = windowTable({ ...window, columnFrom: 0 }, null);
    expect([early.column(1)?.id, early.column(2)?.id]).toEqual(['run.state', 'config.optimizer.lr']);
  });
});
