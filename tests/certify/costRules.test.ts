import { describe, expect, it } from 'vitest';
import type { Sample } from '../../src/measure/sample.ts';
import { cellOf, sampleOf } from '../src/report/fixture.ts';
import { stagesRule } from './costRules.ts';

/** A visit: cold, two warm-ups, then pairs of a sample and its control, of which each comes first in turn. */
function visitOf(
  visit: number,
  pairs: readonly (readonly [sample: number, control: number])[],
): Partial<Sample>[] {
  const apart = (main: number, reason: string) => ({ visit, main, valid: false, reason, flags: [reason] });
  return [
    { visit, main: 900, phase: 'cold' },
    apart(800, 'warm-up'),
    apart(700, 'warm-up'),
    ...pairs.flatMap(([sample, control], i) => {
      const two = [{ visit, main: sample }, apart(control, 'control')];
      return i % 2 === 0 ? two : two.reverse();
    }),
  ];
}

const cellFrom = (samples: readonly Partial<Sample>[]) =>
  cellOf(
    'controls',
    samples.map((sample, seq) => sampleOf(sample.main!, seq, sample)),
  );

describe('the cost of timing stages', () => {
  it('is the ratio of each sample to the control beside it, whatever the frames do', () => {
    const slow = visitOf(0, [
      [204, 200],
      [206, 200],
      [208, 200],
    ]);
    const fast = visitOf(1, [
      [10.1, 10],
      [10.3, 10],
      [10.2, 10],
    ]);
    const { passed, n, figures } = stagesRule([cellFrom([...slow, ...fast])]);
    expect(n).toBe(6);
    expect(figures.ratio).toBeCloseTo(1.025, 9);
    expect(passed).toBe(true);
  });

  it('leaves a pair out of which one was disturbed, and keeps the others together', () => {
    const samples = visitOf(0, [
      [400, 100],
      [110, 100],
      [110, 100],
      [110, 100],
      [110, 100],
      [110, 100],
      [110, 100],
    ]);
    samples[3] = { ...samples[3], valid: false, reason: 'late-work' };
    const { passed, n, figures } = stagesRule([cellFrom(samples)]);
    expect(n).toBe(6);
    expect(figures.ratio).toBeCloseTo(1.1, 9);
    expect(passed).toBe(false);
  });
});
