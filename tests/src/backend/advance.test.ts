import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { decode } from '../../../src/page/decode.ts';
import { TECHNIQUES } from '../../../src/profile/technique.ts';
import type { History, RunObjects } from '../../../src/wire/answer.ts';
import type { HistoryQuery, RunsQuery } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';
import { ask } from './asking.ts';

const spec = specOf({ runs: 6, points: 2000, metrics: 3, crashedRuns: 0, gaps: 0 });
const runs: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };
const history: HistoryQuery = {
  kind: 'history',
  metrics: ['train/loss'],
  runs: [5, 4, 3, 2, 1, 0],
  grouped: null,
  x: 'step',
  range: null,
  thinning: { kind: 'all' },
};

describe.each(TECHNIQUES.store)('a backend of %s whose runs go on', (store) => {
  const backend = createBackend(spec, { store, wire: 'json' });
  const lengths = () => {
    const { lines } = decode(history, ask(backend.answer(history)).bytes, 'json') as History;
    return lines.map((line) => (line.kind === 'points' ? line.x.length : 0));
  };
  const steps = () => {
    const answer = decode(runs, ask(backend.answer(runs)).bytes, 'json') as RunObjects;
    return answer.runs.map(({ summary }) => summary._step);
  };

  it('has more of those that run, the same of the others, and as much as before when told so', () => {
    const [before, lasts] = [lengths(), steps()];
    backend.advance(120);
    const [after, later] = [lengths(), steps()];
    expect(after.slice(0, 2).every((length, i) => length > before[i]!)).toBe(true);
    expect(after.slice(2)).toEqual(before.slice(2));
    expect(later.slice(0, 2)).toEqual(after.slice(0, 2).map((length) => length - 1));
    expect(later.slice(2)).toEqual(lasts.slice(2));
    backend.advance(0);
    expect([lengths(), steps()]).toEqual([before, lasts]);
  });

  it('reads a run that has not gone on without making it again', () => {
    lengths();
    backend.advance(40);
    const running = ask(backend.answer({ ...history, runs: [3] }));
    expect(running.ticks.some(({ did }) => did === 'make')).toBe(false);
  });
});
