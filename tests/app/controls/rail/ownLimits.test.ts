import { expect, it } from 'vitest';
import { ownLimits } from '../../../../app/controls/rail/ownLimits.ts';
import { LIMIT_OF, RAIL } from '../../../../app/controls/rail/railFields.ts';

it('are the limits of the rail, in its order, with own numbers in place', () => {
  const limits = ownLimits({ runs: 400 });
  expect(limits.map(({ id }) => id)).toEqual(RAIL.top.map((field) => LIMIT_OF[field]));
  expect(limits.map(({ value }) => value).slice(0, 2)).toEqual([400, 10_000]);
});

it('keep in reach what a link brought a number for, page limits alone', () => {
  const ids = ownLimits({ files: 5, 'log-rate': 3 }).map(({ id }) => id);
  expect(ids).toContain('files');
  expect(ids).not.toContain('log-rate');
});
