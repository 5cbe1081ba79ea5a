import { describe, expect, it } from 'vitest';
import { comet } from '../../../src/limits/comet.ts';

const EXPECTED = [
  ['runs', '<=', 25_000, 'count', 'project', 'numeric'],
  ['scalar-points', '<=', 15_000, 'count', 'metric', 'numeric'],
  ['values-rate', '<=', 12_000, 'per minute', 'run', 'simulated'],
  ['parameters-rate', '<=', 10_000, 'per minute', 'run', 'simulated'],
] as const;

describe('rule set of Comet', () => {
  it('states these rows and no other', () => {
    expect(
      comet.limits.map(({ id, op, value, unit, scope, axis }) => [id, op, value, unit, scope, axis]),
    ).toEqual(EXPECTED);
  });

  it('is held by the service, and claims no slower page', () => {
    for (const { kind, slows } of comet.limits) expect([kind, slows]).toEqual(['enforced', []]);
  });

  it('[scalar-points] says that points past it are sampled, not refused', () => {
    expect(comet.limits.find(({ id }) => id === 'scalar-points')?.note).toContain('Nothing is refused');
  });
});
