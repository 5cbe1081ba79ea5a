import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLD_CAP } from '../../../src/backend/answering.ts';
import { ColumnStore } from '../../../src/backend/columnStore.ts';
import { groupBySection } from '../../../src/kernels/sections.ts';
import { decode } from '../../../src/page/decode.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { plottableMetrics } from '../../../src/spec/size.ts';
import { Project } from '../../../src/synth/project.ts';
import type { BucketLine, History, KeySections } from '../../../src/wire/answer.ts';
import type { HistoryQuery, KeysQuery } from '../../../src/wire/query.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { given } from './anyQuery.ts';
import { ask } from './asking.ts';

const storeOf = (spec: ProjectSpec) => new ColumnStore(new Project(spec), 'typed');

describe('the keys of a column store', () => {
  const keysOf = (spec: ProjectSpec, query: KeysQuery) =>
    decode(query, ask(storeOf(spec).answer(query)).bytes, 'typed') as KeySections;

  it('are all names of all runs by section, with the first names of those that are open', () => {
    const toggled = fc.subarray(['train', 'val', 'eval', 'own', 'Charts']);
    fc.assert(
      fc.property(
        smallSpec,
        fc.nat({ max: 4 }),
        toggled,
        fc.integer({ min: 1, max: 8 }),
        (spec, open, by, panels) => {
          const { names } = new Project(spec);
          const runs = Array.from({ length: spec.runs }, (_, i) => spec.runs - 1 - i);
          // Of names that are too deep for columns of their own, a page has no panels.
          const all = new Set(
            spec.nestingDepth > 4
              ? []
              : runs.flatMap((run) => Array.from(names.nested.order, (index) => names.name(run, index))),
          );
          const answer = keysOf(spec, { kind: 'keys', open, toggled: by, panels });
          expect(answer.totalMetrics).toBe(plottableMetrics(spec));
          expect(answer.sections).toEqual(
            groupBySection(all).map((section, place) => ({
              name: section.name,
              metrics: section.names.length,
              names: place < open !== by.includes(section.name) ? section.names.slice(0, panels) : [],
            })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('list names of the newest run first, whose lines a page shows first', () => {
    const query: KeysQuery = { kind: 'keys', open: 9, toggled: [], panels: 2 };
    const { sections } = keysOf(specOf({ runs: 50, metrics: 4, sharedMetrics: 0.5 }), query);
    expect(sections.at(-1)).toEqual({
      name: 'own',
      metrics: 100,
      names: ['own/run_49.metric_0', 'own/run_49.metric_1'],
    });
  });
});

describe('the history of a column store', () => {
  it('reads the steps in range of the columns that the runs have, and nothing else', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const project = new Project(spec);
        const { from, to } = query.range ?? { from: 0, to: spec.points };
        const values = query.runs.flatMap((number) =>
          query.metrics
            .filter((name) => project.names.index(number, name) !== undefined)
            .map(() => Math.max(0, Math.min(to, project.run(number).points) - from)),
        );
        const bytes = values.reduce((sum, count) => sum + count * 8, 0);
        const { read, ticks } = ask(storeOf(spec).answer(query));
        expect(read).toBe(bytes);
        for (const tick of ticks) if (tick.did === 'read') expect(tick.total).toBe(bytes);
      }),
      { numRuns: 80 },
    );
  });

  it('weighs nothing more for the wide values of other metrics', () => {
    const query: HistoryQuery = {
      kind: 'history',
      metrics: ['train/loss'],
      runs: [0, 1],
      range: null,
      thinning: { kind: 'all' },
    };
    const read = (valueBytes: number) => ask(storeOf(specOf({ valueBytes })).answer(query)).read;
    expect(read(1_000_000)).toBe(read(100));
  });

  it('is the same from columns that do not fit, and so are made as they are read', () => {
    // Four columns of 80 MB: three are held, the fourth is not.
    const points = 10_000_000;
    expect(points * 8 * 4).toBeGreaterThan(HOLD_CAP);
    const spec = specOf({ points, runs: 3, crashedRuns: 0, metrics: 4, seed: 3 });
    const store = storeOf(spec);
    const ask4 = (range: HistoryQuery['range']) => {
      const query: HistoryQuery = {
        kind: 'history',
        metrics: ['train/accuracy', 'train/learning_rate', 'train/grad_norm', 'train/loss'],
        runs: [0],
        range,
        thinning: { kind: 'buckets', buckets: 50, last: true },
      };
      const asked = ask(store.answer(query));
      return { ...asked, lines: (decode(query, asked.bytes, 'typed') as History).lines as BucketLine[] };
    };
    const { lines, read, total } = ask4(null);
    expect(read).toBe(total);
    const second = ask4({ from: 0, to: points });
    expect(second.ticks.filter(({ did }) => did === 'make')).toHaveLength(10);
    expect(second.lines).toEqual(lines);
    const single = storeOf(spec);
    const query: HistoryQuery = {
      kind: 'history',
      metrics: ['train/loss'],
      runs: [0],
      range: null,
      thinning: { kind: 'buckets', buckets: 50, last: true },
    };
    const [held] = (decode(query, ask(single.answer(query)).bytes, 'typed') as History).lines;
    expect(held).toEqual(lines[3]);
  });
});

describe('the runs of a column store', () => {
  it('are not answered whole', () => {
    const whole = () => storeOf(specOf({})).answer({ kind: 'runs', rows: null, columns: null, sort: null });
    expect(whole).toThrow('in view');
  });
});
