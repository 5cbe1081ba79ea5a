import { describe, expect, it } from 'vitest';
import type { RuleSetId } from '../../../src/limits/limit.ts';
import { ruleSet } from '../../../src/limits/ruleSets.ts';
import type { OwnFindingId } from '../../../src/spec/finding.ts';
import { ownFindings } from '../../../src/spec/ownFindings.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { callBytes } from '../../../src/spec/size.ts';
import { ROW_WALL } from '../../../src/spec/walls.ts';
import { specOf } from '../synth/anySpec.ts';

type Fields = Partial<ProjectSpec>;

function of(id: OwnFindingId, fields: Fields, rules: RuleSetId = '2023') {
  return ownFindings(specOf(fields), ruleSet(rules)).find((finding) => finding.id === id);
}

function fixed(id: OwnFindingId, fields: Fields) {
  const fix = of(id, fields)?.fix;
  return fix && Object.fromEntries(fix.changes.map(({ field, to }) => [field, to]));
}

describe('each finding beside the limits', () => {
  it.each([
    ['wide-and-often', { valueBytes: 100_000, widePoints: 1000 }, 6.25, { widePoints: 160 }],
    ['wide-slows-all', { valueBytes: 2_000_000 }, 2, { wideMetrics: 0 }],
    ['runs-grouped', { runs: 30_000, groupBy: ['config.lr'] }, 3, { groupBy: [] }],
    ['runs-with-metrics', { runs: 30_000, metrics: 19_999 }, 2, { metrics: 9900 }],
    ['runs-with-metrics', { runs: 30_000, metrics: 49_999 }, 3, { runs: 10_000 }],
    ['config-refused', { configBytes: 30_000_000 }, 2, { configBytes: 15_000_000 }],
    ['own-names', { metrics: 50, sharedMetrics: 0.2, wideMetrics: 0 }, 2.001, { sharedMetrics: 1 }],
  ] as const)('%s of %j is over by %d, and fixed by %j', (id, fields, ratio, fix) => {
    expect(of(id, fields)).toMatchObject({ level: 'over', ratio });
    expect(fixed(id, fields)).toEqual(fix);
  });

  it('call-never-arrives goes by the longest row, and splits the call', () => {
    const fields = { wideMetrics: 30, valueBytes: 700_000 };
    expect(of('call-never-arrives', fields)?.ratio).toBe(callBytes(specOf(fields)) / ROW_WALL);
    expect(fixed('call-never-arrives', fields)).toEqual({ wideMetrics: 14 });
    expect(of('call-never-arrives', { valueBytes: 10_000_000 })?.level).toBe('near');
  });

  it('odd-names is a note, with no ratio, that plain names end', () => {
    expect(of('odd-names', { nameStyle: 'odd' })).toMatchObject({ level: 'note', ratio: null });
    expect(fixed('odd-names', { nameStyle: 'odd' })).toEqual({ nameStyle: 'flat' });
    expect(of('odd-names', { nameStyle: 'slash' })).toBeUndefined();
  });
});

describe('what is not told', () => {
  it.each([
    ['wide-and-often', { valueBytes: 100_000_000, widePoints: 1 }],
    ['wide-and-often', { valueBytes: 100_000_000, wideMetrics: 0, widePoints: 1000 }],
    ['wide-and-often', { valueBytes: 100_000, widePoints: 100 }],
    ['wide-slows-all', { valueBytes: 700_000 }],
    ['wide-slows-all', { valueBytes: 100_000_000, widePoints: 0 }],
    ['runs-grouped', { runs: 30_000 }],
    ['runs-grouped', { runs: 500, groupBy: ['config.lr'] }],
    ['runs-with-metrics', { runs: 30_000, metrics: 500 }],
    ['runs-with-metrics', { runs: 50, metrics: 50_000 }],
    ['config-refused', { configBytes: 11_000_000 }],
    ['config-refused', { configBytes: 100_000_000, bigConfigRuns: 0 }],
    ['own-names', { runs: 1, metrics: 100_000, sharedMetrics: 0 }],
    ['own-names', { runs: 20, sharedMetrics: 0.5 }],
    ['own-names', { metrics: 100_000, runs: 2, sharedMetrics: 0.7 }],
  ] as const)('%s of %j', (id, fields) => {
    expect(of(id, fields)).toBeUndefined();
  });

  it('is W&B’s client, server and page by the rule sets of others', () => {
    const fields: Fields = {
      runs: 900_000,
      groupBy: ['config.lr'],
      metrics: 100_000,
      sharedMetrics: 0.1,
      valueBytes: 100_000_000,
      widePoints: 1000,
      configBytes: 100_000_000,
      nameStyle: 'odd',
    };
    const ids = (rules: RuleSetId) => ownFindings(specOf(fields), ruleSet(rules)).map(({ id }) => id);
    expect(ids('swanlab')).toEqual(['own-names']);
    expect(ids('comet')).toEqual([]);
    expect(ids('2023')).toHaveLength(8);
    expect(ids('custom')).toEqual(ids('2023'));
    // The page of 2026 states no size of a value.
    expect(ids('2026')).toEqual(ids('2023').filter((id) => id !== 'wide-slows-all'));
  });
});

it('notes names of single runs before they come near the limit, and says when they will', () => {
  const note = of('own-names', { metrics: 100, sharedMetrics: 0.9 });
  expect(note).toMatchObject({ level: 'note', ratio: 0.5091, limit: 'metrics' });
  expect(note).not.toHaveProperty('fix');
  expect(note?.advice).toContain('at 991 runs');
});

it('cites the code or the report that it rests on, not the page', () => {
  const cited = (id: OwnFindingId, fields: Fields) => of(id, fields)?.source;
  expect(cited('call-never-arrives', { valueBytes: 50_000_000 })).toContain('filestream');
  expect(cited('config-refused', { configBytes: 50_000_000 })).toContain('graphnet');
  expect(cited('odd-names', { nameStyle: 'odd' })).toContain('why-cant-i-sort');
  expect(cited('runs-grouped', { runs: 20_000, groupBy: ['config.lr'] })).toContain('guides/track/limits');
});
