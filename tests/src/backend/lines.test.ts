import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishedLines, LineBuilder, type LinePlan, lineBuilders } from '../../../src/backend/lines.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { Project } from '../../../src/synth/project.ts';
import type { HistoryQuery, Range, Thinning } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';

function planOf(range: Range, more: Partial<LinePlan> = {}): LinePlan {
  return { metric: 'a', run: 7, range, whole: true, buckets: 0, last: true, kept: null, ...more };
}

const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(GAP, Number.NaN, Number.POSITIVE_INFINITY),
);

describe('a line under way', () => {
  it('is the same from rows as from stretches of a column, on an axis of steps and of seconds', () => {
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 100 }),
        fc.nat({ max: 100 }),
        fc.constantFrom(0, 10),
        fc.constantFrom(null, 0.5, 3),
        (values, cut, buckets, seconds) => {
          const x = (step: number) => (seconds === null ? step : 100 + step * seconds);
          const plan = planOf({ from: x(20), to: x(70) }, { buckets, whole: seconds === null });
          const byRow = new LineBuilder(plan);
          values.forEach((v, step) => {
            if (v !== GAP) byRow.add(step, x(step), v);
          });
          const byColumn = new LineBuilder(plan);
          for (const [from, to] of [
            [0, cut],
            [cut, values.length],
          ] as const) {
            const part = values.slice(from, to);
            const times = seconds === null ? null : Float64Array.from(part, (_, i) => x(from + i));
            byColumn.addColumn(from, Float64Array.from(part), times);
          }
          expect(byColumn.finish()).toEqual(byRow.finish());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps NaN as a point: it was logged', () => {
    const line = new LineBuilder(planOf({ from: 0, to: 9 }));
    line.addColumn(0, Float64Array.from([1, Number.NaN, GAP]), null);
    expect(line.finish()).toMatchObject({ kind: 'points', values: Float64Array.from([1, Number.NaN]) });
  });

  it('has last values only where they were asked for', () => {
    const built = (last: boolean) => {
      const line = new LineBuilder(planOf({ from: 0, to: 99 }, { buckets: 2, last }));
      line.add(6, 6, 1);
      return line.finish();
    };
    expect(built(false)).not.toHaveProperty('last');
    expect(built(true)).toHaveProperty('last');
  });

  it('keeps of its points those at the steps that it was told', () => {
    const line = new LineBuilder(planOf({ from: 0, to: 99 }, { kept: Uint32Array.from([2, 3, 9]) }));
    line.addColumn(
      0,
      Float64Array.from({ length: 12 }, (_, i) => (i === 3 ? GAP : i)),
      null,
    );
    expect(line.finish()).toMatchObject({ x: Uint32Array.from([2, 9]), values: Float64Array.from([2, 9]) });
  });

  it('is no line where nothing was logged in its range, and is one where NaN was', () => {
    for (const buckets of [0, 10]) {
      const line = new LineBuilder(planOf({ from: 10, to: 50 }, { buckets }));
      line.addColumn(0, new Float64Array(60).fill(GAP), null);
      line.add(9, 9, 1);
      expect(line.finish()).toBeNull();
      line.addColumn(20, Float64Array.from([GAP, Number.NaN]), null);
      expect(line.finish()).not.toBeNull();
    }
  });
});

describe('the lines of a query', () => {
  const project = new Project(specOf({ runs: 9, points: 4000, crashedRuns: 0, metrics: 4 }));
  const metrics = [project.names.name(0, 0), project.names.name(0, 1)];
  const builtOf = (thinning: Thinning, more: Partial<HistoryQuery> = {}, to = 4000) => {
    const query: HistoryQuery = {
      kind: 'history',
      metrics,
      runs: [3, 1],
      grouped: null,
      x: 'step',
      range: null,
      thinning,
      ...more,
    };
    const builders = lineBuilders({ query, runs: query.runs, range: { from: 0, to } }, project);
    query.runs.forEach((number, place) => {
      const run = project.run(number);
      builders[place]!.forEach((line, index) => {
        line.addColumn(0, project.column(run, index, 0, run.points), null);
      });
    });
    return finishedLines(builders);
  };

  it('are run by run, each with all metrics', () => {
    const lines = builtOf({ kind: 'all' });
    expect(lines.map(({ run, metric }) => [run, metric])).toEqual(
      [3, 1].flatMap((run) => metrics.map((metric) => [run, metric])),
    );
  });

  it('have points as long as there are no more steps than buckets', () => {
    const kinds = (to: number) =>
      new Set(builtOf({ kind: 'buckets', buckets: 1000, last: true }, {}, to).map(({ kind }) => kind));
    expect([...kinds(1000), ...kinds(1001)]).toEqual(['points', 'buckets']);
  });

  it('are random points where they are sampled: so many at most, all of them logged, the same each time', () => {
    const all = builtOf({ kind: 'all' });
    const sampled = builtOf({ kind: 'sampled', points: 1500 });
    expect(builtOf({ kind: 'sampled', points: 1500 })).toEqual(sampled);
    expect(builtOf({ kind: 'sampled', points: 4000 })).toEqual(all);
    sampled.forEach((line, i) => {
      const whole = all[i]!;
      if (line.kind !== 'points' || whole.kind !== 'points') throw new Error('points were asked for');
      const logged = new Map(Array.from(whole.x, (x, at) => [x, whole.values[at]]));
      expect(line.x.length).toBeGreaterThan(1300);
      expect(line.x.length).toBeLessThanOrEqual(1500);
      for (let at = 0; at < line.x.length; at++) expect(line.values[at]).toBe(logged.get(line.x[at]!));
    });
    expect(sampled[0]).not.toMatchObject({ x: (sampled[1] as { x: unknown }).x });
  });

  it('stand in buckets of one axis where they are of groups, however few their points', () => {
    const spread = { middle: 'mean', width: 'none' } as const;
    const listing = { filters: [], sort: [], groupBy: ['run.user'], opened: [] };
    const grouped = { listing, groups: 1, runs: 100, spread };
    const lines = builtOf({ kind: 'buckets', buckets: 500, last: true }, { grouped }, 40);
    expect(lines.every((line) => line.kind === 'buckets' && line.min.length === 40)).toBe(true);
  });
});
