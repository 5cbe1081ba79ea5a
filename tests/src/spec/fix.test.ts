import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleSet } from '../../../src/limits/ruleSets.ts';
import { FIELDS, type FieldName } from '../../../src/spec/fields.ts';
import { fixFor, type Move } from '../../../src/spec/fix.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { specOf } from '../synth/anySpec.ts';

const rules = ruleSet('2023');

/** Changes of the fix for a weighted sum of fields that should be at most a bound. */
function changed(spec: ProjectSpec, weights: Partial<Record<FieldName, number>>, bound: number) {
  const sum = (one: ProjectSpec) =>
    Object.entries(weights).reduce((all, [name, weight]) => all + Number(one[name as FieldName]) * weight, 0);
  const moves = Object.keys(weights).map((field) => ({ field, least: 0 })) as Move[];
  const fix = fixFor(spec, { met: (one) => sum(one) <= bound, moves }, rules);
  return fix && Object.fromEntries(fix.changes.map(({ field, to }) => [field, to]));
}

describe('a fix', () => {
  it('is the largest number of two digits that reaches the goal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 3000 }), (files, bound) => {
        let naive = Math.min(files, bound);
        while (Number(naive.toPrecision(2)) !== naive) naive--;
        expect(changed(specOf({ files }), { files: 1 }, bound)?.files ?? files).toBe(
          files <= bound ? files : naive,
        );
      }),
    );
  });

  it('is not needed where the goal is met, and not there where nothing reaches it', () => {
    expect(changed(specOf({ files: 5 }), { files: 1 }, 5)).toBeUndefined();
    expect(changed(specOf({ files: 5 }), { files: 1 }, -1)).toBeUndefined();
    expect(fixFor(specOf({}), { met: () => false, moves: [] }, rules)).toBeUndefined();
  });

  it('changes one field where one is enough, the first that is', () => {
    const spec = specOf({ files: 40, mediaPoints: 50, histogramPoints: 60 });
    const weights = { files: 1, mediaPoints: 1, histogramPoints: 1 };
    expect(changed(spec, weights, 120)).toEqual({ files: 10 });
    expect(changed(spec, weights, 105)).toEqual({ mediaPoints: 5 });
    expect(changed(spec, weights, 95)).toEqual({ histogramPoints: 5 });
  });

  it('changes as few as it takes, as naive search over all ways finds', () => {
    const some = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(some, some, some, fc.integer({ min: 0, max: 180 }), (files, a, b, bound) => {
        const spec = specOf({ files, mediaPoints: a, histogramPoints: b });
        const change = changed(spec, { files: 1, mediaPoints: 1, histogramPoints: 1 }, bound) ?? {};
        const left = { files, mediaPoints: a, histogramPoints: b, ...change };
        const sum = Number(left.files) + Number(left.mediaPoints) + Number(left.histogramPoints);
        expect(sum).toBeLessThanOrEqual(bound);
        const [most = 0, next = 0] = [files, a, b].sort((x, y) => y - x);
        const over = files + a + b - bound;
        const fewest = over <= 0 ? 0 : over <= most ? 1 : over <= most + next ? 2 : 3;
        expect(Object.keys(change)).toHaveLength(fewest);
        // All counts here are of two digits, so nothing is lost to rounding.
        if (fewest > 0) expect(sum).toBe(bound);
      }),
    );
  });

  it('rather changes one more field than to cut a count to less than a hundredth', () => {
    const spec = specOf({ files: 20_000, mediaPoints: 9_000 });
    const weights = { files: 1, mediaPoints: 1 };
    expect(changed(spec, weights, 9_100)).toEqual({ files: 9_000, mediaPoints: 100 });
    expect(changed(spec, { files: 1 }, 100)).toEqual({ files: 100 });
  });

  it('sets what has no number, or a share, to its best form', () => {
    const moves = [
      { field: 'mediaNaming', least: 'list' },
      { field: 'sharedMetrics', least: 1 },
      { field: 'groupBy', least: [] },
    ] as const;
    const spec = specOf({ mediaNaming: 'perImage', sharedMetrics: 0.2, groupBy: ['a'] });
    for (const move of moves) {
      const met = (one: ProjectSpec) => String(one[move.field]) === String(move.least);
      const fix = fixFor(spec, { met, moves }, rules);
      expect(fix?.changes).toEqual([{ field: move.field, from: spec[move.field], to: move.least }]);
    }
  });

  it('leaves alone what would bring another page limit nearer', () => {
    const spec = specOf({ points: 50_000, runs: 5 });
    const goal = {
      met: (one: ProjectSpec) => one.points > 60_000 || one.files < 10,
      moves: [
        { field: 'points', least: 90_000 },
        { field: 'files', least: FIELDS.files.min },
      ],
    } as const;
    expect(fixFor(spec, goal, rules)?.changes.map(({ field }) => field)).toEqual(['files']);
    expect(fixFor(spec, goal, ruleSet('custom', { 'scalar-points': 1e6 }))?.changes[0]?.field).toBe('points');
  });
});
