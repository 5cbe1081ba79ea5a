import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOf, flagDrift } from '../../../src/measure/drift.ts';

const reading = (at: number, main: number) => ({ at, main });
const sample = (at: number, ...flags: string[]) => ({ at, main: 42, flags });
const readings = [reading(0, 100), reading(10, 102), reading(20, 131), reading(30, 99)];

describe('drift', () => {
  it('is the spread around the median of all readings', () => {
    expect(driftOf(readings)).toEqual({ median: 101, least: 99, most: 131, worst: 30 / 101, drifting: true });
    expect(driftOf([...readings].reverse())).toEqual(driftOf(readings));
  });

  it('is none while all lie within 15 %, to either side', () => {
    const off = (main: number) => driftOf([reading(0, 100), reading(1, 100), reading(2, main)])!.drifting;
    expect([85, 115].map(off)).toEqual([false, false]);
    expect([84.9, 115.1].map(off)).toEqual([true, true]);
  });

  it('is not spoken of under three readings', () => {
    expect(driftOf([])).toBeNull();
    expect(driftOf([reading(0, 100), reading(1, 200)])!.drifting).toBe(false);
    expect(flagDrift([sample(0)], [reading(0, 100), reading(1, 200)])).toEqual([sample(0)]);
  });
});

describe('flags', () => {
  it('go to the samples before and after a reading that is far off', () => {
    const flagged = flagDrift([sample(5), sample(15), sample(25), sample(35)], readings);
    expect(flagged.map(({ flags }) => flags)).toEqual([[], ['drift'], ['drift'], []]);
  });

  it('take readings in any order, and the reading of the same moment as one beside', () => {
    const flagged = flagDrift([sample(10), sample(20), sample(30)], readings.toReversed());
    expect(flagged.map(({ flags }) => flags)).toEqual([[], ['drift'], ['drift']]);
  });

  it('go by the first and the last reading outside of them', () => {
    const early = [reading(10, 200), reading(20, 100), reading(30, 101)];
    expect(flagDrift([sample(0), sample(40)], early).map(({ flags }) => flags)).toEqual([['drift'], []]);
  });

  it('stand beside others, once', () => {
    expect(flagDrift([sample(15, 'late')], readings)[0]!.flags).toEqual(['late', 'drift']);
    expect(flagDrift([sample(15, 'drift')], readings)[0]!.flags).toEqual(['drift']);
  });

  it('are all that changes: no time is touched, nor the samples given', () => {
    const any = fc.array(
      fc.record({ at: fc.nat({ max: 100 }), main: fc.double({ min: 1, max: 500, noNaN: true }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, any, (some, taken) => {
        const samples = some.map(({ at, main }) =>
          Object.freeze({ at, main, flags: Object.freeze<string[]>([]) }),
        );
        const flagged = flagDrift(samples, taken);
        expect(flagged.map(({ at, main }) => ({ at, main }))).toEqual(some);
        if (!driftOf(taken)?.drifting) expect(flagged).toEqual(samples);
      }),
    );
  });
});
