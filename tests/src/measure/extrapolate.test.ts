import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extrapolate, MOST_FACTOR } from '../../../src/measure/extrapolate.ts';

const steady = (count: number, ms = 25) =>
  Array.from({ length: count }, (_, i) => ({ bytes: 1000 * ms, ms: i === 0 ? ms * 3 : ms }));

describe('extrapolating the backend', () => {
  it('adds the rest at the rate of the kept chunks to what was measured', () => {
    // 9 chunks of 25,000 bytes in 75 + 8 x 25 ms; the other 775,000 bytes at 1,000 bytes a millisecond.
    expect(extrapolate(steady(9), 1_000_000)).toEqual({
      ms: 275 + 775,
      atLeast: 275,
      readBytes: 225_000,
      totalBytes: 1_000_000,
    });
  });

  it('gives the truth within rounding where the rate is constant', () => {
    const chunks = fc.array(fc.integer({ min: 20, max: 60 }), { minLength: 5, maxLength: 60 });
    const rate = fc.double({ min: 1, max: 1e6, noNaN: true });
    const factor = fc.double({ min: 1, max: 19.9, noNaN: true });
    fc.assert(
      fc.property(chunks, rate, factor, (times, bytesPerMs, more) => {
        const read = times.map((ms) => ({ bytes: ms * bytesPerMs, ms }));
        const whole = read.reduce((sum, chunk) => sum + chunk.bytes, 0) * more;
        const { ms, atLeast } = extrapolate(read, whole);
        const truth = whole / bytesPerMs;
        expect(Math.abs(ms! - truth)).toBeLessThanOrEqual(truth * 1e-9);
        expect(atLeast).toBe(times.reduce((sum, time) => sum + time, 0));
      }),
    );
  });

  it('is not moved by what the first chunk took to warm up, beyond its own time', () => {
    const [first, ...kept] = steady(9);
    const cold = extrapolate([{ ...first!, ms: first!.ms + 500 }, ...kept], 1_000_000);
    expect(cold.ms).toBe(extrapolate(steady(9), 1_000_000).ms! + 500);
  });

  it('says only "at least" where the rate drifts by more than 10 % from first third to last', () => {
    const drift = fc.oneof(
      fc.double({ min: 0.2, max: 0.89, noNaN: true }),
      fc.double({ min: 1.11, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 6, max: 60 }), drift, (count, last) => {
        const third = Math.floor((count - 1) / 3);
        const chunks = steady(count).map((chunk, i) =>
          i >= count - third ? { ...chunk, bytes: chunk.bytes * last } : chunk,
        );
        const { ms, atLeast } = extrapolate(chunks, 1_000_000 * 10);
        expect(ms).toBeNull();
        expect(atLeast).toBe(chunks.reduce((sum, chunk) => sum + chunk.ms, 0));
      }),
    );
  });

  it('allows a drift of 10 % itself and refuses more, both ways', () => {
    const drifted = (last: number) =>
      extrapolate(
        steady(7).map((chunk, i) => (i > 4 ? { ...chunk, bytes: chunk.bytes * last } : chunk)),
        500_000,
      ).ms;
    expect(drifted(1.09)).not.toBeNull();
    expect(drifted(0.91)).not.toBeNull();
    expect(drifted(1.11)).toBeNull();
    expect(drifted(0.89)).toBeNull();
  });

  it('needs four chunks after the first', () => {
    expect(extrapolate(steady(5), 500_000).ms).not.toBeNull();
    expect(extrapolate(steady(4), 500_000)).toMatchObject({ ms: null, atLeast: 150 });
    expect(extrapolate([], 500_000)).toMatchObject({ ms: null, atLeast: 0, readBytes: 0 });
  });

  it('reaches 20 times what was read, no further', () => {
    const read = 9 * 25_000;
    expect(extrapolate(steady(9), MOST_FACTOR * read).ms).not.toBeNull();
    expect(extrapolate(steady(9), MOST_FACTOR * read + 1).ms).toBeNull();
  });

  it('gives what was measured where nothing rests', () => {
    expect(extrapolate(steady(2), 50_000)).toMatchObject({ ms: 100, atLeast: 100 });
  });

  it('goes by no rate where chunks took no time or held no bytes', () => {
    const still = Array.from({ length: 9 }, () => ({ bytes: 0, ms: 25 }));
    const instant = Array.from({ length: 9 }, () => ({ bytes: 1000, ms: 0 }));
    const slowing = instant.map((chunk, i) => ({ ...chunk, ms: i > 5 ? 25 : 0 }));
    const stuck = still.map((chunk, i) => ({ ...chunk, bytes: i > 2 && i < 7 ? 1000 : 0 }));
    expect(extrapolate(still, 1000).ms).toBeNull();
    expect(extrapolate(stuck, 10_000).ms).toBeNull();
    expect(extrapolate(instant, 10_000).ms).toBeNull();
    expect(extrapolate(slowing, 10_000).ms).toBeNull();
  });

  it('refuses chunks that can not be', () => {
    expect(() => extrapolate(steady(9), 1000)).toThrow('no more bytes');
    expect(() => extrapolate([{ bytes: 1, ms: Number.NaN }], 10)).toThrow('a chunk has');
    expect(() => extrapolate([{ bytes: -1, ms: 1 }], 10)).toThrow('a chunk has');
  });
});
