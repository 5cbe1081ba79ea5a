import { describe, expect, it } from 'vitest';
import type { CheckedSample } from './clockEvidence.ts';
import { joinRule, mainRule, screenRule } from './clockRules.ts';

/** Samples with these errors of both clocks, in milliseconds; windows of 100 ms. */
function checked(errors: readonly number[]): CheckedSample[] {
  return errors.map((error) => {
    const [mainError, screenError] = [error, error];
    return { sample: { main: 100 }, trial: { markLag: 60 }, mainError, screenError } as CheckedSample;
  });
}
const many = (error: number, ...others: readonly number[]) =>
  checked([...Array(60 - others.length).fill(error), ...others]);

describe('screenRule', () => {
  it('holds for an exact clock and breaks for one that errs once by more than 2 ms', () => {
    expect(screenRule(many(0.01), true).passed).toBe(true);
    expect(screenRule(many(0.01, -2.1), true).passed).toBe(false);
    expect(screenRule(many(0.6), true).passed).toBe(false);
  });

  it('lets a page that is not isolated round up to 4 ms, and not down', () => {
    expect(screenRule(many(2, 4.4), false).passed).toBe(true);
    expect(screenRule(many(2, 4.6), false).passed).toBe(false);
    expect(screenRule(many(2, -0.6), false).passed).toBe(false);
  });

  it('proves nothing on fewer than 60 samples, and tells how many are missing', () => {
    const some = [
      ...checked(Array(50).fill(0)),
      ...checked([0]).map((one) => ({ ...one, screenError: null })),
    ];
    expect(screenRule(some, true)).toMatchObject({ passed: false, n: 50, figures: { missingShare: 0.0196 } });
  });
});

describe('mainRule', () => {
  it('lets a tenth of the samples be late, and none be early', () => {
    expect(mainRule(many(0.7, 12, 14, 20)).passed).toBe(true);
    expect(mainRule(many(0.7, 12, 14, 20, 20, 20, 20, 20)).passed).toBe(false);
    expect(mainRule(many(2.1)).passed).toBe(false);
    expect(mainRule(many(0.7, -0.6)).passed).toBe(false);
  });
});

describe('joinRule', () => {
  it('breaks where a trial is not found in the trace', () => {
    expect(joinRule(many(0), 60).passed).toBe(true);
    expect(joinRule(many(0), 61)).toMatchObject({ passed: false, figures: { joinedShare: 0.9836 } });
  });
});
