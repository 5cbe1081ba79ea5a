import { describe, expect, it } from 'vitest';
import { type HistoryQuery, queryKey } from '../../../src/wire/query.ts';

const history: HistoryQuery = {
  kind: 'history',
  metrics: ['train/loss'],
  runs: [4, 3],
  grouped: null,
  x: 'step',
  range: null,
  thinning: { kind: 'buckets', buckets: 1000, last: true },
};

describe('the key of a query', () => {
  it('is the same for a query that went by way of a worker', () => {
    expect(queryKey(structuredClone(history))).toBe(queryKey(history));
  });

  it('is another for any other query', () => {
    const others: HistoryQuery[] = [
      { ...history, metrics: ['val/loss'] },
      { ...history, metrics: [] },
      { ...history, runs: [3, 4] },
      { ...history, x: 'wall' },
      { ...history, range: { from: 0, to: 10 } },
      { ...history, thinning: { kind: 'all' } },
      { ...history, thinning: { kind: 'buckets', buckets: 1000, last: false } },
    ];
    expect(new Set([history, ...others].map(queryKey)).size).toBe(others.length + 1);
  });
});
