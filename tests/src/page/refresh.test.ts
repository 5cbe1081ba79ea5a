import { describe, expect, it } from 'vitest';
import { refreshing } from '../../../src/page/refresh.ts';
import type { Answer, History, RunObject, RunObjects } from '../../../src/wire/answer.ts';
import { EVERY_RUN } from '../../../src/wire/listing.ts';
import type { HistoryQuery, Query, RunsQuery } from '../../../src/wire/query.ts';

const runsQuery: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };
const historyQuery: HistoryQuery = {
  kind: 'history',
  metrics: ['loss'],
  runs: [2, 1, 0],
  grouped: null,
  x: 'step',
  range: null,
  thinning: { kind: 'all' },
};

function run(number: number, state: RunObject['state'], runtime: number): RunObject {
  const rest = { id: '', name: '', user: '', tags: [], createdAt: 0, config: {}, summary: {} };
  return { number, state, runtime, ...rest };
}

const runs: RunObjects = {
  kind: 'runObjects',
  totalRuns: 3,
  groups: null,
  runs: [run(2, 'running', 5), run(1, 'finished', 9), run(0, 'crashed', 2)],
};

function history(...lines: readonly [run: number, ...values: number[]][]): History {
  return {
    kind: 'history',
    x: 'step',
    from: 0,
    to: 10,
    lines: lines.map(([number, ...values]) => ({
      kind: 'points',
      metric: 'loss',
      run: number,
      x: values.map((_, i) => i),
      values,
    })),
  };
}

const held: readonly (readonly [Query, Answer])[] = [
  [runsQuery, runs],
  [historyQuery, history([2, 3], [1, 4, 5])],
];

describe('a refresh of everything', () => {
  it('asks for all that is held, and takes what comes', () => {
    const asked = refreshing(held, { refresh: 'everything' });
    expect(asked.map(({ query }) => query)).toEqual([runsQuery, historyQuery]);
    for (const { query, into, merge } of asked) {
      expect(into).toEqual(query);
      expect(merge(runs, history([0, 1]))).toEqual(history([0, 1]));
    }
  });
});

describe('a refresh of changes', () => {
  const asked = refreshing(held, { refresh: 'changes' });

  it('asks for the runs that run, and for their lines alone', () => {
    expect(asked.map(({ query }) => query)).toEqual([
      { ...runsQuery, only: [2] },
      { ...historyQuery, runs: [2], range: { from: 0, to: 10 } },
    ]);
    expect(asked.map(({ into }) => into)).toEqual([runsQuery, historyQuery]);
  });

  it('puts them in the place of their older ones', () => {
    const fresh: RunObjects = {
      kind: 'runObjects',
      totalRuns: 3,
      groups: null,
      runs: [run(2, 'running', 8)],
    };
    expect((asked[0]!.merge(runs, fresh) as RunObjects).runs.map(({ runtime }) => runtime)).toEqual([
      8, 9, 2,
    ]);
    expect(asked[1]!.merge(held[1]![1], history([2, 3, 1]))).toEqual(history([2, 3, 1], [1, 4, 5]));
    // A metric that a run has only now logged has a line only now.
    expect(asked[1]!.merge(history([1, 4]), history([2, 7]))).toEqual(history([1, 4], [2, 7]));
  });

  it('asks for all of what the backend has listed: its rows may be others now', () => {
    const listed: Query = { ...runsQuery, listing: EVERY_RUN };
    const [one] = refreshing([[listed, runs]], { refresh: 'changes' });
    expect(one!.query).toEqual(listed);
    expect(one!.merge(runs, { ...runs, totalRuns: 9 })).toEqual({ ...runs, totalRuns: 9 });
  });

  it('asks for lines of groups, whichever runs are in view', () => {
    const grouped = {
      listing: EVERY_RUN,
      groups: 3,
      runs: 9,
      spread: { middle: 'mean', width: 'minMax' },
    } as const;
    const query: Query = { ...historyQuery, grouped };
    expect(refreshing([[query, history([0, 1])]], { refresh: 'changes' }).map((one) => one.query)).toEqual([
      query,
    ]);
  });

  it('asks for nothing where nothing runs', () => {
    const done = { ...runs, runs: runs.runs.slice(1) };
    expect(refreshing([[runsQuery, done], held[1]!], { refresh: 'changes' })).toEqual([]);
  });

  it('asks whole for what mixes runs, or grows with the longest', () => {
    for (const change of [{ x: 'wall' }, { grouped: {} }] as const) {
      const query = { ...historyQuery, ...change } as HistoryQuery;
      const [, lines] = refreshing([held[0]!, [query, held[1]![1]]], { refresh: 'changes' });
      expect(lines!.query).toEqual(query);
    }
  });
});
