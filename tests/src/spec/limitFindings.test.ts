import { describe, expect, it } from 'vitest';
import type { LimitId, RuleSetId } from '../../../src/limits/limit.ts';
import { pageLimits, ruleSet } from '../../../src/limits/ruleSets.ts';
import type { Finding } from '../../../src/spec/finding.ts';
import { limitFindings, movesUnder } from '../../../src/spec/limitFindings.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { specOf } from '../synth/anySpec.ts';

type Fields = Partial<ProjectSpec>;

function of(id: LimitId, fields: Fields, rules: RuleSetId = '2023'): Finding | undefined {
  return limitFindings(specOf(fields), ruleSet(rules)).find((finding) => finding.id === id);
}

/** What the fix changes. */
function fixed(id: LimitId, fields: Fields, rules: RuleSetId = '2023') {
  const fix = of(id, fields, rules)?.fix;
  return fix && Object.fromEntries(fix.changes.map(({ field, to }) => [field, to]));
}

/** For each page limit of 2023: what passes it, and the fields that bring it back. */
const OVER: readonly (readonly [LimitId, Fields, Fields])[] = [
  ['runs', { runs: 12_345 }, { runs: 10_000 }],
  ['metrics', { metrics: 20_000, wideMetrics: 0 }, { metrics: 10_000 }],
  ['metrics', { metrics: 20_000 }, { metrics: 9900 }],
  ['metrics', { metrics: 100, sharedMetrics: 0.5 }, { sharedMetrics: 1 }],
  ['metrics', { metrics: 9600, wideMetrics: 1000 }, { metrics: 9000 }],
  [
    'metrics',
    { mediaMetrics: 10, mediaNaming: 'perImage', mediaImages: 5000, metrics: 20 },
    { mediaNaming: 'list' },
  ],
  ['metrics', { metrics: 20_000, sharedMetrics: 0.5 }, { sharedMetrics: 1, metrics: 9900 }],
  ['scalar-points', { points: 1_000_000 }, { points: 99_000 }],
  ['value-size', { valueBytes: 80_000_000 }, { valueBytes: 1_000_000 }],
  ['call-size', { wideMetrics: 40, valueBytes: 1_000_000 }, { wideMetrics: 24 }],
  ['call-size', { valueBytes: 80_000_000 }, { valueBytes: 24_000_000 }],
  ['config-size', { configBytes: 78_888_901 }, { configBytes: 9_900_000 }],
  ['config-depth', { configDepth: 8 }, { configDepth: 3 }],
  ['summary-depth', { summaryDepth: 5 }, { summaryDepth: 4 }],
  ['files', { files: 1001 }, { files: 1000 }],
  ['media-points', { mediaMetrics: 1, mediaPoints: 60_000 }, { mediaPoints: 49_000 }],
  ['histogram-points', { histogramMetrics: 1, histogramPoints: 12_000 }, { histogramPoints: 9900 }],
  ['media-names', { mediaMetrics: 1, mediaNaming: 'perImage', mediaImages: 9 }, { mediaNaming: 'list' }],
];

describe('a limit that is passed', () => {
  it.each(OVER)('[%s] by %j is over, and fixed by %j', (id, fields, fix) => {
    expect(of(id, fields)).toMatchObject({ limit: id, level: 'over', date: '2023' });
    expect(fixed(id, fields)).toEqual(fix);
  });

  it('is in the table for every page limit of 2023', () => {
    expect(new Set(OVER.map(([id]) => id))).toEqual(new Set(pageLimits(ruleSet('2023')).map(({ id }) => id)));
  });

  it('is fixed to the bound of its own rule set', () => {
    expect(fixed('runs', { runs: 200_000 }, '2025')).toEqual({ runs: 99_000 });
    expect(fixed('runs', { runs: 200_000 }, 'comet')).toEqual({ runs: 25_000 });
    expect(fixed('scalar-points', { points: 600_000 }, '2026')).toEqual({ points: 500_000 });
    expect(fixed('scalar-points', { points: 600_000 }, 'swanlab')).toEqual({ points: 49_000 });
  });

  it('[config-size] of keys and of a padded config takes both fields', () => {
    const rules = ruleSet('custom', { 'config-size': 100_000 });
    const [finding] = limitFindings(specOf({ configKeys: 20_000, configBytes: 5_000_000 }), rules);
    expect(finding?.fix?.changes.map(({ field }) => field)).toEqual(['configBytes', 'configKeys']);
  });
});

describe('a limit that is near', () => {
  it.each([
    ['runs', { runs: 8000 }, 0.8],
    ['metrics', { metrics: 8999 }, 0.9],
    ['value-size', { valueBytes: 1_000_000 }, 1],
    ['config-depth', { configDepth: 3 }, 1],
  ] as const)('[%s] by %j is near at %d, and there is nothing to fix', (id, fields, ratio) => {
    expect(of(id, fields)).toMatchObject({ level: 'near', ratio });
    expect(of(id, fields)).not.toHaveProperty('fix');
  });

  it('[scalar-points] [config-size] on the line of "fewer than" can be fixed, for that is not fewer', () => {
    expect(of('scalar-points', { points: 100_000 })?.level).toBe('near');
    expect(fixed('scalar-points', { points: 100_000 })).toEqual({ points: 99_000 });
    expect(fixed('config-size', { configBytes: 10_000_000 })).toEqual({ configBytes: 9_900_000 });
  });

  it('[media-names] is not told of the form that is advised', () => {
    expect(of('media-names', { mediaMetrics: 3, mediaNaming: 'list' })).toBeUndefined();
  });
});

it('stands with the source and date of its limit', () => {
  expect(of('runs', { runs: 500_000 }, '2025')).toMatchObject({
    source: 'https://github.com/wandb/docs/pull/1122',
    date: '2025-02',
  });
});

it('has moves for every page limit, and none for what a spec does not reach', () => {
  for (const { id } of pageLimits(ruleSet('2023')))
    expect(movesUnder(id, specOf({})).length).toBeGreaterThan(0);
  expect(movesUnder('sweep-agents', specOf({}))).toEqual([]);
});
