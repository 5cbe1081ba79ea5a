import { describe, expect, it } from 'vitest';
import { swanlab } from '../../../src/limits/swanlab.ts';

const EXPECTED = [
  ['metrics', '<', 10_000, 'project', 'numeric'],
  ['scalar-points', '<', 50_000, 'metric', 'numeric'],
  ['media-points', '<', 10_000, 'metric', 'numeric'],
  ['metric-width', '<', 10_000_000, 'metric', 'simulated'],
] as const;

describe('rule set of SwanLab', () => {
  it('states these rows and no other', () => {
    expect(swanlab.limits.map(({ id, op, value, scope, axis }) => [id, op, value, scope, axis])).toEqual(
      EXPECTED,
    );
  });

  it('is advice that counts', () => {
    for (const { kind, unit } of swanlab.limits) expect([kind, unit]).toEqual(['advice', 'count']);
  });

  it('[metric-width] says between which steps it is measured', () => {
    expect(swanlab.limits.at(-1)?.note).toContain('from the smallest to the largest step');
  });
});
