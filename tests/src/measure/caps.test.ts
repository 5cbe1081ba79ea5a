import { describe, expect, it } from 'vitest';
import { geometry } from '../../../app/workspace/geometry.ts';
import { PlimsollRefused, refusalOf } from '../../../src/measure/caps.ts';
import { predict } from '../../../src/measure/predict.ts';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

const at = (change: Partial<typeof typical>, profile: (typeof PROFILE_IDS)[number] = 'tracker') =>
  predict({ ...typical, ...change }, profiles[profile], geometry(1));

describe('refusalOf', () => {
  it('lets the typical page through under every profile', () => {
    for (const profile of PROFILE_IDS) expect(refusalOf(at({}, profile))).toBeNull();
  });

  it.each([
    ['a run list too large to parse', { runs: 100_000, metrics: 3000 }, 'parse', 'answer bytes'],
    [
      'too many lines to draw',
      { visibleRuns: 1000, runs: 2000, openSections: 9, panelsPerPage: 100, metrics: 500 },
      'draw',
      'vertices',
    ],
    ['a row too long to read', { valueBytes: 100e6, wideMetrics: 10 }, 'backend', 'row bytes'],
    ['more names than anyone unites', { sharedMetrics: 0, runs: 100_000, metrics: 100 }, 'backend', 'names'],
  ] as const)('refuses %s, and says which cap and by how much', (_, change, stage, what) => {
    const refusal = refusalOf(at(change));
    expect(refusal).toMatchObject({ stage, what });
    expect(refusal!.predicted).toBeGreaterThan(refusal!.cap);
  });
});

describe('PlimsollRefused', () => {
  it('carries the refusal and says it in words', () => {
    const error = new PlimsollRefused({ stage: 'parse', what: 'answer bytes', predicted: 3e9, cap: 256e6 });
    expect(error).toMatchObject({ name: 'PlimsollRefused', stage: 'parse', predicted: 3e9, cap: 256e6 });
    expect(error.message).toBe('Refused: answer bytes would be 3000000000, over the cap of 256000000');
  });
});
