import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PackedArray, pack, unpack } from '../../../src/kernels/pack.ts';

const floats = fc.array(fc.double()).map((values) => Float64Array.from(values));
const integers = fc.array(fc.nat({ max: 0xffff_ffff })).map((values) => Uint32Array.from(values));
// JSON knows no -0, so neither does a head.
const head = fc.jsonValue({ noUnicodeString: false }).map((value) => JSON.parse(JSON.stringify(value)));

describe('packing', () => {
  it('is undone by unpacking, for any head, any arrays and their odd lengths', () => {
    fc.assert(
      fc.property(head, fc.array(fc.oneof(floats, integers), { maxLength: 6 }), (about, arrays) => {
        expect(unpack(pack({ head: about, arrays: arrays as PackedArray[] }))).toEqual({
          head: about,
          arrays,
        });
      }),
    );
  });

  it('keeps every bit of a double', () => {
    const odd = Float64Array.from([
      Number.NaN,
      -0,
      Number.MIN_VALUE,
      -Number.MAX_VALUE,
      Number.POSITIVE_INFINITY,
    ]);
    const [back] = unpack(pack({ head: null, arrays: [odd] })).arrays;
    expect([...(back as Float64Array)].every((value, i) => Object.is(value, odd[i]))).toBe(true);
  });

  it('copies what it is given: a stretch of a column alone, and nothing of it moves later', () => {
    const column = Float64Array.from([1, 2, 3, 4]);
    const packed = pack({ head: 'x', arrays: [column.subarray(1, 3)] });
    column.fill(9);
    expect(unpack(packed).arrays).toEqual([Float64Array.from([2, 3])]);
  });

  it('unpacks views of the one buffer, so that a transfer moves all of it', () => {
    const packed = pack({ head: {}, arrays: [Uint32Array.from([1]), Float64Array.from([2])] });
    for (const array of unpack(packed).arrays) expect(array.buffer).toBe(packed);
  });

  it('lays arrays out as the header draws them', () => {
    const packed = pack({ head: 1, arrays: [Uint32Array.from([7]), Float64Array.from([0.5])] });
    const length = new DataView(packed).getUint32(0, true);
    const at = Math.ceil((4 + length) / 8) * 8;
    expect(new DataView(packed).getUint32(at, true)).toBe(7);
    expect(new DataView(packed).getFloat64(at + 8, true)).toBe(0.5);
    expect(packed.byteLength).toBe(at + 16);
  });
});
