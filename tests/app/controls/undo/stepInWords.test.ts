import { describe, expect, it } from 'vitest';
import { stepInWords } from '../../../../app/controls/undo/stepInWords.ts';
import type { Link } from '../../../../src/link/link.ts';
import { type ProjectSpec, typical } from '../../../../src/spec/projectSpec.ts';

const plain: Link = { spec: typical, profile: 'tracker', changes: {}, rules: '2023', custom: {} };
const withSpec = (own: Partial<ProjectSpec>): Link => ({ ...plain, spec: { ...typical, ...own } });
const step = (to: Partial<Link>) => stepInWords(plain, { ...plain, ...to });

describe('a step in words', () => {
  it.each([
    [{ runs: 12_000 }, 'Runs 500 \u2192 12,000'],
    [{ valueBytes: 1_048_576 }, 'Value size 1 kB \u2192 1,048,576 B'],
    [{ gaps: 0.125 }, 'Gaps 1% \u2192 12.5%'],
    [{ refreshSeconds: 90 }, 'Refresh off \u2192 90 s'],
    [{ nameStyle: 'flat' }, 'Names train/loss \u2192 metric_7'],
    [{ groupBy: ['run.user', 'run.state'] }, 'Group by none \u2192 run.user, run.state'],
    [{ seed: 41_234 }, 'Seed 1 \u2192 41234'],
  ] as const)('tells %j as %s', (own, words) => {
    expect(stepInWords(plain, withSpec(own))).toBe(words);
  });

  it('tells profiles with their techniques, and techniques by their value in the profile', () => {
    expect(step({ profile: 'tuned', changes: { wire: 'json' } })).toBe(
      'profile Tracker \u2192 Tuned with Wire: JSON',
    );
    expect(step({ changes: { history: 'all' } })).toBe('History Buckets \u2192 All');
  });

  it('tells rule sets and own numbers, against the number of 2023 where there was none', () => {
    expect(step({ rules: 'custom' })).toBe('rule set W&B 2023 \u2192 Your own');
    expect(step({ custom: { runs: 400 } })).toBe('own limit of Runs 10,000 \u2192 400');
    expect(step({ custom: { 'call-size': 5_000_001 } })).toBe(
      'own limit of Size of a log call 25 MB \u2192 5,000,001 B',
    );
  });

  it('counts what comes after the first two', () => {
    const many = withSpec({ runs: 1, metrics: 1, points: 1, gaps: 0 });
    expect(stepInWords(plain, many)).toBe('Runs 500 \u2192 1, Metrics 60 \u2192 1 and 2 more');
  });
});
