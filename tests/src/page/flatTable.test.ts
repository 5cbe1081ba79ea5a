import { describe, expect, it } from 'vitest';
import { Flattener } from '../../../src/kernels/flatten.ts';
import { columnOrder, type FlatTable, flatTable, tableColumn } from '../../../src/page/flatTable.ts';
import type { TableModel } from '../../../src/page/pageModel.ts';
import type { RunObject } from '../../../src/wire/answer.ts';
import type { Sort } from '../../../src/wire/query.ts';

const run = (number: number, config: RunObject['config'], summary: RunObject['summary'] = {}): RunObject => ({
  number,
  id: `id${number}`,
  name: `run-${number}`,
  state: 'finished',
  user: number % 2 === 0 ? 'ana' : 'bo',
  tags: ['x', 'y'].slice(0, number % 3),
  createdAt: 1000 + number,
  runtime: 50,
  config,
  summary,
});

function tableOf(runs: readonly RunObject[]): FlatTable {
  const flattener = new Flattener();
  for (const { config, summary } of runs) {
    flattener.add('config', config, 3);
    flattener.add('summary', summary, 4);
    flattener.endRow();
  }
  const flat = flattener.finish();
  const numeric = new Uint8Array(flat.names.length);
  flat.name.forEach((name, i) => {
    if (flat.code[i] === -1) numeric[name] = 1;
  });
  return { runs, flat, order: columnOrder(flat), numeric };
}

const open = (runs: readonly RunObject[], sort: Sort | null = null, offered = 500) =>
  flatTable(tableOf(runs), sort, offered);
const ids = (table: TableModel) => Array.from({ length: table.columnCount }, (_, i) => table.column(i)!.id);
const numbers = (table: TableModel) => Array.from({ length: table.rowCount }, (_, row) => table.runAt(row));
const at = (table: TableModel, row: number, id: string) => table.cell(row, ids(table).indexOf(id));

const runs = [
  run(3, { lr: 0.1, clip: null, tag: 'b' }, { loss: 2 }),
  run(2, { lr: 10, clip: 2, deep: { er: true } }, { loss: 'NaN' }),
  run(1, { lr: 9, clip: 10, tag: 'a', list: [1, 2] }, { loss: 1 }),
  run(0, { tag: 'a' }, { late: 5 }),
];

describe('the columns of a flat table', () => {
  it('are facts, then config, then summary, each in the order of first sight', () => {
    expect(ids(open(runs))).toEqual([
      'run.name',
      'run.state',
      'run.user',
      'run.createdAt',
      'run.runtime',
      'run.tags',
      'config.lr',
      'config.clip',
      'config.tag',
      'config.deep.er',
      'config.list',
      'summary.loss',
      'summary.late',
    ]);
  });

  it('are of numbers where some run has a number', () => {
    const table = open(runs);
    const kinds = Object.fromEntries(ids(table).map((id, i) => [id, table.column(i)!.kind]));
    expect(kinds).toMatchObject({ 'config.lr': 'number', 'config.clip': 'number', 'config.tag': 'text' });
  });

  it('are offered up to a cap, and all counted', () => {
    const table = open(runs, null, 8);
    expect([table.columnCount, table.columnsInProject]).toEqual([8, 13]);
    expect([table.column(7)?.id, table.column(8)]).toEqual(['config.clip', undefined]);
    expect(table.columns).toEqual({ from: 0, count: 8 });
  });

  it('have a title without their group', () => {
    expect(tableColumn('config.optimizer.lr', 'number')).toEqual({
      id: 'config.optimizer.lr',
      title: 'optimizer.lr',
      group: 'config',
      kind: 'number',
    });
  });
});

describe('the cells of a flat table', () => {
  it('are what the run says, and undefined where it says nothing', () => {
    const table = open(runs);
    const row = (number: number) => 3 - number;
    expect(at(table, row(3), 'run.user')).toBe('bo');
    expect(at(table, row(2), 'run.tags')).toBe('x, y');
    expect(at(table, row(3), 'config.clip')).toBe(null);
    expect(at(table, row(2), 'config.deep.er')).toBe(true);
    expect(at(table, row(3), 'config.deep.er')).toBeUndefined();
    expect(at(table, row(0), 'config.lr')).toBeUndefined();
    expect(at(table, row(2), 'summary.loss')).toBe(Number.NaN);
    expect(at(table, row(0), 'summary.late')).toBe(5);
  });

  it('show a list or a deep dict as one value, and a long one shortened', () => {
    const long = Array.from({ length: 21 }, (_, i) => i);
    const texts = Array.from({ length: 20 }, () => 'twenty letters, each');
    const table = open([run(0, { short: [1, [2]], long, texts, deep: { a: { b: { c: { d: 1 } } } } })]);
    expect(at(table, 0, 'config.short')).toBe('[1,[2]]');
    expect(at(table, 0, 'config.long')).toBe('list of 21 values');
    expect(at(table, 0, 'config.deep.a.b.c')).toBe('{"d":1}');
    const cut = String(at(table, 0, 'config.texts'));
    expect([cut.length, cut.at(-1)]).toEqual([201, '…']);
  });
});

describe('the order of a flat table', () => {
  const sorted = (column: string, descending: boolean) => numbers(open(runs, { column, descending }));

  it('is that of the answer where nothing sorts it', () => {
    expect(numbers(open(runs))).toEqual([3, 2, 1, 0]);
  });

  it('is by number where a column is of numbers, nulls and gaps last either way', () => {
    expect(sorted('config.lr', false)).toEqual([3, 1, 2, 0]);
    expect(sorted('config.lr', true)).toEqual([2, 1, 3, 0]);
    expect(sorted('config.clip', false)).toEqual([2, 1, 3, 0]);
    expect(sorted('config.clip', true)).toEqual([1, 2, 3, 0]);
    expect(sorted('summary.loss', true)).toEqual([3, 1, 2, 0]);
  });

  it('is by text else, empty ones last, equals as they came', () => {
    expect(sorted('config.tag', false)).toEqual([1, 0, 3, 2]);
    expect(sorted('config.tag', true)).toEqual([3, 1, 0, 2]);
    expect(sorted('run.user', false)).toEqual([2, 0, 3, 1]);
    expect(sorted('run.tags', true)).toEqual([2, 1, 3, 0]);
  });

  it('is not changed by a column that there is not', () => {
    expect(sorted('config.cake', true)).toEqual([3, 2, 1, 0]);
  });

  it('moves the cells with the rows', () => {
    const table = open(runs, { column: 'run.createdAt', descending: false });
    expect(numbers(table).map((_, row) => table.cell(row, 0))).toEqual(['run-0', 'run-1', 'run-2', 'run-3']);
    expect([table.runAt(4), table.runAt(-1)]).toEqual([undefined, undefined]);
  });
});
