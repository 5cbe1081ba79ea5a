import { describe, expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { windowRuns } from '../../../src/page/windowRuns.ts';
import type { RunWindow, WindowColumn } from '../../../src/wire/answer.ts';

const text = (name: string, codes: number[]): WindowColumn => {
  return { kind: 'text', name, codes: Uint32Array.from(codes), words: ['', 'one', '__proto__'] };
};
const number = (name: string, ...values: number[]): WindowColumn => {
  return { kind: 'number', name, values: Float64Array.from(values) };
};
const columns = [
  text('run.name', [1, 2]),
  text('run.state', [0, 1]),
  number('config.', 1, 2),
  number('summary.__proto__', ABSENT, Number.NaN),
  number('summary._step', 3, 4),
  number('summary.a.b', 5, ABSENT),
];
const totals = { totalRows: 2, totalRuns: 2, matchingRuns: 2, totalColumns: 6, columnsInProject: 6 };
const places = { rowFrom: 0, columnFrom: 2, pinned: 0 };
const window: RunWindow = {
  kind: 'runWindow',
  ...totals,
  ...places,
  numbers: Uint32Array.of(1, 0),
  groups: null,
  columns,
};

describe('a window of every run and column', () => {
  const runs = windowRuns(window);

  it('has its columns by place and by name', () => {
    expect([runs.rows, runs.columnCount, runs.leaves]).toEqual([2, 6, 12]);
    columns.forEach((column, index) => {
      expect([runs.id(index), runs.kind(index)]).toEqual([column.name, column.kind]);
      expect([runs.indexOf(column.name), runs.column(index)]).toEqual([index, column]);
    });
    for (const name of ['', '__proto__', 'config', 'a.b']) expect(runs.indexOf(name)).toBe(-1);
  });

  it('has cells, and nothing where a run has nothing', () => {
    const cells = columns.map((_, index) => [runs.cell(0, index), runs.cell(1, index)]);
    expect(cells).toEqual([
      ['one', '__proto__'],
      [undefined, 'one'],
      [1, 2],
      [undefined, Number.NaN],
      [3, 4],
      [5, undefined],
    ]);
  });

  it('has the metrics of its summaries', () => {
    expect(runs.metrics()).toEqual(['__proto__', 'a.b']);
  });
});
