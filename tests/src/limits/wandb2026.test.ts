import { describe, expect, it } from 'vitest';
import { wandb2026 } from '../../../src/limits/wandb2026.ts';

const EXPECTED = [
  ['runs', '<=', 10_000, 'count', 'project', 'numeric'],
  ['metrics', '<=', 100_000, 'count', 'project', 'numeric'],
  ['scalar-points', '<=', 500_000, 'count', 'run', 'numeric'],
  ['files', '<', 1_000, 'count', 'run', 'numeric'],
  ['log-rate', '<=', 1_000, 'per minute', 'training loop', 'simulated'],
  ['values-rate', '<=', 100_000, 'per minute', 'training loop', 'simulated'],
  ['video-rate', '<=', 40_000_000, 'bytes per minute', 'training loop', 'simulated'],
] as const;

describe('rule set 2026', () => {
  it('states these rows and no other: sizes, depths and media points are unknown', () => {
    expect(
      wandb2026.limits.map(({ id, op, value, unit, scope, axis }) => [id, op, value, unit, scope, axis]),
    ).toEqual(EXPECTED);
  });

  it('is advice throughout', () => {
    expect(new Set(wandb2026.limits.map(({ kind }) => kind))).toEqual(new Set(['advice']));
  });

  it('[scalar-points] says that it bounds the steps of a run', () => {
    expect(wandb2026.limits.find(({ id }) => id === 'scalar-points')?.note).toContain(
      'Bounds the steps of a run',
    );
  });

  it('[runs] shows the article that contradicts it', () => {
    expect(wandb2026.limits.find(({ id }) => id === 'runs')?.note).toContain('100,000 on Multi-tenant Cloud');
  });

  it('[files] is dated and marked as the copy it comes from', () => {
    const files = wandb2026.limits.find(({ id }) => id === 'files');
    expect(files).toMatchObject({ date: '2026-09-14', source: expect.stringContaining('third-party copy') });
  });
});
