import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowStore } from '../../../src/backend/rowStore.ts';
import { decode } from '../../../src/page/decode.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import { runLine } from '../../../src/synth/runLine.ts';
import type { History, RunObjects } from '../../../src/wire/answer.ts';
import type { HistoryQuery, RunsQuery } from '../../../src/wire/query.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { plain, truth } from './anyQuery.ts';
import { ask, sameBytes } from './asking.ts';

const allRuns: RunsQuery = { kind: 'runs', rows: null, columns: null, sort: null };
const storeOf = (spec: ProjectSpec) => new RowStore(new Project(spec), 'json');

const lossOf = (runs: readonly number[], thinning: HistoryQuery['thinning']): HistoryQuery => {
  return { kind: 'history', metrics: ['train/loss', 'val/loss'], runs, range: null, thinning };
};

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
        expect(answer.runs).toEqual(lines);
      }),
      { numRuns: 60 },
    );
  });

  it('is a copy, made of lines that were made once', () => {
    const store = storeOf(specOf({ runs: 600, metrics: 3 }));
    const first = ask(store.answer(allRuns));
    const kept = first.bytes.slice(0);
    new Uint8Array(first.bytes).fill(0);
    const second = ask(store.answer(allRuns));
    expect(first.ticks.length).toBeGreaterThan(1);
    expect(second.ticks).toEqual([]);
    expect(sameBytes(second.bytes, kept)).toBe(true);
  });
});

describe('the history of a row store', () => {
  it('reads wide values whichever metric is asked for, and foretells them exactly', () => {
    const thin = { runs: 4, points: 300, metrics: 10, crashedRuns: 0, gaps: 0 };
    const wide = { ...thin, wideMetrics: 2, widePoints: 30, valueBytes: 20_000 };
    const query = lossOf([0, 1], { kind: 'all' });
    const without = ask(storeOf(specOf({ ...thin, wideMetrics: 0 })).answer(query));
    const having = ask(storeOf(specOf(wide)).answer(query));
    const names = 2 * 30 * 2 * ',"wide/key_0":'.length;
    expect(having.read - without.read).toBe(2 * 30 * 2 * 20_000 + names);
    const totals = having.ticks.flatMap((tick) => (tick.did === 'read' ? [tick.total] : []));
    // The first run foretells both to within what a row's decimals vary by.
    for (const total of totals) expect(Math.abs(total - having.read) / having.read).toBeLessThan(0.01);
  });

  it('is the same streamed as it would be held', () => {
    // From above, these rows are 290 MB and so are not kept; a third of them, which is, is the same run cut short.
    const spec = specOf({ runs: 4, metrics: 600, points: 7200, gaps: 0.97, crashedRuns: 0, wideMetrics: 0 });
    const query = lossOf([1], { kind: 'buckets', buckets: 100, last: true });
    const store = storeOf(spec);
    const first = ask(store.answer(query));
    const second = ask(store.answer(query));
    expect(second.ticks.some(({ did }) => did === 'make')).toBe(true);
    for (const { bytes } of [first, second])
      expect(plain(decode(query, bytes, 'json') as History)).toEqual(truth({ spec, query }));
    expect(first.read).toBe(first.total);
  });

  it('is asked for by run and metric alone, not by keys or windows', () => {
    const store = storeOf(specOf({}));
    expect(() => store.answer({ kind: 'keys', open: 1, toggled: [], panels: 6 })).toThrow('whole runs');
    const span = { from: 0, count: 1 };
    expect(() => store.answer({ kind: 'runs', rows: span, columns: span, sort: null })).toThrow('whole runs');
  });
});
