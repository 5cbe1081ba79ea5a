import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/kernels/pack.ts';
import { decodeHistory } from '../../../src/page/decodeHistory.ts';

const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer;
const head = { x: 'wall', from: 0, to: 4 } as const;
const linesOf = (rows: unknown) => decodeHistory(utf8({ ...head, rows }), 'jsonRows').lines;

describe('a history of rows', () => {
  const point = (run: number, metric: string, _timestamp: number, value: unknown) => {
    return { kind: 'points', metric, run, _timestamp, value };
  };

  it('has a line for the rows of a run and metric that follow one another', () => {
    const rows = [
      point(2, 'a/b', 0.5, 1),
      point(2, 'a/b', 3, 'NaN'),
      point(2, '__proto__', 0, 'Infinity'),
      point(1, '__proto__', 0, -1),
    ];
    expect(linesOf(rows)).toEqual([
      {
        kind: 'points',
        metric: 'a/b',
        run: 2,
        x: Float64Array.of(0.5, 3),
        values: Float64Array.of(1, Number.NaN),
      },
      {
        kind: 'points',
        metric: '__proto__',
        run: 2,
        x: Float64Array.of(0),
        values: Float64Array.of(Number.POSITIVE_INFINITY),
      },
      { kind: 'points', metric: '__proto__', run: 1, x: Float64Array.of(0), values: Float64Array.of(-1) },
    ]);
  });

  it('has last values of buckets only where there are some: a panel draws them before the extremes', () => {
    const row = { kind: 'buckets', run: 1, metric: 'a', bucket: 0, buckets: 1, min: 3, max: 4 };
    const line = { kind: 'buckets', run: 1, metric: 'a', min: Float64Array.of(3), max: Float64Array.of(4) };
    expect(linesOf([row])).toEqual([line]);
    expect(linesOf([{ ...row, last: null }])).toEqual([{ ...line, last: Float64Array.of(Number.NaN) }]);
  });

  it('has groups with what they are of', () => {
    const row = {
      kind: 'group',
      run: 0,
      metric: 'a',
      values: ['ann', null],
      runs: 3,
      mid: 1,
      lo: null,
      hi: 2,
    };
    expect(linesOf([row])).toEqual([
      { ...row, mid: Float64Array.of(1), lo: Float64Array.of(Number.NaN), hi: Float64Array.of(2) },
    ]);
  });
});

describe('a history of typed arrays', () => {
  it('is read in place, without a copy', () => {
    const lines = [{ kind: 'points', metric: '', run: 3, arrays: ['x', 'values'] }];
    const [x, values] = [Uint32Array.of(0, 2), Float64Array.of(1, Number.NaN)];
    const bytes = pack({ head: { ...head, lines }, arrays: [x, values] });
    const decoded = decodeHistory(bytes, 'typed');
    expect(decoded).toEqual({
      kind: 'history',
      ...head,
      lines: [{ kind: 'points', metric: '', run: 3, x, values }],
    });
    const [line] = decoded.lines;
    expect(line?.kind === 'points' && (line.values as Float64Array).buffer).toBe(bytes);
  });
});
