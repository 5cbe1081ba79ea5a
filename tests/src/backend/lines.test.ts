import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishedLines, LineBuilder, lineBuilders, rangeOf } from '../../../src/backend/lines.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { Project } from '../../../src/synth/project.ts';
import type { HistoryQuery, Thinning } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';

const queryOf = (thinning: Thinning): HistoryQuery => {
  return { kind: 'history', metrics: ['a', 'b'], runs: [7, 3], range: null, thinning };
};
const all = queryOf({ kind: 'all' });
const ten = queryOf({ kind: 'buckets', buckets: 10, last: true });

describe('a line under way', () => {
  it('is the same from rows as from stretches of a column', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom(GAP, Number.NaN, Number.POSITIVE_INFINITY),
    );
    const range = { from: 20, to: 70 };
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 100 }),
        fc.nat({ max: 100 }),
        fc.constantFrom(all, ten),
        (values, cut, query) => {
          const byRow = new LineBuilder(query, 'a', 7, range);
          values.forEach((v, step) => {
            if (v !== GAP) byRow.add(step, v);
          });
          const byColumn = new LineBuilder(query, 'a', 7, range);
          byColumn.addColumn(0, Float64Array.from(values.slice(0, cut)));
          byColumn.addColumn(cut, Float64Array.from(values.slice(cut)));
          expect(byColumn.finish()).toEqual(byRow.finish());
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps NaN as a point: it was logged', () => {
    const line = new LineBuilder(all, 'a', 7, { from: 0, to: 9 });
    line.addColumn(0, Float64Array.from([1, Number.NaN, GAP]));
    expect(line.finish()).toMatchObject({ kind: 'points', values: Float64Array.from([1, Number.NaN]) });
  });

  it('has points as long as there are no more steps than buckets', () => {
    const kind = (to: number) => {
      const line = new LineBuilder(ten, 'a', 7, { from: 5, to });
      line.add(6, 1);
      return line.finish()?.kind;
    };
    expect([kind(15), kind(16)]).toEqual(['points', 'buckets']);
  });

  it('has last values only where they were asked for', () => {
    const query = queryOf({ kind: 'buckets', buckets: 2, last: false });
    const built = (of: HistoryQuery) => {
      const line = new LineBuilder(of, 'a', 7, { from: 0, to: 99 });
      line.add(6, 1);
      return line.finish();
    };
    expect(built(query)).not.toHaveProperty('last');
    expect(built(ten)).toHaveProperty('last');
  });

  it('is no line where nothing was logged in its steps, and is one where NaN was', () => {
    for (const query of [all, ten]) {
      const line = new LineBuilder(query, 'a', 7, { from: 10, to: 50 });
      line.addColumn(0, new Float64Array(60).fill(GAP));
      line.add(9, 1);
      expect(line.finish()).toBeNull();
      line.addColumn(20, Float64Array.from([GAP, Number.NaN]));
      expect(line.finish()).not.toBeNull();
    }
  });
});

describe('the lines of a query', () => {
  it('are run by run, each with all metrics', () => {
    const builders = lineBuilders(all, { from: 0, to: 1 });
    for (const line of builders.flat()) line.add(0, 1);
    expect(finishedLines(builders).map(({ run, metric }) => `${run}${metric}`)).toEqual([
      '7a',
      '7b',
      '3a',
      '3b',
    ]);
  });

  it('are over the steps of the longest run where none are named', () => {
    const project = new Project(specOf({ points: 321 }));
    expect(rangeOf(all, project)).toEqual({ from: 0, to: 321 });
    expect(rangeOf({ ...all, range: { from: 5, to: 9 } }, project)).toEqual({ from: 5, to: 9 });
  });
});
