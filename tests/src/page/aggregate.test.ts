import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketStart } from '../../../src/kernels/bucket.ts';
import { aggregate } from '../../../src/page/aggregate.ts';
import type { Panel } from '../../../src/page/pageModel.ts';
import type { BucketLine, History, Line, PointLine } from '../../../src/wire/answer.ts';
import type { StepRange } from '../../../src/wire/query.ts';

const names = new Map(Array.from({ length: 100 }, (_, run) => [run, `run ${run}`]));
const historyOf = (lines: readonly Line[], { from, to }: StepRange = { from: 0, to: 10 }): History => {
  return { kind: 'history', from, to, lines };
};
const panelOf = (lines: readonly Line[], range?: StepRange): Panel =>
  aggregate([historyOf(lines, range)], ['a'], { names, hidden: [], zoom: null }).get('a')!;
const points = (run: number, steps: number[], values: number[]): PointLine => {
  return { kind: 'points', metric: 'a', run, steps, values };
};

const anyLine: fc.Arbitrary<PointLine> = fc
  .uniqueArray(fc.nat({ max: 40 }), { maxLength: 20 })
  .map((steps) => steps.sort((a, b) => a - b))
  .chain((steps) =>
    fc
      .array(fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY)), {
        minLength: steps.length,
        maxLength: steps.length,
      })
      .map((values) => points(0, steps, values)),
  );

describe('lines of points', () => {
  it('stand over one axis: every step that some line has, NaN where a line has none', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 4 }), (drawn) => {
        const lines = drawn.map((line, run) => ({ ...line, run }));
        const { x, lines: aligned } = panelOf(lines, { from: 0, to: 41 });
        const steps = new Set(lines.flatMap((line) => Array.from(line.steps)));
        expect([...x]).toEqual([...steps].sort((a, b) => a - b));
        aligned.forEach(({ run, name, y }, i) => {
          const of = new Map(Array.from(lines[i]!.steps, (step, at) => [step, lines[i]!.values[at]]));
          expect([run, name]).toEqual([i, `run ${i}`]);
          expect([...y]).toEqual([...x].map((step) => of.get(step) ?? Number.NaN));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('leave an empty panel where there is none', () => {
    expect(panelOf([])).toEqual({
      metric: 'a',
      x: new Float64Array(0),
      lines: [],
      xRange: [0, 9],
      yRange: [0, 1],
    });
  });
});

describe('lines of buckets', () => {
  it('stand at the last step of each bucket where last values were asked for', () => {
    const cut = fc.record({ from: fc.nat({ max: 1e6 }), length: fc.integer({ min: 2, max: 1e7 }) });
    fc.assert(
      fc.property(cut, fc.integer({ min: 1, max: 1000 }), ({ from, length }, buckets) => {
        fc.pre(buckets < length);
        const to = from + length;
        const line: BucketLine = {
          kind: 'buckets',
          metric: 'a',
          run: 0,
          min: new Float64Array(buckets),
          max: new Float64Array(buckets),
          last: Float64Array.from({ length: buckets }, (_, i) => i),
        };
        const { x, lines } = panelOf([line], { from, to });
        const ends = Float64Array.from(
          { length: buckets },
          (_, i) => bucketStart(i + 1, from, to, buckets) - 1,
        );
        expect(x).toEqual(ends);
        expect(lines[0]!.y).toEqual(line.last);
      }),
      { numRuns: 300 },
    );
  });

  it('are both extremes of each bucket else, at its start and its middle', () => {
    const line: BucketLine = { kind: 'buckets', metric: 'a', run: 0, min: [1, 3], max: [2, 4] };
    const { x, lines } = panelOf([line], { from: 10, to: 30 });
    expect([...x]).toEqual([10, 15, 20, 25]);
    expect([...lines[0]!.y]).toEqual([1, 2, 3, 4]);
  });
});

describe('the ranges of a panel', () => {
  it('are of the finite values', () => {
    const { yRange } = panelOf([
      points(0, [0, 1, 2], [Number.NaN, 5, Number.POSITIVE_INFINITY]),
      points(1, [0], [-2]),
    ]);
    expect(yRange).toEqual([-2, 5]);
  });

  it('are never empty', () => {
    expect(panelOf([points(0, [3], [7])]).yRange).toEqual([6.5, 7.5]);
    for (const nothing of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(panelOf([points(0, [3], [nothing])]).yRange).toEqual([0, 1]);
    expect(panelOf([points(0, [0], [7])], { from: 0, to: 1 }).xRange).toEqual([0, 1]);
  });

  it('are those of the zoom where lines hold more', () => {
    const zoom = { from: 20, to: 31 };
    const panels = aggregate([historyOf([points(0, [1], [1])], { from: 0, to: 100 })], ['a'], {
      names,
      hidden: [],
      zoom,
    });
    expect(panels.get('a')?.xRange).toEqual([20, 30]);
    expect(panelOf([points(0, [1], [1])], { from: 0, to: 100 }).xRange).toEqual([0, 99]);
  });
});

describe('panels', () => {
  it('come in the order asked for, from one history or many, and only those', () => {
    const of = (metric: string): Line => ({ ...points(0, [1], [2]), metric });
    const input = { names, hidden: [], zoom: null };
    const one = aggregate([historyOf([of('b'), of('c'), of('a')])], ['a', 'b'], input);
    const many = aggregate([historyOf([of('b')]), historyOf([of('a')])], ['a', 'b'], input);
    expect([...one.keys()]).toEqual(['a', 'b']);
    expect(many).toEqual(one);
  });
});

describe('hidden runs', () => {
  it('leave no line, no step of the axis and nothing in its range', () => {
    const history = {
      kind: 'history',
      from: 0,
      to: 10,
      lines: [points(1, [0, 1], [5, 6]), points(2, [7], [900])],
    } as const;
    const panel = aggregate([history], ['a'], { names, hidden: [2], zoom: null }).get('a')!;
    expect(panel.lines.map(({ run }) => run)).toEqual([1]);
    expect([...panel.x]).toEqual([0, 1]);
    expect(panel.yRange).toEqual([5, 6]);
  });
});
