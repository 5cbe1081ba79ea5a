import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemSizes } from '../../../../../app/workspace/table/grid/itemSizes.ts';

const exceptions = fc
  .array(fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 600 })))
  .map((all) => new Map(all));

describe('itemSizes', () => {
  it('lays items end to end, as adding their sizes up does', () => {
    fc.assert(
      fc.property(fc.nat(40), exceptions, (count, sizes) => {
        const items = itemSizes(count, 120, sizes);
        let start = 0;
        for (let item = 0; item < count; item++) {
          expect(items.start(item)).toBe(start);
          start += items.size(item);
        }
        expect(items.total).toBe(start);
      }),
    );
  });

  it('has the usual size but for the exceptions', () => {
    const items = itemSizes(3, 10, new Map([[1, 25]]));
    expect([0, 1, 2].map(items.size)).toEqual([10, 25, 10]);
    expect(items.total).toBe(45);
  });
});
