import { describe, expect, it } from 'vitest';
import type { LimitId } from '../../../src/limits/limit.ts';
import { limitIn, pageLimits, ruleSet, ruleSets } from '../../../src/limits/ruleSets.ts';
import { headroom, headroomOf, stateOf } from '../../../src/spec/headroom.ts';
import { type ProjectSpec, typical } from '../../../src/spec/projectSpec.ts';
import { specOf } from '../synth/anySpec.ts';

/** For each page limit of 2023: what puts a spec on the line, and the value that it then has. */
const ON_THE_LINE: Readonly<
  Partial<Record<LimitId, readonly [fields: Partial<ProjectSpec>, value: number]>>
> = {
  runs: [{ runs: 10_000 }, 10_000],
  metrics: [{ metrics: 9_999, wideMetrics: 1 }, 10_000],
  'scalar-points': [{ points: 100_000 }, 100_000],
  'value-size': [{ valueBytes: 1_000_000 }, 1_000_000],
  'call-size': [{ valueBytes: 24_997_056 }, 25_000_000],
  'config-size': [{ configBytes: 10_000_000 }, 10_000_000],
  'config-depth': [{ configDepth: 3 }, 3],
  'summary-depth': [{ summaryDepth: 4 }, 4],
  files: [{ files: 1_000 }, 1_000],
  'media-points': [{ mediaMetrics: 2, mediaPoints: 50_000 }, 50_000],
  'histogram-points': [{ histogramMetrics: 1, histogramPoints: 10_000 }, 10_000],
  'media-names': [{ mediaMetrics: 1, mediaImages: 500, mediaNaming: 'list' }, 1],
};

const rules = ruleSet('2023');
const of = (id: LimitId, spec: ProjectSpec) => headroomOf(spec, limitIn(rules, id)!)!;

describe('the state', () => {
  it('is under below 0.8 of the limit, near up to it, over above it', () => {
    expect([0, 0.799, 0.8, 1, 1.0001, 40].map(stateOf)).toEqual([
      'under',
      'under',
      'near',
      'near',
      'over',
      'over',
    ]);
  });
});

describe('headroom', () => {
  it('knows every page limit of every rule set', () => {
    for (const set of ruleSets) {
      const known = headroom(typical, set).map(({ id }) => id);
      expect(known).toEqual(pageLimits(set).map(({ id }) => id));
    }
    expect(Object.keys(ON_THE_LINE)).toEqual(pageLimits(rules).map(({ id }) => id));
  });

  it.each(Object.entries(ON_THE_LINE))(
    '[%s] is near on the line, with the value and the limit',
    (id, given) => {
      const found = of(id as LimitId, specOf(given[0]));
      expect(found.value).toBe(given[1]);
      expect(found.ratio).toBe(1);
      expect(found).toMatchObject({ id, limit: given[1], state: 'near' });
    },
  );

  it.each([
    ['runs', { runs: 20_000 }],
    ['metrics', { metrics: 20_000, wideMetrics: 0 }],
    ['metrics', { metrics: 50, sharedMetrics: 0.2, runs: 500, wideMetrics: 0 }],
    ['scalar-points', { points: 200_000 }],
    ['value-size', { valueBytes: 2_000_000 }],
    ['config-size', { configBytes: 20_000_000 }],
    ['config-depth', { configDepth: 6 }],
    ['summary-depth', { summaryDepth: 8 }],
    ['summary-depth', { nestingDepth: 8, summaryDepth: 2 }],
    ['files', { files: 2_000 }],
    ['media-points', { mediaMetrics: 1, mediaPoints: 100_000 }],
    ['histogram-points', { histogramMetrics: 1, histogramPoints: 20_000 }],
    ['media-names', { mediaMetrics: 1, mediaImages: 2, mediaNaming: 'perImage' }],
  ] satisfies [LimitId, Partial<ProjectSpec>][])('[%s] is over at about twice the limit', (id, fields) => {
    const { ratio, state } = of(id, specOf(fields));
    expect(ratio).toBeCloseTo(2, 1);
    expect(state).toBe('over');
  });

  it('[media-points] [media-names] [histogram-points] is 0 where nothing of the sort is logged', () => {
    const spec = specOf({ mediaPoints: 1_000_000, histogramPoints: 1_000_000, mediaNaming: 'perImage' });
    for (const id of ['media-points', 'media-names', 'histogram-points'] as const)
      expect(of(id, spec)).toMatchObject({ value: 0, ratio: 0, state: 'under' });
  });

  it('[value-size] takes no notice of wide values that no call carries', () => {
    for (const fields of [{ widePoints: 0 }, { wideMetrics: 0 }])
      expect(of('value-size', specOf({ valueBytes: 100_000_000, ...fields })).state).toBe('under');
  });

  it("goes by an administrator's own numbers where the rule set is custom", () => {
    const [runs] = headroom(specOf({ runs: 900 }), ruleSet('custom', { runs: 1000 }));
    expect(runs).toEqual({ id: 'runs', value: 900, limit: 1000, ratio: 0.9, state: 'near' });
  });

  it('has nothing to say of a limit without a number or without a field', () => {
    const runs = limitIn(rules, 'runs')!;
    expect(headroomOf(typical, { ...runs, value: null })).toBeUndefined();
    expect(headroomOf(typical, { ...runs, value: null, reading: 1000 })?.limit).toBe(1000);
    expect(headroomOf(typical, limitIn(rules, 'log-rate')!)).toBeUndefined();
  });
});
