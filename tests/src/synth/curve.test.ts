import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash, unit } from '../../../src/base/hash.ts';
import { type Curve, curveAt, fillCurve, GAP, GAP_BITS, isGap } from '../../../src/synth/curve.ts';

const steady: Curve = {
  base: 1,
  a1: 2,
  d1: 0.999,
  a2: 1,
  d2: 0.98,
  amplitude: 0,
  wander: 0,
  spike: 1,
  max: 1000,
  bits: 16,
  key: 99,
  schedule: null,
  plateau: Number.POSITIVE_INFINITY,
  diverges: Number.POSITIVE_INFINITY,
  blowsUp: false,
  gaps: 0,
};

const never = fc.constant(Number.POSITIVE_INFINITY);
const anyCurve: fc.Arbitrary<Curve> = fc
  .record({
    a1: fc.double({ min: -3, max: 3, noNaN: true }),
    d1: fc.double({ min: 0.9, max: 1, noNaN: true }),
    amplitude: fc.constantFrom(0, 0.05, 0.5),
    wander: fc.constantFrom(0, 0.3),
    spike: fc.constantFrom(1, 9),
    max: fc.constantFrom(1, 1000),
    bits: fc.constantFrom(8, 16, 28),
    key: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    schedule: fc.option(fc.record({ warmup: fc.integer({ min: 1, max: 50 }), total: fc.constant(1001) })),
    plateau: fc.oneof(never, fc.double({ min: 0, max: 900, noNaN: true }), fc.constantFrom(0, 128, 256)),
    diverges: fc.oneof(never, fc.nat({ max: 900 })),
    blowsUp: fc.boolean(),
    gaps: fc.constantFrom(0, 0.01, 0.5, 1),
  })
  .map((drawn) => ({ ...steady, ...drawn }));

function column(curve: Curve, from: number, to: number): Float64Array {
  const out = new Float64Array(to - from);
  fillCurve(curve, from, to, out);
  return out;
}

describe('a column of a curve', () => {
  it('is bit for bit what its single values are, from any step to any step', () => {
    fc.assert(
      fc.property(anyCurve, fc.nat({ max: 990 }), fc.nat({ max: 300 }), (curve, from, length) => {
        const one = Float64Array.from({ length }, (_, i) => curveAt(curve, from + i));
        expect(column(curve, from, from + length)).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  it('is so far out too, where powers come by squaring', () => {
    const from = 9_999_800;
    const one = Float64Array.from({ length: 200 }, (_, i) => curveAt({ ...steady, d1: 0.9999999 }, from + i));
    expect(column({ ...steady, d1: 0.9999999 }, from, from + 200)).toEqual(one);
  });

  it('writes its own steps and nothing behind them', () => {
    fc.assert(
      fc.property(anyCurve, fc.nat({ max: 500 }), fc.nat({ max: 200 }), (curve, from, length) => {
        const out = new Float64Array(length + 40).fill(-7);
        fillCurve(curve, from, from + length, out);
        expect(out.subarray(length).every((value) => value === -7)).toBe(true);
      }),
    );
  });

  it('holds only what JSON can hold: gaps, or multiples of 2^-bits in [0, max], or infinity, or NaN', () => {
    fc.assert(
      fc.property(anyCurve, (curve) => {
        const largest = curve.schedule ? curve.base : curve.max;
        const odd = column(curve, 0, 1000).filter((v) => {
          const grains = v * 2 ** curve.bits;
          const finite = v >= 0 && !Object.is(v, -0) && v <= largest && Number.isInteger(grains);
          return !(finite || v === GAP || Number.isNaN(v) || v === Number.POSITIVE_INFINITY);
        });
        expect(odd).toHaveLength(0);
      }),
    );
  });
});

describe('a value', () => {
  it('is that of the formula in the header, but for rounding', () => {
    const curve: Curve = { ...steady, amplitude: 0.05, wander: 0.2, key: -5 };
    const driftAt = (block: number) => curve.wander * (2 * unit(curve.key ^ 0x2545f491, block) - 1);
    for (let step = 0; step < 3000; step += 7) {
      const block = Math.floor(step / 128);
      const part = step / 128 - block;
      const wander = driftAt(block) * (1 - part) + driftAt(block + 1) * part;
      const bits = hash(curve.key, step);
      const noise = ((bits & 0xffff) / 2 ** 16 + (bits >>> 16) / 2 ** 16 - 1) * curve.amplitude;
      const decay = curve.a1 * curve.d1 ** step + curve.a2 * curve.d2 ** step;
      const v = (curve.base + decay + wander) * (1 + noise);
      expect(Math.abs(curveAt(curve, step) - v)).toBeLessThan(2 ** -15);
    }
  });

  it('of a learning rate rises through the warm-up and falls to zero', () => {
    const curve = { ...steady, base: 0.001, bits: 28, schedule: { warmup: 50, total: 1001 } };
    const values = column(curve, 0, 1000);
    const top = values.indexOf(Math.max(...values));
    expect(top === 49 || top === 50).toBe(true);
    expect(values[0]! < values[25]! && values[25]! < values[49]!).toBe(true);
    expect(values[999]!).toBeLessThan(1e-8);
  });

  it('spikes about one step in a thousand', () => {
    const still = { ...steady, a1: 0, a2: 0, spike: 9 };
    const spikes = column(still, 0, 400_000).filter((value) => value === 9).length;
    // 390 expected: 400,000 / 1,024, give or take five standard deviations.
    expect(Math.abs(spikes - 390)).toBeLessThan(100);
  });
});

describe('a plateau', () => {
  it.each([0, 1, 127.5, 128, 200, 256, 300.25])(
    'from step %d on lets the decay stand where it had come',
    (plateau) => {
      const values = column({ ...steady, plateau }, 0, 1000);
      const moving = column(steady, 0, 1000);
      // The decay stands still from the next block on, so that a block needs one anchor.
      const still = Math.ceil(plateau / 128) * 128;
      expect(values.subarray(0, still + 1)).toEqual(moving.subarray(0, still + 1));
      expect(values.subarray(still).every((value) => value === moving[still])).toBe(true);
    },
  );
});

describe('divergence', () => {
  it('is NaN from its step on, after one infinite value where the run blows up', () => {
    const values = column({ ...steady, diverges: 300 }, 0, 400);
    expect(values.findIndex(Number.isNaN)).toBe(300);
    expect(values.subarray(300).every(Number.isNaN)).toBe(true);
    const blown = column({ ...steady, diverges: 300, blowsUp: true }, 0, 400);
    expect([blown[299] === values[299], blown[300], blown[301]]).toEqual([
      true,
      Number.POSITIVE_INFINITY,
      Number.NaN,
    ]);
  });
});

describe('gaps', () => {
  it.each([0.01, 0.1, 0.5, 0.9])('take a share near %d of the steps', (gaps) => {
    const steps = 2_000_000;
    const share = column({ ...steady, gaps }, 0, steps).filter((value) => value === GAP).length / steps;
    // They come 32 at a time, so the count of bursts is what is binomial: five standard deviations.
    const spread = Math.sqrt((gaps * (1 - gaps)) / (steps / 32));
    expect(Math.abs(share - gaps)).toBeLessThan(5 * spread);
  });

  it('are none at 0 and all at 1', () => {
    expect(column(steady, 0, 1000).includes(GAP)).toBe(false);
    expect(column({ ...steady, gaps: 1 }, 0, 1000).every((value) => value === GAP)).toBe(true);
  });

  it('are bursts: 32 steps are there or not there together, as isGap says', () => {
    const curve = { ...steady, gaps: 0.5 };
    const values = column(curve, 0, 3200);
    for (let step = 0; step < 3200; step++) {
      expect(values[step] === GAP).toBe(isGap(curve, step));
      expect(isGap(curve, step)).toBe(isGap(curve, (step >> GAP_BITS) << GAP_BITS));
    }
  });
});
