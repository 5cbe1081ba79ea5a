import { describe, expect, it } from 'vitest';
import { pack } from '../../../src/kernels/pack.ts';
import { decode } from '../../../src/page/decode.ts';
import { TECHNIQUES } from '../../../src/profile/technique.ts';
import type { HistoryQuery, KeysQuery, RunsQuery } from '../../../src/wire/query.ts';

/** That answers arrive as they were sent, `encodeRuns.test.ts` and `encodeHistory.test.ts` hold; here, what they come to. */
const utf8 = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer;
const history: HistoryQuery = {
  kind: 'history',
  metrics: [],
  runs: [],
  grouped: null,
  x: 'step',
  range: null,
  thinning: { kind: 'all' },
};
const allRuns: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };
const choice = { prefix: 'first', search: '', open: 1, toggled: [], perPage: 6, pages: {} } as const;
const keys: KeysQuery = { kind: 'keys', ...choice };

describe('an answer', () => {
  it('is of the kind that was asked for', () => {
    const list = { totalRuns: 1, groups: null, runs: [{ number: 3, name: '한글 🚢' }] };
    expect(decode(allRuns, utf8(list), 'json')).toEqual({ kind: 'runObjects', ...list });
    const united = { totalMetrics: 6, sections: [{ name: 'train', metrics: 6, names: ['train/loss'] }] };
    expect(decode(keys, utf8(united), 'json')).toEqual({ kind: 'keySections', ...united });
    const found = { total: 9, ids: ['run.name'] };
    const query = { kind: 'columns', text: 'name', most: 1 } as const;
    expect(decode(query, utf8(found), 'jsonRows')).toEqual({ kind: 'foundColumns', ...found });
    const empty = { x: 'step', from: 0, to: 9 } as const;
    const bodies = { json: utf8({ ...empty, lines: [] }), jsonRows: utf8({ ...empty, rows: [] }) };
    const typed = pack({ head: { ...empty, lines: [] }, arrays: [] });
    for (const wire of TECHNIQUES.wire)
      expect(decode(history, { ...bodies, typed }[wire], wire)).toEqual({
        kind: 'history',
        ...empty,
        lines: [],
      });
  });
});
