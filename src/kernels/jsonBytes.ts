/**
 * JSON written in place as UTF-8 bytes: what a store at rest holds, without a string in between.
 * Numbers are multiples of 2^-bits, so their decimals are finite and reading them gives back the same bits.
 */
import { invariant } from '../base/invariant.ts';

const ENCODER = new TextEncoder();
const ZERO = 48;
const COMMA = 44;

/** A number's decimals take at most 7 digits before the point, one point and 28 after it. */
export const WIDEST_NUMBER = 36;

/** The bytes of a text that is already JSON. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return ENCODER.encode(text);
}

/** Copies `bytes` to `out` at `at`; the index after them. */
export function writeBytes(out: Uint8Array, at: number, bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; i++) out[at + i] = bytes[i]!;
  return at + bytes.length;
}

/** A whole number from 0 to 2^53 in decimal; the index after it. */
export function writeInteger(out: Uint8Array, at: number, value: number): number {
  let digits = 1;
  for (let bound = 10; value >= bound; bound *= 10) digits++;
  for (let i = digits - 1, left = value; i >= 0; i--) {
    const next = Math.floor(left / 10);
    out[at + i] = ZERO + (left - next * 10);
    left = next;
  }
  return at + digits;
}

/**
 * A value >= 0 that is a multiple of 2^-bits (bits <= 28), with all of its decimals and no more:
 * 0.625 at 3 bits is "0.625". NaN and infinities travel as strings.
 */
export function writeNumber(out: Uint8Array, at: number, value: number, bits: number): number {
  if (!(value < Number.POSITIVE_INFINITY))
    return writeBytes(out, at, Number.isNaN(value) ? NAN_TEXT : INFINITY_TEXT);
  const whole = Math.floor(value);
  at = writeInteger(out, at, whole);
  let fraction = (value - whole) * 2 ** bits;
  if (fraction === 0) return at;
  out[at++] = 46;
  const mask = 2 ** bits - 1;
  while (fraction !== 0) {
    const tenfold = Math.imul(fraction, 10) >>> 0;
    out[at++] = ZERO + (tenfold >>> bits);
    fraction = (tenfold & mask) >>> 0;
  }
  return at;
}
const NAN_TEXT = ENCODER.encode('"NaN"');
const INFINITY_TEXT = ENCODER.encode('"Infinity"');

const ENTRY = 10;
const PATTERN = 6400 * ENTRY;

/** How many numbers a list of `length` bytes has: the last takes what no further entry fits in. */
export function listedNumbers(length: number): number {
  return Math.max(1, Math.floor((length - 2) / ENTRY));
}

/**
 * A JSON list of numbers in [0, 1) that is exactly `length` bytes long; the index after it. At 4 bytes, the
 * least, it is `[55]`.
 * The numbers repeat after 6,400: a wide value costs its bytes and its parsing, and making it costs a copy.
 */
export function writeNumberList(
  out: Uint8Array,
  at: number,
  length: number,
  digitsAt: (n: number) => number,
): number {
  invariant(length >= 4, 'a list of numbers needs at least 4 bytes');
  const end = at + length;
  out[at] = 91;
  out[end - 1] = 93;
  let next = at + 1;
  const entries = listedNumbers(length) - 1;
  const patterned = Math.min(entries * ENTRY, PATTERN);
  for (let n = 0; n * ENTRY < patterned; n++) next = writeEntry(out, next, digitsAt(n));
  while (next < at + 1 + entries * ENTRY) {
    const size = Math.min(PATTERN, at + 1 + entries * ENTRY - next);
    out.copyWithin(next, at + 1, at + 1 + size);
    next += size;
  }
  // What is left is too short for another entry and its comma: one number takes it all, at most 21 digits.
  if (end - 1 - next >= 3) {
    out[next++] = ZERO;
    out[next++] = 46;
  }
  while (next < end - 1) out[next++] = ZERO + 5;
  return end;
}

/** `0.1234567,` from a number below 10^7. */
function writeEntry(out: Uint8Array, at: number, digits: number): number {
  out[at] = ZERO;
  out[at + 1] = 46;
  for (let i = 8, left = digits; i >= 2; i--) {
    const next = Math.floor(left / 10);
    out[at + i] = ZERO + (left - next * 10);
    left = next;
  }
  out[at + 9] = COMMA;
  return at + ENTRY;
}
