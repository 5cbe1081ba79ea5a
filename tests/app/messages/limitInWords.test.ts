import { describe, expect, it } from 'vitest';
import { boundInSigns, limitInWords } from '../../../app/messages/limitInWords.ts';
import type { LimitId, RuleSetId } from '../../../src/limits/limit.ts';
import { limitIn, ruleSet, ruleSets } from '../../../src/limits/ruleSets.ts';

const limit = (id: LimitId, set: RuleSetId = '2023') => limitIn(ruleSet(set), id)!;

describe('limitInWords', () => {
  it.each([
    ['runs', 'at most 10,000 runs a project'],
    ['metrics', 'at most 10,000 distinct metrics a project'],
    ['scalar-points', 'fewer than 100,000 points a metric'],
    ['value-size', 'at most 1 MB a value'],
    ['call-size', 'at most 25 MB a log call'],
    ['config-size', 'less than 10 MB a run config'],
    ['config-depth', 'at most 3 dots in names of a run config'],
    ['media-names', 'at most 1 name for related media a run'],
    ['requests-paid', 'at most 200 requests a minute for an IP and API key'],
    ['log-overhead', 'at most 1 ms in a training loop'],
    ['log-rate', 'at most 5 log calls a second in a training loop (our reading; the source gives no number)'],
    ['sweep-agents', 'at most 20 parallel agents a sweep'],
  ] as const)('[%s] %s', (id, words) => {
    expect(limitInWords(limit(id))).toBe(words);
  });

  it('has words for every limit of every rule set', () => {
    for (const set of ruleSets)
      for (const each of set.limits)
        expect(limitInWords(each), each.id).toMatch(/^(at most|fewer than|less than) [\d.,]+ ./);
  });
});

describe('boundInSigns', () => {
  it('keeps "fewer than" apart from "at most"', () => {
    expect(boundInSigns(limit('runs'))).toBe('≤ 10,000');
    expect(boundInSigns(limit('scalar-points'))).toBe('< 100,000');
    expect(boundInSigns(limit('call-size'))).toBe('≤ 25 MB');
  });

  it('says of dots that they are dots', () => {
    const one = ruleSet('custom', { 'config-depth': 1 });
    expect(boundInSigns(limit('summary-depth'))).toBe('≤ 4 dots');
    expect(boundInSigns(limitIn(one, 'config-depth')!)).toBe('≤ 1 dot');
    expect(limitInWords(limitIn(one, 'config-depth')!)).toBe('at most 1 dot in names of a run config');
  });
});
