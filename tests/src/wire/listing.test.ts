import { expect, it } from 'vitest';
import { columnOrder } from '../../../src/kernels/columnOrder.ts';
import { listRows } from '../../../src/kernels/listRows.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../src/wire/listing.ts';

it('lists every run as it came, and every column where it stands', () => {
  const { rows, matching, groups } = listRows(4, () => undefined, EVERY_RUN);
  expect([[...rows], matching, groups]).toEqual([[0, 1, 2, 3], 4, null]);
  const { count, at, pinned } = columnOrder(EVERY_COLUMN, () => -1, 5);
  expect([Array.from({ length: count }, (_, place) => at(place)), pinned]).toEqual([[0, 1, 2, 3, 4], 0]);
});
