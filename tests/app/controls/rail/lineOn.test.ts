import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOn } from '../../../../app/controls/rail/lineOn.ts';
import { LIMIT_OF, railOf } from '../../../../app/controls/rail/railFields.ts';
import type { LimitId } from '../../../../src/limits/limit.ts';
import { limitIn, ruleSet, ruleSets } from '../../../../src/limits/ruleSets.ts';
import { FIELDS } from '../../../../src/spec/fields.ts';
import { headroomOf } from '../../../../src/spec/headroom.ts';
import { type ProjectSpec, typical } from '../../../../src/spec/projectSpec.ts';

const limit = (id: LimitId) => limitIn(ruleSet('2023'), id)!;
const spec = (own: Partial<ProjectSpec>): ProjectSpec => ({ ...typical, ...own });

describe('lineOn', () => {
  it('[runs] is the bound itself', () => {
    expect(lineOn('runs', limit('runs'), typical)).toBe(10_000);
  });

  it('[metrics] is where the distinct metrics of the project reach the bound', () => {
    expect(lineOn('metrics', limit('metrics'), spec({ wideMetrics: 1 }))).toBe(9_999);
    expect(lineOn('metrics', limit('metrics'), spec({ wideMetrics: 0 }))).toBe(10_000);
  });

  it('[metrics] moves left as runs have names of their own', () => {
    const own = lineOn('metrics', limit('metrics'), spec({ sharedMetrics: 0.5, runs: 500, wideMetrics: 1 }))!;
    expect(own).toBeGreaterThan(38);
    expect(own).toBeLessThan(41);
  });

  it('[scalar-points] is the bound itself', () => {
    expect(lineOn('points', limit('scalar-points'), typical)).toBe(100_000);
  });

  it('[value-size] needs a call that carries a wide value', () => {
    expect(lineOn('valueBytes', limit('value-size'), typical)).toBe(1_000_000);
    expect(lineOn('valueBytes', limit('value-size'), spec({ widePoints: 0 }))).toBe(Number.POSITIVE_INFINITY);
  });

  it('[call-size] lies between the last count that fits and the first that does not', () => {
    expect(lineOn('wideMetrics', limit('call-size'), spec({ valueBytes: 2_000_000 }))).toBeCloseTo(
      12.4985,
      4,
    );
  });

  it('[call-size] is out of reach for small values, and past anywhere for very many scalars', () => {
    expect(lineOn('wideMetrics', limit('call-size'), typical)).toBe(Number.POSITIVE_INFINITY);
    expect(lineOn('wideMetrics', limit('call-size'), spec({ metrics: 1_000_000 }))).toBe(
      Number.NEGATIVE_INFINITY,
    );
  });

  it('[config-size] is the bound itself while a run has the big config, and out of reach otherwise', () => {
    expect(lineOn('configBytes', limit('config-size'), typical)).toBe(10_000_000);
    expect(lineOn('configBytes', limit('config-size'), spec({ bigConfigRuns: 0 }))).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('[config-depth] [summary-depth] is on the last depth that the bound takes, or between two', () => {
    expect(lineOn('configDepth', limit('config-depth'), typical)).toBe(3);
    expect(lineOn('summaryDepth', limit('summary-depth'), typical)).toBe(4);
    const half = limitIn(ruleSet('custom', { 'config-depth': 2.5 }), 'config-depth')!;
    expect(lineOn('configDepth', half, typical)).toBe(2.5);
  });

  it('is past the bound above it and not below it, in every rule set', () => {
    const cases = ruleSets.flatMap((set) =>
      railOf([]).top.flatMap((field) => {
        const found = LIMIT_OF[field] && limitIn(set, LIMIT_OF[field]);
        return found ? [{ field, limit: found }] : [];
      }),
    );
    const specs = fc.record({
      runs: fc.integer({ min: 1, max: 100_000 }),
      metrics: fc.integer({ min: 1, max: 100_000 }),
      sharedMetrics: fc.double({ min: 0, max: 1, noNaN: true }),
      valueBytes: fc.integer({ min: 100, max: 100_000_000 }),
      wideMetrics: fc.integer({ min: 0, max: 1_000 }),
      configKeys: fc.integer({ min: 1, max: 100_000 }),
      mediaMetrics: fc.integer({ min: 0, max: 3 }),
      histogramMetrics: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...cases), specs, ({ field, limit: bound }, own) => {
        const base = spec(own);
        const line = lineOn(field, bound, base)!;
        const ratio = (value: number) => headroomOf({ ...base, [field]: value }, bound)!.ratio;
        const below = Math.ceil(line) - 1;
        const above = Math.floor(line) + 1;
        if (below >= FIELDS[field].min) expect(ratio(Math.min(below, FIELDS[field].max))).toBeLessThan(1);
        if (above <= FIELDS[field].max)
          expect(ratio(Math.max(above, FIELDS[field].min))).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
