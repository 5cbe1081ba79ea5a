import { describe, expect, it } from 'vitest';
import { ColumnStore } from '../../../src/backend/columnStore.ts';
import { decode } from '../../../src/page/decode.ts';
import { TECHNIQUES } from '../../../src/profile/technique.ts';
import { Project } from '../../../src/synth/project.ts';
import type { RunsQuery } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';
import { ask } from './asking.ts';

const spec = specOf({ runs: 3, metrics: 4 });
const whole: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };

/** What its answers hold, `answerRuns.test.ts`, `answerHistory.test.ts` and `backend.test.ts` say. */
describe('a column store', () => {
  it('gives whole runs as objects where the wire has objects, else as columns', () => {
    const kinds = TECHNIQUES.wire.map(
      (wire) => decode(whole, ask(new ColumnStore(new Project(spec), wire).answer(whole)).bytes, wire).kind,
    );
    expect(kinds).toEqual(['runObjects', 'runObjects', 'runWindow']);
  });

  it('reads nothing of a history to tell of runs, and nothing of runs to tell of a history', () => {
    const store = new ColumnStore(new Project(spec), 'typed');
    expect(ask(store.answer(whole)).read).toBe(0);
    const loss = { kind: 'history', metrics: ['train/loss'], runs: [2], grouped: null, x: 'step' } as const;
    const { read } = ask(store.answer({ ...loss, range: { from: 0, to: 10 }, thinning: { kind: 'all' } }));
    expect(read).toBe(80);
  });
});
