import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyRange, timeAt } from '../../../src/backend/historyRange.ts';
import { Project } from '../../../src/synth/project.ts';
import type { HistoryQuery, XAxis } from '../../../src/wire/query.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';

const query = (x: XAxis, range: HistoryQuery['range'] = null): HistoryQuery => {
  return { kind: 'history', metrics: [], runs: [], grouped: null, x, range, thinning: { kind: 'all' } };
};

describe('the range of a history', () => {
  it('holds every log call of its runs, and begins with the first of them', () => {
    const some = fc.uniqueArray(fc.nat({ max: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(
        smallSpec,
        some,
        fc.constantFrom('relative' as const, 'wall' as const),
        (spec, picks, x) => {
          const project = new Project(spec);
          const runs = [...new Set(picks.map((pick) => pick % spec.runs))];
          const { from, to } = historyRange(query(x), runs, project);
          const times = runs.flatMap((number) => {
            const run = project.run(number);
            return Array.from({ length: run.points }, (_, step) => timeAt(run, x, step));
          });
          expect(Math.min(...times)).toBe(from);
          expect(Math.max(...times)).toBeLessThan(to);
          // As long as one more log call of the longest.
          expect(to - Math.max(...times)).toBeLessThanOrEqual(4);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is of all steps of the project, whichever runs are asked for', () => {
    const project = new Project(specOf({ points: 700, crashedRuns: 1 }));
    expect(historyRange(query('step'), [3], project)).toEqual({ from: 0, to: 700 });
  });

  it('is the asked one, where one is asked for', () => {
    const range = { from: 12, to: 15.5 };
    for (const x of ['step', 'relative', 'wall'] as const)
      expect(historyRange(query(x, range), [0], new Project(specOf({})))).toEqual(range);
  });

  it('is none too short to draw where there is no run', () => {
    for (const x of ['relative', 'wall'] as const)
      expect(historyRange(query(x), [], new Project(specOf({})))).toEqual({ from: 0, to: 1 });
  });
});

describe('the time of a step', () => {
  it('is of seconds since the run began, or of Unix seconds', () => {
    const run = new Project(specOf({})).run(4);
    expect(timeAt(run, 'relative', 10)).toBe(10 * run.secondsPerStep);
    expect(timeAt(run, 'wall', 10)).toBe(run.createdAt + 10 * run.secondsPerStep);
  });
});
