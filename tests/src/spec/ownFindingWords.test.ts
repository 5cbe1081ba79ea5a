import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/limits/ruleSets.ts';
import type { OwnFindingId } from '../../../src/spec/finding.ts';
import { CANNOT_FIX } from '../../../src/spec/findingWords.ts';
import { ownFindingWords } from '../../../src/spec/ownFindingWords.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { specOf } from '../synth/anySpec.ts';

function wordsOf(
  id: OwnFindingId,
  fields: Partial<ProjectSpec>,
  ratio: number | null,
  rules = ruleSet('2023'),
) {
  return ownFindingWords(id, { spec: specOf(fields), rules, fix: undefined, ratio });
}

describe('what the findings beside the limits say', () => {
  it('wide-and-often: the bytes of a run, the rule without a number, and our reading of it', () => {
    const fields = { valueBytes: 100_000, widePoints: 1000, wideMetrics: 3 };
    const { what, effect } = wordsOf('wide-and-often', fields, 6.25);
    expect(what).toBe('3 wide values of 100 kB in 1,000 log calls: 300 MB in a run.');
    expect(effect).toBe(
      'The documents say: the wider the metric, the less often to log it (Weights & Biases, 2023). They give no ' +
        'number; our reading is 16 MB of each in a run, as 10,000 histograms come to: 6.25 x.',
    );
  });

  it('wide-and-often: which calls would be left', () => {
    const spec = specOf({ valueBytes: 100_000, widePoints: 1000 });
    const fix = { label: '', spec: { ...spec, widePoints: 160 }, changes: [] };
    const { advice } = ownFindingWords('wide-and-often', { spec, rules: ruleSet('2023'), fix, ratio: 6.25 });
    expect(advice).toBe('Log what is wide in every 7th of these calls, and scalars as often as now.');
  });

  it('call-never-arrives: the wall beside the limit, unless the limit lies below it', () => {
    const fields = { valueBytes: 20_000_000 };
    const { what, effect } = wordsOf('call-never-arrives', fields, 1.93);
    expect(what).toContain("over the 10,383,360 bytes of a row that W&B's client sends: 1.93 x.");
    expect(effect).toContain('though the limit of a log call is at most 25 MB');
    const own = ruleSet('custom', { 'call-size': 1_000_000 });
    expect(wordsOf('call-never-arrives', fields, 1.93, own).effect).not.toContain('though');
    expect(wordsOf('call-never-arrives', fields, 0.9).what).toContain('near the 10,383,360 bytes');
  });

  it('config-refused: the answer of the server, which is not a document of the page', () => {
    const { what, effect } = wordsOf('config-refused', { configBytes: 30_000_000 }, 2);
    expect(what).toBe("A run config of about 30 MB, over the 15 MB that W&B's server takes: 2 x.");
    expect(effect).toContain('No document of its page says so');
    expect(effect).toContain('"run config cannot exceed 15 MB"');
  });

  it('own-names: how many, and the runs at which they reach the limit', () => {
    const { what, advice } = wordsOf('own-names', { metrics: 100, sharedMetrics: 0.9, wideMetrics: 0 }, 0.51);
    expect(what).toBe(
      '5,000 of 5,090 distinct metrics are names of a single run, under the limit of at most 10,000 ' +
        '(Weights & Biases, 2023): each further run adds 10.',
    );
    expect(advice).toContain('They reach that limit at 991 runs.');
    const shared = { metrics: 40_000, sharedMetrics: 0.5, runs: 20, wideMetrics: 0 };
    expect(wordsOf('own-names', shared, 42).advice).not.toContain('They reach');
  });

  it('runs-grouped and runs-with-metrics: by what, and how many', () => {
    const fields = { runs: 20_000, metrics: 9_999, groupBy: ['config.lr', 'config.seed'] };
    expect(wordsOf('runs-grouped', fields, 2).what).toBe(
      '20,000 runs are grouped by config.lr, then config.seed.',
    );
    expect(wordsOf('runs-with-metrics', fields, 1).what).toBe(
      '20,000 runs with 10,000 distinct metrics between them.',
    );
  });

  it('wide-slows-all: the scalars that suffer, by the page of the rule set', () => {
    const { what, effect } = wordsOf('wide-slows-all', { valueBytes: 3_000_000 }, 3, ruleSet('2025'));
    expect(what).toBe('60 scalars of a run share its history with values of 3 MB.');
    expect(effect).toContain('(Weights & Biases, 2025)');
  });

  it('odd-names: the rule, and that "/" breaks it too', () => {
    const { advice } = wordsOf('odd-names', { nameStyle: 'odd' }, null);
    expect(advice).toContain('"/" breaks this rule too');
  });
});

it('says so where no field of the spec helps', () => {
  expect(wordsOf('config-refused', {}, 2).advice).toContain(CANNOT_FIX);
  expect(wordsOf('config-refused', {}, 0.9).advice).not.toContain(CANNOT_FIX);
  expect(wordsOf('odd-names', {}, null).advice).not.toContain(CANNOT_FIX);
});
