import { describe, expect, it } from 'vitest';
import type { LimitId, RuleSetId } from '../../../src/limits/limit.ts';
import { limitIn, pageLimits, ruleSet, ruleSets } from '../../../src/limits/ruleSets.ts';
import { boundInWords, isOwn, loadInWords, statedBy } from '../../../src/spec/limitWords.ts';

const limit = (rules: RuleSetId, id: LimitId) => limitIn(ruleSet(rules), id)!;

describe('a load in words', () => {
  it.each([
    ['2023', 'runs', 12_000, '12,000 runs in the project'],
    ['2023', 'scalar-points', 250_000, '250,000 points of each scalar'],
    ['2026', 'scalar-points', 250_000, '250,000 steps in a run'],
    ['2023', 'value-size', 1_500_000, 'A logged value of 1.5 MB'],
    ['2023', 'call-size', 24_999_989, 'A log call of about 25 MB'],
    ['2023', 'summary-depth', 8, '8 dots in the names of a summary'],
    ['2023', 'media-names', 30, '30 names for related media'],
  ] as const)('of %s, %s at %d', (rules, id, value, words) => {
    expect(loadInWords(limit(rules, id), value)).toBe(words);
  });

  it('has words of its own for every page limit of every rule set', () => {
    for (const rules of ruleSets)
      for (const known of pageLimits(rules)) expect(loadInWords(known, 5)).not.toContain(known.title);
    expect(loadInWords(limit('2023', 'sweep-agents'), 30)).toBe('Parallel sweep agents: 30');
  });
});

describe('a bound in words', () => {
  it.each([
    ['2023', 'runs', 'at most 10,000'],
    ['2025', 'runs', 'fewer than 100,000'],
    ['2023', 'config-size', 'less than 10 MB'],
    ['2023', 'value-size', 'at most 1 MB'],
    ['2023', 'config-depth', 'at most 3'],
  ] as const)('of %s, %s', (rules, id, words) => {
    expect(boundInWords(limit(rules, id))).toBe(words);
  });

  it('is a reading where the source gives no number, and nothing where there is none', () => {
    const { reading: _, ...bare } = limit('2023', 'log-rate');
    expect(boundInWords(limit('2023', 'log-rate'))).toBe('at most 5');
    expect(boundInWords(bare)).toBe('');
  });
});

describe('who states a limit', () => {
  it('is the publisher of the rule set, with the date of the statement', () => {
    const said = ruleSets.map((rules) => statedBy(limitIn(rules, 'scalar-points')!, rules));
    expect(said).toEqual([
      'Weights & Biases, 2023',
      'Weights & Biases, 2025',
      'Weights & Biases, 2026-04',
      'SwanLab, 2026-11',
      'Comet, 2026-11',
    ]);
    expect(statedBy(limit('2025', 'runs'), ruleSet('2025'))).toBe('Weights & Biases, 2025-02');
  });

  it('is you where you typed the number, and the page of 2023 where you did not', () => {
    const rules = ruleSet('custom', { runs: 500 });
    expect(rules.limits.filter(isOwn).map(({ id }) => id)).toEqual(['runs']);
    expect(statedBy(limitIn(rules, 'runs')!, rules)).toBe('your own limit');
    expect(statedBy(limitIn(rules, 'metrics')!, rules)).toBe('Weights & Biases, 2023');
  });
});
