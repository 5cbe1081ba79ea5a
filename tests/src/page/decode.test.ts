import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/kernels/pack.ts';
import { decode } from '../../../src/page/decode.ts';
import type { HistoryQuery, KeysQuery, RunsQuery } from '../../../src/wire/query.ts';

const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer;
const history: HistoryQuery = {
  kind: 'history',
  metrics: [],
  runs: [],
  range: null,
  thinning: { kind: 'all' },
};
const allRuns: RunsQuery = { kind: 'runs', rows: null, columns: null, sort: null };
const keys: KeysQuery = { kind: 'keys', open: 1, toggled: [], panels: 6 };

describe('an answer', () => {
  it('of runs is objects from JSON where all were asked for', () => {
    const runs = [{ number: 3, name: '한글 🚢' }];
    expect(decode(allRuns, utf8(runs), 'json')).toEqual({ kind: 'runObjects', runs });
  });

  it('of runs is columns, without a copy, where a window was asked for', () => {
    const columns = [
      { kind: 'text', name: 'run.name', words: ['', 'a'] },
      { kind: 'number', name: 'run.runtime' },
    ];
    const totals = { totalRows: 9, totalColumns: 4, rowFrom: 2, columnFrom: 2 };
    const arrays = [Uint32Array.from([6, 5]), Uint32Array.from([1, 0]), Float64Array.from([1.5, Number.NaN])];
    const bytes = pack({ head: { ...totals, columns }, arrays });
    const span = { from: 2, count: 2 };
    const window = decode({ ...allRuns, rows: span, columns: span }, bytes, 'typed');
    expect(window).toEqual({
      kind: 'runWindow',
      ...totals,
      numbers: arrays[0],
      columns: [
        { ...columns[0], codes: arrays[1] },
        { ...columns[1], values: arrays[2] },
      ],
    });
    expect(window.kind === 'runWindow' && window.numbers.buffer).toBe(bytes);
  });

  it('of keys is their sections', () => {
    const sections = [{ name: 'train', metrics: 6, names: ['train/loss'] }];
    const bytes = pack({ head: { totalMetrics: 6, sections }, arrays: [] });
    expect(decode(keys, bytes, 'typed')).toEqual({ kind: 'keySections', totalMetrics: 6, sections });
  });

  it('of rows is a line for each run and metric that has one, in the order of first sight', () => {
    const rows = [
      { run: 2, _step: 0, 'a/b': 1 },
      { run: 1, _step: 0, 'a/b': 'Infinity' },
      { run: 2, _step: 3, 'a/b': 'NaN' },
    ];
    expect(decode(history, utf8({ from: 0, to: 4, rows }), 'jsonRows')).toEqual({
      kind: 'history',
      from: 0,
      to: 4,
      lines: [
        { kind: 'points', metric: 'a/b', run: 2, steps: [0, 3], values: [1, Number.NaN] },
        { kind: 'points', metric: 'a/b', run: 1, steps: [0], values: [Number.POSITIVE_INFINITY] },
      ],
    });
  });

  it('of rows of buckets has last values only where there are some: a panel draws them before the extremes', () => {
    const row = { run: 1, metric: 'a', bucket: 1, buckets: 2, min: 3, max: 4 };
    const line = (rows: unknown) => {
      const answer = decode(history, utf8({ from: 0, to: 4, rows }), 'jsonRows');
      return answer.kind === 'history' && answer.lines[0];
    };
    expect(line([row])).toEqual({
      kind: 'buckets',
      metric: 'a',
      run: 1,
      min: Float64Array.from([Number.NaN, 3]),
      max: Float64Array.from([Number.NaN, 4]),
    });
    expect(line([{ ...row, last: null }])).toMatchObject({
      last: Float64Array.from([Number.NaN, Number.NaN]),
    });
  });
});
