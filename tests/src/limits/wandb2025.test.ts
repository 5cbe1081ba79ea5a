import { describe, expect, it } from 'vitest';
import { wandb2025 } from '../../../src/limits/wandb2025.ts';

const EXPECTED = [
  ['runs', '<', 100_000, 'count', 'numeric'],
  ['metrics', '<', 10_000, 'count', 'numeric'],
  ['scalar-points', '<', 100_000, 'count', 'numeric'],
  ['value-size', '<', 1_000_000, 'bytes', 'numeric'],
  ['call-size', '<', 25_000_000, 'bytes', 'numeric'],
  ['config-size', '<', 10_000_000, 'bytes', 'numeric'],
  ['config-depth', '<=', 3, 'dots', 'integer'],
  ['summary-depth', '<=', 4, 'dots', 'integer'],
  ['files', '<', 1_000, 'count', 'numeric'],
  ['media-points', '<', 50_000, 'count', 'numeric'],
  ['histogram-points', '<', 10_000, 'count', 'numeric'],
  ['log-overhead', '<=', 1, 'ms', 'simulated'],
  ['log-rate', '<=', null, 'per second', 'simulated'],
] as const;

describe('rule set 2025', () => {
  it('states these rows and no other: no request numbers, no sweep agents', () => {
    expect(wandb2025.limits.map(({ id, op, value, unit, axis }) => [id, op, value, unit, axis])).toEqual(
      EXPECTED,
    );
  });

  it('is advice throughout', () => {
    expect(new Set(wandb2025.limits.map(({ kind }) => kind))).toEqual(new Set(['advice']));
  });

  it('[runs] says what holds off SaaS and how many a workspace shows', () => {
    const runs = wandb2025.limits.find(({ id }) => id === 'runs');
    expect(runs).toMatchObject({ source: 'https://github.com/wandb/docs/pull/1122', date: '2025-02' });
    expect(runs?.note).toContain('dedicated and self-managed have 10,000');
    expect(runs?.note).toContain('at most 1,000 runs');
  });

  it('[log-rate] keeps the number used apart from the words of the page', () => {
    const rate = wandb2025.limits.find(({ id }) => id === 'log-rate');
    expect(rate).toMatchObject({ reading: 5, quote: { text: 'few times per second' } });
    expect(rate?.note).toContain('our reading');
  });
});
