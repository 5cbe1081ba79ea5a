import { describe, expect, it } from 'vitest';
import type { LimitId, RuleSetId } from '../../../src/limits/limit.ts';
import { limitIn, ruleSet } from '../../../src/limits/ruleSets.ts';
import {
  CANNOT_FIX,
  effectOf,
  limitFindingWords,
  messageOf,
  ordinal,
  timesOf,
} from '../../../src/spec/findingWords.ts';
import { headroomOf } from '../../../src/spec/headroom.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { specOf } from '../synth/anySpec.ts';

function wordsOf(id: LimitId, fields: Partial<ProjectSpec>, rules = ruleSet('2023')) {
  const [spec, limit] = [specOf(fields), limitIn(rules, id)!];
  return limitFindingWords(headroomOf(spec, limit)!, { limit, rules, spec, fix: undefined });
}

const effect = (id: LimitId, rules: RuleSetId) => effectOf(limitIn(ruleSet(rules), id)!, ruleSet(rules));

describe('what a finding of a limit says', () => {
  it.each([
    [
      'runs',
      { runs: 12_000 },
      '12,000 runs in the project, over the limit of at most 10,000 (Weights & Biases, 2023): 1.2 x.',
    ],
    [
      'runs',
      { runs: 10_001 },
      '10,001 runs in the project, over the limit of at most 10,000 (Weights & Biases, 2023).',
    ],
    [
      'runs',
      { runs: 10_000 },
      '10,000 runs in the project, at the limit of at most 10,000 (Weights & Biases, 2023).',
    ],
    [
      'value-size',
      { valueBytes: 900_000 },
      'A logged value of 900 kB, near the limit of at most 1 MB (Weights & Biases, 2023): 0.9 x.',
    ],
  ] as const)('[%s] of %j: %s', (id, fields, what) => {
    expect(wordsOf(id, fields).what).toBe(what);
  });

  it('names you where the number is yours', () => {
    const words = wordsOf('runs', { runs: 900 }, ruleSet('custom', { runs: 450 }));
    expect(words.what).toContain('at most 450 (your own limit): 2 x.');
    expect(words.effect).toContain('past their own number');
  });

  it('says so where no field of the spec helps', () => {
    expect(wordsOf('runs', { runs: 20_000 }).advice.endsWith(CANNOT_FIX)).toBe(true);
    expect(wordsOf('runs', { runs: 9_000 }).advice).not.toContain(CANNOT_FIX);
  });

  it.each([
    ['scalar-points', { points: 1_000_000 }, 'Log every 11th step rather than each: 90,910 points.'],
    ['scalar-points', { points: 100_000 }, 'Log every 2nd step rather than each: 50,000 points.'],
    ['scalar-points', { points: 90_000 }, 'Log less often before it grows: every 2nd step halves it.'],
    [
      'media-points',
      { mediaMetrics: 1, mediaPoints: 1_000_000 },
      'Log media every 21st step rather than each: 47,620 points.',
    ],
    [
      'histogram-points',
      { histogramMetrics: 1, histogramPoints: 1_000_000 },
      'Log histograms every 101st step rather than each: 9,901 points.',
    ],
  ] as const)('[%s] of %j advises steps that keep to the limit: %s', (id, fields, advice) => {
    expect(wordsOf(id, fields).advice).toContain(advice);
  });
});

describe('the effect', () => {
  it('is what the document of the limit says, and that all data is accepted', () => {
    expect(effect('metrics', '2023')).toBe(
      'The documents say that past it these can become slower, though all data is accepted: project workspace, run table.',
    );
    expect(effect('metrics', 'swanlab')).toContain('dashboard, table');
    expect(effect('runs', '2023')).toContain('most of all with grouping or many distinct metrics');
    expect(effect('runs', '2025')).not.toContain('grouping');
  });

  it('is not made up where the document says nothing', () => {
    expect(effect('config-depth', '2023')).toMatch(/^No document .*: deeper levels stay one value\./);
    expect(effect('files', '2026')).toMatch(/^No document says what becomes slower past it\./);
    expect(effect('runs', 'comet')).toBe(
      'No document says that pages become slower past it: Comet holds to this limit itself.',
    );
    expect(effect('scalar-points', 'comet')).toContain('keeps a sample');
  });
});

it('joins what, effect and advice', () => {
  expect(messageOf({ what: 'A.', effect: 'B.', advice: 'C.' })).toBe('A. B. C.');
});

it('leaves out a ratio that would read as 1', () => {
  expect([0.97, 1.001, 1, 3].map(timesOf)).toEqual([': 0.97 x', '', '', ': 3 x']);
});

it('counts in order', () => {
  const said = [1, 2, 3, 4, 11, 12, 13, 21, 101, 102, 111, 1003].map(ordinal);
  expect(said.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 101st 102nd 111th 1,003rd');
});
