import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortIndex, wordRanks } from '../../../src/kernels/sortIndex.ts';

/** Insertion, which is stable by its making: each row goes behind all that are not greater. */
function naive(keys: readonly number[], descending: boolean): number[] {
  const numbers: number[] = [];
  const without: number[] = [];
  keys.forEach((key, row) => {
    if (Number.isNaN(key)) {
      without.push(row);
      return;
    }
    let at = numbers.length;
    while (at > 0 && (descending ? keys[numbers[at - 1]!]! < key : keys[numbers[at - 1]!]! > key)) at--;
    numbers.splice(at, 0, row);
  });
  return [...numbers, ...without];
}

const key = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5, max: 5 }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0),
  fc.double({ noNaN: true }),
);

describe('the order by a key', () => {
  it('is that of a naive stable sort, rows without a number last either way', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 80 }), fc.boolean(), (keys, descending) => {
        expect([...sortIndex(Float64Array.from(keys), descending)]).toEqual(naive(keys, descending));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the keys as they were, and is empty for none', () => {
    const keys = Float64Array.from([2, 1]);
    sortIndex(keys, false);
    expect([...keys]).toEqual([2, 1]);
    expect(sortIndex(new Float64Array(0), true)).toHaveLength(0);
  });
});

describe('ranks of words', () => {
  it('sort as the words do, and put rows without a word last', () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'é', '한', '10', '9') });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (own, picks) => {
        const words = ['', ...own];
        const codes = Uint32Array.from([...picks.take(40)], (pick) => pick % words.length);
        const order = [...sortIndex(wordRanks(codes, words), false)].map((row) => words[codes[row]!]!);
        const texts = order.filter((text) => text !== '');
        expect(order.slice(texts.length).every((text) => text === '')).toBe(true);
        expect(texts).toEqual([...texts].sort());
      }),
    );
  });

  it('are NaN for code 0 alone', () => {
    expect([...wordRanks(Uint32Array.from([0, 1, 2, 0]), ['', 'b', 'a'])]).toEqual([
      Number.NaN,
      2,
      1,
      Number.NaN,
    ]);
  });
});
