import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPoint,
  addToBuckets,
  type Buckets,
  bucketOf,
  bucketStart,
  emptyBuckets,
} from '../../../src/kernels/bucket.ts';

const GAP = -1e300;

/** What the header's picture says, step by step and with integers alone. */
function naive(values: readonly number[], first: number, { from, to, count }: Cut): Buckets {
  const lists: number[][] = Array.from({ length: count }, () => []);
  values.forEach((value, i) => {
    const step = first + i;
    if (step < from || step >= to || value === GAP || Number.isNaN(value)) return;
    lists[Number((BigInt(step - from) * BigInt(count)) / BigInt(to - from))]!.push(value);
  });
  const each = (pick: (list: readonly number[]) => number) =>
    Float64Array.from(lists, (list) => (list.length === 0 ? Number.NaN : pick(list)));
  return {
    min: each((list) => Math.min(...list)),
    max: each((list) => Math.max(...list)),
    last: each((list) => list.at(-1)!),
  };
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
  fc.constantFrom(GAP, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5),
);

/** A column somewhere on an axis that it may overhang on both sides, and a number of buckets, also too large. */
const given = fc.record({
  values: fc.array(value, { maxLength: 120 }),
  first: fc.nat({ max: 60 }),
  from: fc.nat({ max: 60 }),
  length: fc.integer({ min: 1, max: 120 }),
  count: fc.integer({ min: 1, max: 200 }),
});

function bucketed(chunks: readonly (readonly number[])[], first: number, { from, to, count }: Cut): Buckets {
  const buckets = emptyBuckets(count);
  let at = first;
  for (const chunk of chunks) {
    addToBuckets(buckets, Float64Array.from(chunk), { first: at, from, to, gap: GAP });
    at += chunk.length;
  }
  return buckets;
}

describe('buckets', () => {
  it('are as the picture in the header has them', () => {
    const { min, max, last } = bucketed([[3, 1, GAP, 2, 9, GAP, 8, 7]], 0, { from: 0, to: 8, count: 2 });
    expect([...min]).toEqual([1, 7]);
    expect([...max]).toEqual([3, 9]);
    expect([...last]).toEqual([2, 7]);
  });

  it('are as a naive bucketing has them, with gaps, NaN, infinities and more buckets than steps', () => {
    fc.assert(
      fc.property(given, ({ values, first, from, length, count }) => {
        const cut = { from, to: from + length, count };
        expect(bucketed([values], first, cut)).toEqual(naive(values, first, cut));
      }),
      { numRuns: 500 },
    );
  });

  it('are the same from chunks as from the whole column', () => {
    const cuts = fc.array(fc.nat({ max: 120 }), { maxLength: 6 });
    fc.assert(
      fc.property(given, cuts, ({ values, first, from, length, count }, places) => {
        const ends = [0, ...places.filter((place) => place < values.length).sort((a, b) => a - b)];
        const chunks = ends.map((start, i) => values.slice(start, ends[i + 1] ?? values.length));
        const cut = { from, to: from + length, count };
        expect(bucketed(chunks, first, cut)).toEqual(bucketed([values], first, cut));
      }),
      { numRuns: 300 },
    );
  });

  it('are the same point by point', () => {
    fc.assert(
      fc.property(given, ({ values, first, from, length, count }) => {
        const to = from + length;
        const points = emptyBuckets(count);
        values.forEach((v, i) => {
          const step = first + i;
          if (v !== GAP && step >= from && step < to) addPoint(points, bucketOf(step, from, to, count), v);
        });
        expect(points).toEqual(bucketed([values], first, { from, to, count }));
      }),
      { numRuns: 300 },
    );
  });

  it('stay NaN where nothing was logged', () => {
    const { min, max, last } = bucketed([[GAP, Number.NaN, GAP]], 0, { from: 0, to: 3, count: 1 });
    expect([min[0], max[0], last[0]]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });

  it('leave the column as it was', () => {
    const column = Float64Array.from([3, 1, 2]);
    addToBuckets(emptyBuckets(2), column, { first: 0, from: 0, to: 3, gap: GAP });
    expect([...column]).toEqual([3, 1, 2]);
  });
});

describe('the edges of buckets', () => {
  it('meet: a bucket starts at the first step that lies in it', () => {
    const axis = fc.record({
      from: fc.nat({ max: 10_000_000 }),
      length: fc.integer({ min: 1, max: 10_000_000 }),
      count: fc.integer({ min: 1, max: 5000 }),
      index: fc.nat({ max: 4999 }),
    });
    fc.assert(
      fc.property(axis, ({ from, length, count, index }) => {
        fc.pre(count <= length && index < count);
        const to = from + length;
        const start = bucketStart(index, from, to, count);
        expect(bucketOf(start, from, to, count)).toBe(index);
        if (index > 0) expect(bucketOf(start - 1, from, to, count)).toBe(index - 1);
      }),
    );
  });

  it('begin and end with the axis', () => {
    expect(bucketStart(0, 5, 15, 3)).toBe(5);
    expect(bucketStart(3, 5, 15, 3)).toBe(15);
  });
});
