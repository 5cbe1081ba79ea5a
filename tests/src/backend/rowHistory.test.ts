import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowStore } from '../../../src/backend/rowStore.ts';
import { decode } from '../../../src/page/decode.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import type { History } from '../../../src/wire/answer.ts';
import type { HistoryQuery } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';
import { given, plain, truth } from './anyQuery.ts';
import { ask } from './asking.ts';

const storeOf = (spec: ProjectSpec, hold?: number) => new RowStore(new Project(spec), 'json', hold);

const lossOf = (runs: readonly number[], thinning: HistoryQuery['thinning']): HistoryQuery => {
  const metrics = ['train/loss', 'val/loss'];
  return { kind: 'history', metrics, runs, grouped: null, x: 'step', range: null, thinning };
};

describe('the history of a row store', () => {
  it('reads wide values whichever metric is asked for, and foretells them exactly', () => {
    // The newest two still run, and have fewer rows.
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

  it('is the same streamed as held, and true', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const streaming = storeOf(spec, 0);
        const first = ask(streaming.answer(query));
        const second = ask(streaming.answer(query));
        expect(second.ticks.some(({ did }) => did === 'make')).toBe(true);
        for (const { bytes, read } of [first, second]) {
          expect(read).toBe(ask(storeOf(spec).answer(query)).read);
          expect(plain(decode(query, bytes, 'json') as History)).toEqual(truth({ spec, query }));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('streams by itself what would not fit', () => {
    // From above, these rows are 290 MB and so are not kept.
    const spec = specOf({ runs: 3, metrics: 600, points: 7200, gaps: 0.97, crashedRuns: 0, wideMetrics: 0 });
    const query = lossOf([0], { kind: 'buckets', buckets: 100, last: true });
    const store = storeOf(spec);
    ask(store.answer(query));
    expect(ask(store.answer(query)).ticks.some(({ did }) => did === 'make')).toBe(true);
  });
});
