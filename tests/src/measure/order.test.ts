import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from '../../../src/measure/order.ts';

const ROUNDS = 6000;

describe('the order of a round', () => {
  it('is a permutation that leaves its input as it was, the same for the same seed and round', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 60 }), fc.integer(), fc.nat(), (items, seed, round) => {
        const order = shuffled(Object.freeze(items), seed, round);
        expect(order.toSorted((a, b) => a - b)).toEqual(items.toSorted((a, b) => a - b));
        expect(shuffled(items, seed, round)).toEqual(order);
      }),
    );
  });

  it('puts every item in every place about equally often', () => {
    const items = [0, 1, 2, 3, 4, 5, 6];
    const counts = items.map(() => items.map(() => 0));
    for (let round = 0; round < ROUNDS; round++)
      for (const [place, item] of shuffled(items, 2027, round).entries()) counts[item]![place]!++;
    // Five standard deviations of a binomial count.
    const most = 5 * Math.sqrt((ROUNDS * 6) / 49);
    for (const count of counts.flat()) expect(Math.abs(count - ROUNDS / 7)).toBeLessThan(most);
  });

  it('gives all orders of few items, and seldom one twice of many', () => {
    const few = new Set(
      Array.from({ length: 400 }, (_, round) => shuffled('abcd'.split(''), 5, round).join()),
    );
    expect(few.size).toBe(24);
    const items = Array.from({ length: 14 }, (_, i) => i);
    const many = new Set(Array.from({ length: 1000 }, (_, round) => shuffled(items, 5, round).join()));
    expect(many.size).toBe(1000);
  });

  it('differs between seeds', () => {
    const items = Array.from({ length: 14 }, (_, i) => i);
    expect(shuffled(items, 1, 0)).not.toEqual(shuffled(items, 2, 0));
  });

  it('takes no items, and one', () => {
    expect(shuffled([], 1, 1)).toEqual([]);
    expect(shuffled(['only'], 1, 1)).toEqual(['only']);
  });
});
