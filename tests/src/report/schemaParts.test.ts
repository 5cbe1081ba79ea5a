import { expect, it } from 'vitest';
import { amount, moment, ordinal } from '../../../src/report/schemaParts.ts';

it('takes amounts and ordinals of 0 or more, and no number that JSON lacks', () => {
  const taken = (schema: typeof amount) =>
    [0, 0.5, 7, -1, Number.NaN, Number.POSITIVE_INFINITY, '7'].map(
      (value) => schema.safeParse(value).success,
    );
  expect(taken(amount)).toEqual([true, true, true, false, false, false, false]);
  expect(taken(ordinal)).toEqual([true, false, true, false, false, false, false]);
});

it('takes moments with their zone alone', () => {
  const taken = ['2026-11-23T09:00:00Z', '2026-11-23T09:00:00+09:00', '2026-11-23T09:00:00', '2026-11-23'];
  expect(taken.map((value) => moment.safeParse(value).success)).toEqual([true, true, false, false]);
});
