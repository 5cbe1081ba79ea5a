import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  utf8,
  writeBytes,
  writeInteger,
  writeNumber,
  writeNumberList,
} from '../../../src/kernels/jsonBytes.ts';

/** What `write` put into a buffer that was full of something else, from its third byte on. */
function written(write: (out: Uint8Array, at: number) => number, room = 64): string {
  const out = new Uint8Array(room).fill(33);
  const end = write(out, 3);
  const text = (from: number, to: number) => new TextDecoder().decode(out.subarray(from, to));
  expect(text(0, 3) + text(end, end + 1)).toBe('!!!!');
  return text(3, end);
}

const numberText = (value: number, bits: number) => written((out, at) => writeNumber(out, at, value, bits));

describe('a number in bytes', () => {
  it('reads back as the very same value, for multiples of 2^-bits up to 2^53', () => {
    const multiple = fc
      .integer({ min: 0, max: 28 })
      .chain((bits) => fc.record({ bits: fc.constant(bits), n: fc.nat({ max: Number.MAX_SAFE_INTEGER }) }));
    fc.assert(
      fc.property(multiple, ({ bits, n }) => {
        const value = n / 2 ** bits;
        const text = numberText(value, bits);
        expect(JSON.parse(text)).toBe(value);
        expect(text).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('has all of its decimals and no more', () => {
    expect(numberText(0.625, 3)).toBe('0.625');
    expect(numberText(0.625, 28)).toBe('0.625');
    expect(numberText(0, 16)).toBe('0');
    expect(numberText(12_000, 8)).toBe('12000');
    expect(numberText(2 ** -28, 28)).toBe('0.0000000037252902984619140625');
    expect(numberText(1 - 2 ** -28, 28)).toBe('0.9999999962747097015380859375');
  });

  it('travels as text where JSON has no number for it', () => {
    expect(numberText(Number.NaN, 16)).toBe('"NaN"');
    expect(numberText(Number.POSITIVE_INFINITY, 16)).toBe('"Infinity"');
  });
});

describe('an integer in bytes', () => {
  it('is its decimal text, at every power of ten and around it', () => {
    const around = Array.from({ length: 16 }, (_, digits) => [
      10 ** digits - 1,
      10 ** digits,
      10 ** digits + 1,
    ]);
    for (const value of [...around.flat(), Number.MAX_SAFE_INTEGER])
      expect(written((out, at) => writeInteger(out, at, value))).toBe(String(value));
  });

  it('is its decimal text anywhere', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(written((out, at) => writeInteger(out, at, value))).toBe(String(value));
      }),
    );
  });
});

describe('bytes of a text', () => {
  it('are UTF-8 and are copied where they are wanted', () => {
    expect(written((out, at) => writeBytes(out, at, utf8('"손실":')))).toBe('"손실":');
  });
});

describe('a list of numbers in bytes', () => {
  const digits = (n: number) => (n * 7_654_321) % 10_000_000;
  const listText = (length: number) =>
    written((out, at) => writeNumberList(out, at, length, digits), length + 8);

  it('is exactly as long as asked, and JSON, at every length from 4 to 200', () => {
    for (let length = 4; length <= 200; length++) {
      const text = listText(length);
      expect(text).toHaveLength(length);
      const list: unknown = JSON.parse(text);
      expect(Array.isArray(list) && list.length > 0 && list.every(Number.isFinite)).toBe(true);
    }
  });

  it('holds numbers from 0 to 1, but for the one number of 4 bytes', () => {
    expect(listText(4)).toBe('[55]');
    for (let length = 5; length <= 200; length++)
      for (const value of JSON.parse(listText(length)))
        expect(value >= 0 && value < 1 ? null : length).toBe(null);
  });

  it('is so too where its numbers repeat', () => {
    for (const length of [64_000, 64_001, 64_011, 64_012, 64_013, 128_014, 200_000, 1_000_003]) {
      const text = listText(length);
      expect(text).toHaveLength(length);
      const list: number[] = JSON.parse(text);
      expect(list.slice(0, 3)).toEqual([0, 0.7654321, 0.5308642]);
      if (list.length > 6402) expect(list.slice(6400, 6402)).toEqual(list.slice(0, 2));
    }
  });

  it('refuses to be shorter than 4 bytes', () => {
    expect(() => listText(3)).toThrow('at least 4 bytes');
  });
});
