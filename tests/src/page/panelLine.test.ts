import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineAxes, panelLine } from '../../../src/page/panelLine.ts';
import { usualSettings } from '../../../src/page/panelSettings.ts';
import type { BucketLine, GroupLine } from '../../../src/wire/answer.ts';

const settings = usualSettings({ smoothing: 0, xAxis: 'step' });
const of = { metric: 'loss', run: 3 };

describe('the axes of buckets', () => {
  it('put the last value of a bucket at its last step', () => {
    const axes = new LineAxes('step', { from: 0, to: 10 });
    expect([...axes.ends(4)]).toEqual([2, 4, 7, 9]);
    expect([...axes.ends(10)]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('hold each step in the bucket that ends at it or after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(999), fc.nat(99), (length, skip, some) => {
        const count = 1 + (some % length);
        const range = { from: skip, to: skip + length };
        const ends = new LineAxes('step', range).ends(count);
        for (let step = range.from; step < range.to; step++) {
          const bucket = Math.floor(((step - range.from) * count) / length);
          expect(ends[bucket]).toBeGreaterThanOrEqual(step);
          if (bucket > 0) expect(ends[bucket - 1]).toBeLessThan(step);
        }
      }),
    );
  });

  it('put it at the end of the bucket where x are seconds, and are made once', () => {
    const axes = new LineAxes('relative', { from: 10, to: 20 });
    expect([...axes.ends(2)]).toEqual([15, 20]);
    expect([...axes.halves(2)]).toEqual([10, 12.5, 15, 17.5]);
    expect(axes.ends(2)).toBe(axes.ends(2));
  });
});

describe('a line as it is drawn', () => {
  const axes = new LineAxes('step', { from: 0, to: 4 });
  const buckets: BucketLine = {
    kind: 'buckets',
    ...of,
    min: [1, Number.NaN],
    max: [4, Number.NaN],
    last: [2, Number.NaN],
  };

  it('has its points where they were logged', () => {
    const drawn = panelLine({ kind: 'points', ...of, x: [1, 3], values: [5, Number.NaN] }, axes, settings);
    expect([[...drawn.x], [...drawn.y], drawn.lo, drawn.faint]).toEqual([
      [1, 3],
      [5, Number.NaN],
      null,
      null,
    ]);
  });

  it('has the last value of each bucket, and their extremes for a band', () => {
    const drawn = panelLine(buckets, axes, settings);
    expect([[...drawn.x], [...drawn.y]]).toEqual([
      [1, 3],
      [2, Number.NaN],
    ]);
    expect([[...drawn.lo!], [...drawn.hi!]]).toEqual([
      [1, Number.NaN],
      [4, Number.NaN],
    ]);
    expect(panelLine(buckets, axes, { ...settings, band: false }).lo).toBeNull();
  });

  it('has both extremes, one after the other, where there is no last value', () => {
    const { last: _, ...both } = buckets;
    const drawn = panelLine(both, axes, settings);
    expect([[...drawn.x], [...drawn.y]]).toEqual([
      [0, 1, 2, 3],
      [1, 4, Number.NaN, Number.NaN],
    ]);
  });

  it('has a group’s middle and its spread', () => {
    const group: GroupLine = { kind: 'group', ...of, values: ['adam'], runs: 2, mid: [2], lo: [1], hi: [3] };
    const drawn = panelLine(group, axes, settings);
    expect([drawn.y[0], drawn.lo?.[0], drawn.hi?.[0]]).toEqual([2, 1, 3]);
  });

  it('keeps what it was before smoothing as a faint line, and no band', () => {
    const smoothing = { kind: 'runningMean', width: 3 } as const;
    const drawn = panelLine({ kind: 'points', ...of, x: [0, 1, 2], values: [0, 3, 6] }, axes, {
      ...settings,
      smoothing,
    });
    expect([...drawn.faint!]).toEqual([0, 3, 6]);
    expect(drawn.y[1]).toBeCloseTo(3);
    expect(drawn.y[0]).toBeGreaterThan(0);
    expect(panelLine(buckets, axes, { ...settings, smoothing }).lo).toBeNull();
  });
});
