import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupLines } from '../../../src/backend/groupLines.ts';
import { spreadOf } from '../../../src/kernels/spread.ts';
import type { BucketLine } from '../../../src/wire/answer.ts';

const METRICS = ['loss', '__proto__', ''];
const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(Number.NaN));
const line = fc.record({
  metric: fc.constantFrom(...METRICS),
  run: fc.nat({ max: 5 }),
  last: fc.array(value, { minLength: 4, maxLength: 4 }),
});
/** One line at the most of a run and metric. */
const lines = fc.uniqueArray(line, { selector: ({ metric, run }) => `${run} ${metric}` }).map((drawn) =>
  drawn.map(({ metric, run, last }): BucketLine => {
    return { kind: 'buckets', metric, run, min: [], max: [], last: Float64Array.from(last) };
  }),
);
const groups = fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }).map((groupOf) =>
  ['ann', 'bo', null].map((user, place) => ({
    values: [user],
    members: groupOf.flatMap((own, run) => (own === place ? [run] : [])),
  })),
);
const spread = fc.record({
  middle: fc.constantFrom('mean' as const, 'median' as const),
  width: fc.constantFrom('minMax' as const, 'standardDeviation' as const),
});

describe('lines of groups', () => {
  it('are one a group and metric that some run of it has, made of the last values of its runs', () => {
    fc.assert(
      fc.property(lines, groups, spread, (all, of, by) => {
        const grouped = groupLines(all, of, by);
        of.forEach(({ values, members }, place) => {
          for (const metric of METRICS) {
            const own = all.filter((one) => one.metric === metric && members.includes(one.run));
            const found = grouped.filter((one) => one.metric === metric && one.run === place);
            const { mid, lo, hi } = spreadOf(
              own.map(({ last }) => last as Float64Array),
              by.middle,
              by.width,
            );
            const expected = { kind: 'group', metric, run: place, values, runs: own.length, mid, lo, hi };
            expect(found).toEqual(own.length === 0 ? [] : [expected]);
          }
        });
        expect(grouped.map(({ run }) => run)).toEqual(grouped.map(({ run }) => run).toSorted());
      }),
      { numRuns: 300 },
    );
  });
});
