import { describe, expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { pack } from '../../../src/kernels/pack.ts';
import { decodeRuns } from '../../../src/page/decodeRuns.ts';
import type { RunWindow } from '../../../src/wire/answer.ts';
import type { RunsQuery } from '../../../src/wire/query.ts';

const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer;
const whole: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };
const query: RunsQuery = { ...whole, rows: { from: 0, count: 2 } };
const totals = { totalRows: 9, totalRuns: 9, matchingRuns: 9, totalColumns: 4, columnsInProject: 4 };
const head = { ...totals, rowFrom: 2, columnFrom: 2, groups: null, pinned: 0 };

describe('a window of typed columns', () => {
  const columns = [
    { kind: 'text', name: 'run.name', words: ['', 'a'], several: true },
    { kind: 'text', name: 'run.state', words: [''] },
    { kind: 'number', name: 'run.runtime' },
  ];
  const [numbers, codes, several, states, times] = [
    Uint32Array.of(6, 5),
    Uint32Array.of(1, 0),
    Uint32Array.of(0, 2),
    Uint32Array.of(0, 0),
    Float64Array.of(1.5, Number.NaN),
  ] as const;
  const bytes = pack({ head: { ...head, columns }, arrays: [numbers, codes, several, states, times] });

  it('is read in place, without a copy', () => {
    const window = decodeRuns(query, bytes, 'typed') as RunWindow;
    expect(window).toEqual({
      kind: 'runWindow',
      ...head,
      numbers,
      columns: [
        { ...columns[0], codes, several },
        { ...columns[1], codes: states },
        { ...columns[2], values: times },
      ],
    });
    expect(window.numbers.buffer).toBe(bytes);
  });

  it('is what a whole list comes as too', () => {
    expect(decodeRuns(whole, bytes, 'typed').kind).toBe('runWindow');
  });
});

describe('a window of JSON', () => {
  it('has null for nothing, text for what JSON has no number for, and a list for several words', () => {
    const columns = [
      { kind: 'text', name: '__proto__', cells: ['b', null, ['NaN'], 'b'] },
      { kind: 'text', name: '', cells: ['b', [3], null, 'a'] },
      { kind: 'number', name: 'constructor', cells: [1, null, 'NaN', '-Infinity'] },
    ];
    const names = columns.map(({ kind, name }) => ({ kind, name }));
    const cellsOf = (row: number) =>
      JSON.parse(
        `{${columns.map(({ name, cells }) => `${JSON.stringify(name)}:${JSON.stringify(cells[row])}`)}}`,
      );
    const rows = [8, 7, 6, 5].map((number, row) => ({ number, cells: cellsOf(row) }));
    const decoded = [
      decodeRuns(query, utf8({ ...head, numbers: [8, 7, 6, 5], columns }), 'json') as RunWindow,
      decodeRuns(query, utf8({ ...head, columns: names, rows }), 'jsonRows') as RunWindow,
    ];
    for (const window of decoded) {
      expect([...window.numbers]).toEqual([8, 7, 6, 5]);
      expect(window.columns.slice(1)).toEqual([
        {
          kind: 'text',
          name: '',
          codes: Uint32Array.of(1, 0, 0, 2),
          words: ['', 'b', 'a'],
          several: Uint32Array.of(0, 3, 0, 0),
        },
        {
          kind: 'number',
          name: 'constructor',
          values: Float64Array.of(1, ABSENT, Number.NaN, Number.NEGATIVE_INFINITY),
        },
      ]);
      expect(window.columns[0]).toMatchObject({ name: '__proto__', words: ['', 'b'] });
    }
  });
});
