import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Codes, joinCodes, numberCodes } from '../../../src/kernels/codes.ts';

/** A Map knows NaN from nothing else and -0 as 0, and keeps the order of first sight. */
function naive(values: readonly (number | string)[]): Codes {
  const seen = new Map<number | string, number>();
  const codes = values.map((value) => {
    if (!seen.has(value)) seen.set(value, seen.size);
    return seen.get(value)!;
  });
  return { codes: Uint32Array.from(codes), count: seen.size };
}

const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -3, max: 3 }) },
  fc.constantFrom(Number.NaN, -0, Number.POSITIVE_INFINITY, Number.MIN_VALUE, 2 ** 32, 2 ** 53),
  fc.double(),
);

describe('the codes of numbers', () => {
  it('are as the picture in the header has them', () => {
    const values = Float64Array.from([7, Number.NaN, 7, 2, Number.NaN]);
    expect(numberCodes(values, Uint32Array.from([0, 1, 2, 3, 4]))).toEqual(naive([...values]));
    expect(naive([...values])).toEqual({ codes: Uint32Array.from([0, 1, 0, 2, 1]), count: 3 });
  });

  it('are those of a Map over the rows asked for', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), fc.array(fc.nat()), (values, picks) => {
        const rows = picks.map((pick) => pick % values.length);
        const picked = rows.map((row) => values[row]!);
        expect(numberCodes(Float64Array.from(values), Uint32Array.from(rows))).toEqual(naive(picked));
      }),
      { numRuns: 500 },
    );
  });

  it('are one for NaN of any bits', () => {
    const values = new Float64Array(3);
    new BigUint64Array(values.buffer).set([0x7ff8000000000001n, 0xfff8000000000000n, 0x7ff0dead00000000n]);
    expect(numberCodes(values, Uint32Array.from([0, 1, 2])).count).toBe(1);
  });

  it('tell 50,000 numbers apart that differ in high bits alone, or in low bits alone', () => {
    const rows = Uint32Array.from({ length: 50_000 }, (_, row) => row);
    expect(numberCodes(Float64Array.from(rows), rows)).toEqual({ codes: rows, count: rows.length });
    const near = Float64Array.from(rows, (row) => 1 + row * Number.EPSILON);
    expect(numberCodes(near, rows)).toEqual({ codes: rows, count: rows.length });
  });
});

describe('the codes of pairs', () => {
  it('are those of a Map, whether a table holds all pairs or not', () => {
    const codes = fc
      .constantFrom(3, 60, 100_000)
      .chain((count) =>
        fc.record({ count: fc.constant(count), picks: fc.infiniteStream(fc.nat({ max: count - 1 })) }),
      );
    fc.assert(
      fc.property(codes, codes, fc.nat({ max: 200 }), (first, second, length) => {
        const take = ({ count, picks }: { count: number; picks: Iterator<number> }): Codes => ({
          count,
          codes: Uint32Array.from({ length }, () => picks.next().value),
        });
        const [a, b] = [take(first), take(second)];
        const pairs = Array.from(a.codes, (code, i) => `${code} ${b.codes[i]}`);
        expect(joinCodes(a, b)).toEqual(naive(pairs));
      }),
      { numRuns: 300 },
    );
  });
});
