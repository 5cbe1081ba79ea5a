import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOrder, slotOf } from '../../../../../app/workspace/table/grid/rowOrder.ts';

const nat = fc.nat(1_000_000);
const counts = fc.integer({ min: 1, max: 40 });

describe('rowOrder', () => {
  it('goes by index at rest', () => {
    expect(rowOrder(7, 4, 5, 7)).toEqual([7, 8, 9, 10]);
  });

  it('holds every row once, each in a slot of its own', () => {
    fc.assert(
      fc.property(nat, counts, fc.nat(10), nat, (first, count, spare, anchor) => {
        const slots = count + spare;
        const order = rowOrder(first, count, slots, anchor);
        expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => first + at));
        expect(new Set(order.map((index) => slotOf(index, slots))).size).toBe(count);
      }),
    );
  });

  it('leaves the slots that stay in place while rows come and go', () => {
    fc.assert(
      fc.property(nat, nat, counts, nat, (first, next, count, anchor) => {
        const slotsAt = (from: number) =>
          rowOrder(from, count, count, anchor).map((row) => slotOf(row, count));
        expect(slotsAt(next)).toEqual(slotsAt(first));
      }),
    );
  });
});
