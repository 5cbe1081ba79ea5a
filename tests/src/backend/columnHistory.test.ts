import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLD_CAP } from '../../../src/backend/answering.ts';
import { ColumnStore } from '../../../src/backend/columnStore.ts';
import { stepsIn } from '../../../src/backend/fillFromProject.ts';
import { historyRange } from '../../../src/backend/historyRange.ts';
import { decode } from '../../../src/page/decode.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import type { History } from '../../../src/wire/answer.ts';
import type { HistoryQuery } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';
import { given } from './anyQuery.ts';
import { ask } from './asking.ts';

const storeOf = (spec: ProjectSpec) => new ColumnStore(new Project(spec), 'typed');
const everything: HistoryQuery = {
  kind: 'history',
  metrics: ['train/loss'],
  runs: [0],
  grouped: null,
  x: 'step',
  range: null,
  thinning: { kind: 'all' },
};

describe('the history of a column store', () => {
  it('reads the steps in range of the columns that the runs have, their times where they are asked for, and nothing else', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const project = new Project(spec);
        const range = historyRange(query, query.runs, project);
        const width = query.x === 'step' ? 8 : 16;
        const read = query.runs.flatMap((number) => {
          const { from, to } = stepsIn(project.run(number), query.x, range);
          const own = query.metrics.filter((name) => project.names.index(number, name) !== undefined);
          return own.map(() => (to - from) * width);
        });
        const bytes = read.reduce((sum, count) => sum + count, 0);
        const answered = ask(storeOf(spec).answer(query));
        expect(answered.read).toBe(bytes);
        for (const tick of answered.ticks) if (tick.did === 'read') expect(tick.total).toBe(bytes);
      }),
      { numRuns: 80 },
    );
  });

  it('weighs nothing more for the wide values of other metrics', () => {
    const query = { ...everything, runs: [0, 1] };
    const read = (valueBytes: number) => ask(storeOf(specOf({ valueBytes })).answer(query)).read;
    expect(read(1_000_000)).toBe(read(100));
  });

  it('is the same from columns that do not fit, and so are made as they are read', () => {
    // Four columns of 80 MB: three are held, the fourth is not.
    const points = 10_000_000;
    expect(points * 8 * 4).toBeGreaterThan(HOLD_CAP);
    const spec = specOf({ points, runs: 3, crashedRuns: 0, metrics: 4, seed: 3 });
    const store = storeOf(spec);
    const thinning = { kind: 'buckets', buckets: 50, last: true } as const;
    const names = ['train/accuracy', 'train/learning_rate', 'train/grad_norm', 'train/loss'];
    const linesOf = (from: ColumnStore, metrics: readonly string[], range: HistoryQuery['range']) => {
      const query = { ...everything, runs: [0], metrics, range, thinning };
      const asked = ask(from.answer(query));
      return { ...asked, lines: (decode(query, asked.bytes, 'typed') as History).lines };
    };
    const { lines, read, total } = linesOf(store, names, null);
    expect(read).toBe(total);
    const second = linesOf(store, names, { from: 0, to: points });
    expect(second.ticks.filter(({ did }) => did === 'make')).toHaveLength(10);
    expect(second.lines).toEqual(lines);
    expect(linesOf(storeOf(spec), ['train/loss'], null).lines).toEqual(lines.slice(3));
  });
});
