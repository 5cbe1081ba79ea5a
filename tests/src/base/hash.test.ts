import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { below, hash, mix, subKey, unit } from '../../../src/base/hash.ts';

const int = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** "lowbias32" over integers without end, as its author writes it. */
function mixByBigInt(x: number): number {
  const low = (n: bigint) => n & 0xffffffffn;
  let n = low(BigInt(x));
  n = low((n ^ (n >> 16n)) * 0x7feb352dn);
  n = low((n ^ (n >> 15n)) * 0x846ca68bn);
  return Number(BigInt.asIntN(32, n ^ (n >> 16n)));
}

/** Its inverse: multiplications by the inverses modulo 2^32, shifts undone. */
function unmix(x: number): number {
  x ^= x >>> 16;
  x = Math.imul(x, 0x43021123);
  x ^= (x >>> 15) ^ (x >>> 30);
  x = Math.imul(x, 0x1d69e2a5);
  return x ^ (x >>> 16);
}

describe('the mixer', () => {
  it('is lowbias32', () => {
    fc.assert(
      fc.property(int, (x) => {
        expect(mix(x)).toBe(mixByBigInt(x));
      }),
    );
  });

  it('is a bijection: its inverse gives every input back', () => {
    fc.assert(
      fc.property(int, (x) => {
        expect(unmix(mix(x))).toBe(x);
      }),
    );
  });

  it('turns over about half of the output bits for any bit of the input', () => {
    for (let bit = 0; bit < 32; bit++) {
      let turned = 0;
      for (let x = 0; x < 4000; x++) {
        let changed = (mix(x * 97) ^ mix((x * 97) ^ (1 << bit))) >>> 0;
        for (; changed > 0; changed = (changed & (changed - 1)) >>> 0) turned++;
      }
      expect(turned / 4000).toBeGreaterThan(15);
      expect(turned / 4000).toBeLessThan(17);
    }
  });
});

describe('a sequence', () => {
  it('never repeats within 2^32 counters, for counters step by an odd number', () => {
    fc.assert(
      fc.property(int, fc.nat(), fc.integer({ min: 1, max: 2 ** 31 }), (key, counter, apart) => {
        expect(hash(key, counter)).not.toBe(hash(key, counter + apart));
      }),
    );
  });

  it('goes on backwards, for curves draw their numbers from counters below 0', () => {
    expect(hash(5, -1)).toBe(hash(5, 2 ** 32 - 1));
  });

  it('gives units in [0, 1) that fill every tenth alike', () => {
    const units = Array.from({ length: 100_000 }, (_, i) => unit(42, i));
    expect(units.every((u) => u >= 0 && u < 1)).toBe(true);
    const tenths = new Uint32Array(10);
    for (const u of units) tenths[Math.floor(u * 10)]!++;
    // Five standard deviations of a binomial count of 100,000 x 0.1.
    for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(475);
  });

  it('gives integers below n, all of them, up to n = 2^32', () => {
    const seen = new Set(Array.from({ length: 400 }, (_, i) => below(7, i, 6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    fc.assert(
      fc.property(int, fc.nat(), fc.integer({ min: 1, max: 2 ** 32 }), (key, counter, n) => {
        const drawn = below(key, counter, n);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < n).toBe(true);
      }),
    );
  });
});

describe('sub-keys', () => {
  it('differ over 1,000 runs of 1,000 metrics as often as chance would have it', () => {
    const keys = new Set<number>();
    for (let run = 0; run < 1000; run++) {
      const key = subKey(1, run);
      for (let metric = 0; metric < 1000; metric++) keys.add(subKey(key, metric));
    }
    // A million draws of 2^32 meet about 116 times.
    expect(1_000_000 - keys.size).toBeLessThan(200);
  });

  it('are the same for a seed above 2^31 and its signed self', () => {
    expect(subKey(0xffff_ffff, 3)).toBe(subKey(-1, 3));
  });
});
