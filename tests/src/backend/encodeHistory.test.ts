import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeHistory } from '../../../src/backend/encodeHistory.ts';
import { decode } from '../../../src/page/decode.ts';
import { ODD_NAMES } from '../../../src/synth/oddNames.ts';
import type { History, Line } from '../../../src/wire/answer.ts';
import type { HistoryQuery, Wire } from '../../../src/wire/query.ts';
import { plain } from './anyQuery.ts';

const range = { from: 10, to: 90 };
const head = { kind: 'history', x: 'step', ...range } as const;
const query: HistoryQuery = {
  kind: 'history',
  metrics: [],
  runs: [],
  grouped: null,
  x: 'step',
  range,
  thinning: { kind: 'all' },
};
const WIRES = ['json', 'jsonRows', 'typed'] as const satisfies Wire[];

const value = fc.oneof(
  fc.double().map((v) => v + 0),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE),
);
const doubles = (length: number) =>
  fc.array(value, { minLength: length, maxLength: length }).map((values) => Float64Array.from(values));

const points = fc.integer({ min: 1, max: 20 }).chain((length) =>
  fc.record({
    kind: fc.constant('points' as const),
    x: fc.uniqueArray(fc.nat(), { minLength: length, maxLength: length }).map((s) => Uint32Array.from(s)),
    values: doubles(length),
  }),
);
const buckets = fc.integer({ min: 1, max: 20 }).chain((length) =>
  fc.record(
    {
      kind: fc.constant('buckets' as const),
      min: doubles(length),
      max: doubles(length),
      last: doubles(length),
    },
    { requiredKeys: ['kind', 'min', 'max'] },
  ),
);
const group = fc.integer({ min: 1, max: 20 }).chain((length) =>
  fc.record({
    kind: fc.constant('group' as const),
    values: fc.array(fc.oneof(fc.string(), fc.constant(null)), { maxLength: 3 }),
    runs: fc.nat(),
    mid: doubles(length),
    lo: doubles(length),
    hi: doubles(length),
  }),
);
/** Metrics of any name, odd ones too, one run each. */
const name = fc.oneof(
  fc.string().map((text) => `m/${text}`),
  fc.constantFrom(...ODD_NAMES),
);
const lines = fc
  .array(fc.tuple(name, fc.oneof(points, buckets, group)), { maxLength: 5 })
  .map((drawn) => drawn.map(([metric, line], run): Line => ({ ...line, metric, run })));

const text = (bytes: ArrayBuffer) => new TextDecoder().decode(bytes);

describe.each(WIRES)('lines over the wire %s', (wire) => {
  it('arrive as they were sent, NaN and infinities too', () => {
    fc.assert(
      fc.property(lines, (sent) => {
        const history: History = { ...head, lines: sent };
        const arrived = decode(query, encodeHistory(history, wire), wire) as History;
        expect(plain(arrived)).toEqual(plain(history));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a JSON wire', () => {
  const line: Line = {
    kind: 'buckets',
    metric: 'a',
    run: 3,
    min: Float64Array.from([1, Number.NaN]),
    max: Float64Array.from([Number.POSITIVE_INFINITY, Number.NaN]),
  };

  it('carries infinities as text and an empty bucket as null', () => {
    const arrays = { min: [1, null], max: ['Infinity', null] };
    expect(JSON.parse(text(encodeHistory({ ...head, lines: [line] }, 'json')))).toEqual({
      x: 'step',
      ...range,
      lines: [{ kind: 'buckets', metric: 'a', run: 3, arrays }],
    });
  });

  it('has an object a row where rows were asked for', () => {
    const rowsOf = (one: Line, x: History['x'] = 'step') =>
      JSON.parse(text(encodeHistory({ ...head, x, lines: [one] }, 'jsonRows'))).rows;
    const points: Line = { kind: 'points', metric: 'a', run: 3, x: [4, 6], values: [0.5, Number.NaN] };
    const of = { metric: 'a', run: 3 };
    expect(rowsOf(points)).toEqual([
      { kind: 'points', ...of, _step: 4, value: 0.5 },
      { kind: 'points', ...of, _step: 6, value: 'NaN' },
    ]);
    expect(rowsOf(points, 'wall')[0]).toEqual({ kind: 'points', ...of, _timestamp: 4, value: 0.5 });
    expect(rowsOf(line)[1]).toEqual({ kind: 'buckets', ...of, bucket: 1, buckets: 2, min: null, max: null });
  });
});
