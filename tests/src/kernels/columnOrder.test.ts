import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnChoice, columnOrder } from '../../../src/kernels/columnOrder.ts';
import { plainOrder } from './plainOrder.ts';

const NAMES = ['name', 'state', '', '__proto__', 'constructor', 'a.b', 'a/b', 'lr', 'loss', 'user'];
const some = fc.array(fc.constantFrom(...NAMES, 'nobody'), { maxLength: 6 });
const choice: fc.Arbitrary<ColumnChoice> = fc.record({
  pinned: some,
  only: fc.option(some),
  first: some,
  hidden: some,
});

describe('the order of columns', () => {
  it('is that of all their names taken apart and put together', () => {
    fc.assert(
      fc.property(choice, fc.nat({ max: NAMES.length }), (chosen, offered) => {
        const all = NAMES.slice(0, offered);
        const expected = plainOrder(all, chosen);
        const order = columnOrder(chosen, (name) => NAMES.indexOf(name), offered);
        expect([order.pinned, order.count]).toEqual([expected.pinned, expected.names.length]);
        const shown = Array.from({ length: order.count }, (_, place) => NAMES[order.at(place)]);
        expect(shown).toEqual(expected.names);
        expect([order.at(order.count), order.at(order.count + 5)]).toEqual([-1, -1]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is as the picture in the header has it', () => {
    const chosen = { pinned: ['4'], only: null, first: ['6'], hidden: ['3'] };
    const { count, at } = columnOrder(chosen, Number, 7);
    expect(Array.from({ length: count }, (_, place) => at(place))).toEqual([0, 1, 4, 6, 2, 5]);
  });

  it('of a million columns asks for the names of the exceptions alone', () => {
    const asked: string[] = [];
    const indexOf = (name: string) => asked.push(name) && Number(name);
    const { count, at } = columnOrder(
      { pinned: ['500000'], only: null, first: ['7', '999999'], hidden: ['3'] },
      indexOf,
      1_000_000,
    );
    expect([count, at(2), at(3), at(4), at(5), at(6), at(7), at(8), at(9)]).toEqual([
      999_999, 500_000, 7, 999_999, 2, 4, 5, 6, 8,
    ]);
    expect(at(count - 1)).toBe(999_998);
    expect(asked.length).toBe(4);
  });
});
