import { describe, expect, it } from 'vitest';
import { groupOnPage } from '../../../src/page/groupOnPage.ts';
import type { Line } from '../../../src/wire/answer.ts';

const spread = { middle: 'mean', width: 'minMax' } as const;
const range = { from: 0, to: 4 };

function points(run: number, ...values: readonly number[]): Line {
  return { kind: 'points', metric: 'loss', run, x: values.map((_, step) => step), values };
}

describe('a group of runs on the page', () => {
  it('is the middle of its runs at each step, and how far they spread', () => {
    const line = groupOnPage([points(1, 1, 2, 3, 4), points(2, 3, 4, 5)], { range, place: 7, spread })!;
    expect(line).toMatchObject({ kind: 'group', metric: 'loss', run: 7, runs: 2 });
    expect([...(line.mid as Float64Array)]).toEqual([2, 3, 4, 4]);
    expect([...(line.lo as Float64Array)]).toEqual([1, 2, 3, 4]);
    expect([...(line.hi as Float64Array)]).toEqual([3, 4, 5, 4]);
  });

  it('puts runs of more and of fewer buckets on one axis', () => {
    const buckets: Line = {
      kind: 'buckets',
      metric: 'loss',
      run: 1,
      min: [0, 0],
      max: [9, 9],
      last: [5, 7],
    };
    const line = groupOnPage([buckets, points(2, 1, 1, 3, 3)], { range, place: 0, spread })!;
    const [mid, lo] = [line.mid as Float64Array, line.lo as Float64Array];
    expect(mid.length).toBe(4);
    expect([...mid].filter((value) => !Number.isNaN(value)).length).toBe(4);
    expect([...lo]).toEqual([1, 1, 3, 3]);
  });

  it('has no more than 500 points, however many its runs have', () => {
    const long = points(1, ...Array.from({ length: 3000 }, (_, i) => i));
    const line = groupOnPage([long], { range: { from: 0, to: 3000 }, place: 0, spread })!;
    expect(line.mid.length).toBe(500);
    expect(line.mid[499]).toBe(2999);
  });

  it('is no line where none of its runs has the metric', () => {
    expect(groupOnPage([], { range, place: 0, spread })).toBeNull();
  });
});
