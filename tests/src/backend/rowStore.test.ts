import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowStore } from '../../../src/backend/rowStore.ts';
import { decode } from '../../../src/page/decode.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import { runLine } from '../../../src/synth/runLine.ts';
import type { RunObjects } from '../../../src/wire/answer.ts';
import type { HistoryQuery, KeysQuery, RunsQuery } from '../../../src/wire/query.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { ask } from './asking.ts';

const allRuns: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };
const keys: KeysQuery = {
  kind: 'keys',
  prefix: 'first',
  search: '',
  open: 1,
  toggled: [],
  perPage: 6,
  pages: {},
};
const storeOf = (spec: ProjectSpec) => new RowStore(new Project(spec), 'json');

/** What its answers hold, `answerRuns.test.ts`, `answerHistory.test.ts` and `backend.test.ts` say. */
describe('the run list of a row store', () => {
  it('is every line of the project, the newest first, as one JSON list', () => {
    fc.assert(
      fc.property(smallSpec, (spec) => {
        const project = new Project(spec);
        const lines = Array.from({ length: spec.runs }, (_, i) => {
          const bytes = runLine(project, project.run(spec.runs - 1 - i));
          return JSON.parse(new TextDecoder().decode(bytes));
        });
        const answer = decode(allRuns, ask(storeOf(spec).answer(allRuns)).bytes, 'json') as RunObjects;
        expect(answer).toEqual({ kind: 'runObjects', totalRuns: spec.runs, groups: null, runs: lines });
      }),
      { numRuns: 60 },
    );
  });

  it('is sent as it rests, without being read', () => {
    expect(ask(storeOf(specOf({ runs: 600, metrics: 3 })).answer(allRuns)).read).toBe(0);
  });

  it('must be read whole to tell anything of it: a window, names, or an order', () => {
    const spec = specOf({ runs: 30, metrics: 5 });
    const sent = ask(storeOf(spec).answer(allRuns)).bytes.byteLength;
    const layout = { pinned: [], only: null, first: [], hidden: [] };
    const span = { from: 0, count: 1 };
    const window = { ...allRuns, rows: span, columns: { layout, span, offered: null } };
    const sorted = { filters: [], sort: [], groupBy: [], opened: [] };
    for (const query of [keys, window, { ...allRuns, listing: sorted }]) {
      const { read, total } = ask(storeOf(spec).answer(query));
      expect(read).toBe(total);
      expect(Math.abs(read - sent)).toBeLessThan(100);
    }
  });
});

describe('lines of groups in a row store', () => {
  const query: HistoryQuery = {
    kind: 'history',
    metrics: ['train/loss'],
    runs: [],
    grouped: {
      listing: { filters: [], sort: [], groupBy: ['run.user'], opened: [] },
      groups: 9,
      runs: 9,
      spread: { middle: 'mean', width: 'minMax' },
    },
    x: 'step',
    range: null,
    thinning: { kind: 'buckets', buckets: 10, last: true },
  };

  it('count the run list into all that is read, from the first of their rows on', () => {
    const store = storeOf(specOf({ runs: 40, metrics: 5, points: 50 }));
    const { ticks, read, total } = ask(store.answer(query));
    expect(total).toBeCloseTo(read, 3);
    const list = ask(store.answer({ ...keys })).read;
    const totals = ticks.flatMap((tick) => (tick.did === 'read' ? [tick.total] : []));
    expect(totals.slice(1).every((one) => one > list)).toBe(true);
    expect(read).toBeGreaterThan(list);
  });
});
