import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { columnKeys, type SortKey, sortIndex, wordRanks } from '../../../src/kernels/sortIndex.ts';

/** Whether `row` comes before `other` by the first key that tells them apart. */
function precedes(keys: readonly SortKey[], row: number, other: number): boolean {
  for (const { values, descending } of keys) {
    const [x, y] = [values[row]!, values[other]!];
    if (Number.isNaN(x) && Number.isNaN(y)) continue;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(y);
    if (x !== y) return descending ? x > y : x < y;
  }
  return false;
}

/** Insertion, which is stable by its making: each row goes behind all that it does not precede. */
function naive(keys: readonly SortKey[], rows: number): number[] {
  const order: number[] = [];
  for (let row = 0; row < rows; row++) {
    let at = order.length;
    while (at > 0 && precedes(keys, row, order[at - 1]!)) at--;
    order.splice(at, 0, row);
  }
  return order;
}

const value = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 3 }) },
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0),
  fc.constantFrom(Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, -Number.MIN_VALUE),
  fc.double(),
);

/** Up to four keys of as many rows. */
const given = fc.nat({ max: 60 }).chain((rows) => {
  const key = fc.record({
    values: fc.array(value, { minLength: rows, maxLength: rows }).map((values) => Float64Array.from(values)),
    descending: fc.boolean(),
  });
  return fc.record({ rows: fc.constant(rows), keys: fc.array(key, { maxLength: 4 }) });
});

describe('the order by keys', () => {
  it('is that of a naive stable sort, the first key first, rows without a number last either way', () => {
    fc.assert(
      fc.property(given, ({ rows, keys }) => {
        expect([...sortIndex(keys, rows)]).toEqual(naive(keys, rows));
      }),
      { numRuns: 1000 },
    );
  });

  it('is as the picture in the header has it', () => {
    const keys = [
      [2, 1, Number.NaN, 2, 1],
      [7, 8, 0, 5, 9],
    ].map((values) => ({ values: Float64Array.from(values), descending: false }));
    expect([...sortIndex(keys, 5)]).toEqual([1, 4, 3, 0, 2]);
  });

  it.each([32_767, 32_768, 70_000])('is that of the engine for %i rows', (rows) => {
    const numbers = Array.from({ length: rows }, (_, row) => Math.sin(row * row) * 10 ** (row % 9));
    const first = { values: Float64Array.from(numbers, (number) => Math.round(number)), descending: true };
    const second = { values: Float64Array.from(numbers), descending: false };
    const engine = Array.from(numbers, (_, row) => row).sort(
      (a, b) => first.values[b]! - first.values[a]! || numbers[a]! - numbers[b]!,
    );
    expect([...sortIndex([first, second], rows)]).toEqual(engine);
  });

  it('leaves rows as they stand where no key tells them apart', () => {
    const values = Float64Array.from([0, -0, 0, -0]);
    expect([...sortIndex([{ values, descending: true }], 4)]).toEqual([0, 1, 2, 3]);
    expect([...sortIndex([], 3)]).toEqual([0, 1, 2]);
    expect(sortIndex([{ values: new Float64Array(0), descending: true }], 0)).toHaveLength(0);
  });

  it('leaves the keys as they were', () => {
    const values = Float64Array.from([2, -0, Number.NaN, 1]);
    sortIndex([{ values, descending: false }], 4);
    expect([...values]).toEqual([2, -0, Number.NaN, 1]);
  });
});

describe('the keys of a column', () => {
  it('are its numbers, NaN where a row has none or logged NaN, and leave the column as it was', () => {
    const values = Float64Array.from([1, ABSENT, Number.NaN, Number.NEGATIVE_INFINITY, -1]);
    const keys = columnKeys({ kind: 'number', name: 'loss', values });
    expect([...keys]).toEqual([1, Number.NaN, Number.NaN, Number.NEGATIVE_INFINITY, -1]);
    expect(values[1]).toBe(ABSENT);
  });

  it('are the ranks of its words, NaN where a row has none', () => {
    const codes = Uint32Array.from([1, 0, 2]);
    const keys = columnKeys({ kind: 'text', name: 'user', codes, words: ['', 'kim', 'ann'] });
    expect([...sortIndex([{ values: keys, descending: false }], 3)]).toEqual([2, 0, 1]);
    expect([...sortIndex([{ values: keys, descending: true }], 3)]).toEqual([0, 2, 1]);
  });
});

describe('ranks of words', () => {
  it('sort as the words do by code unit, and put rows without a word last', () => {
    const word = fc.string({
      minLength: 1,
      unit: fc.constantFrom('a', 'B', 'b', 'é', '한', '𝛼', '\uffff', '9'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (own, picks) => {
        const words = ['', ...own];
        const codes = Uint32Array.from([...picks.take(40)], (pick) => pick % words.length);
        const keys = [{ values: wordRanks(codes, words), descending: false }];
        const order = [...sortIndex(keys, codes.length)].map((row) => words[codes[row]!]!);
        const texts = order.filter((text) => text !== '');
        expect(order.slice(texts.length).every((text) => text === '')).toBe(true);
        expect(texts).toEqual([...texts].sort());
      }),
    );
  });

  it('are NaN for code 0 alone', () => {
    const ranks = [...wordRanks(Uint32Array.from([0, 1, 2, 0]), ['', 'b', 'a'])];
    expect(ranks).toEqual([Number.NaN, 2, 1, Number.NaN]);
  });
});
