import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometry } from '../../../app/workspace/geometry.ts';
import { lineWork } from '../../../src/measure/predictLines.ts';
import { PROFILE_IDS, type ProfileId, profiles } from '../../../src/profile/profiles.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { openPage } from '../page/openPage.ts';
import { specOf } from '../synth/anySpec.ts';

const GEOMETRY = geometry(1);

/** Lines of a page whose panels are all of names that all runs share, as foretold and as they are. */
function both(spec: ProjectSpec, profile: ProfileId) {
  const techniques = profiles[profile];
  const listing = { filters: [], sort: [], groupBy: spec.groupBy, opened: [] };
  const { page } = openPage({ spec, techniques, view: { listing }, plotWidth: GEOMETRY.plotWidth });
  const panels = [...page.panels.values()];
  const lines = panels.flatMap((panel) => panel.lines);
  return {
    foretold: lineWork(spec, techniques, GEOMETRY, { shared: panels.length, own: 0 }),
    drawn: Math.max(0, ...panels.map((panel) => panel.lines.length)),
    vertices: lines.reduce(
      (sum, { x, lo, faint }) => sum + x.length * (1 + (lo ? 2 : 0) + (faint ? 1 : 0)),
      0,
    ),
  };
}

describe('the work of lines', () => {
  it('counts within 2 x what is drawn of groups, of smoothed lines and of bands', () => {
    const fields = fc.record({
      runs: fc.integer({ min: 20, max: 40 }),
      points: fc.constantFrom(60, 400, 1500),
      groupBy: fc.constantFrom([], ['run.user'], ['config.optimizer.name', 'config.train.ema']),
      smoothing: fc.constantFrom(0, 0.6),
      visibleRuns: fc.integer({ min: 5, max: 12 }),
    });
    fc.assert(
      fc.property(fields, fc.constantFrom(...PROFILE_IDS), (drawn, profile) => {
        const spec = specOf({ ...drawn, metrics: 2, gaps: 0, crashedRuns: 0 });
        const { foretold, vertices } = both(spec, profile);
        expect(vertices / foretold.vertices).toBeGreaterThan(0.5);
        expect(vertices / foretold.vertices).toBeLessThan(2);
      }),
      { numRuns: 30 },
    );
  });

  it('draws no more lines than there are groups, or runs', () => {
    for (const [groupBy, lines] of [
      [['config.train.ema'], 2],
      [['run.user'], 5],
      [[], 5],
    ] as const) {
      const spec = specOf({ runs: 40, metrics: 2, points: 20, visibleRuns: 5, groupBy: [...groupBy] });
      const { foretold, drawn } = both(spec, 'tracker');
      expect([groupBy, foretold.drawn, drawn]).toEqual([groupBy, lines, lines]);
    }
    expect(both(specOf({ runs: 3, metrics: 2, points: 20, visibleRuns: 9 }), 'tuned').foretold.drawn).toBe(3);
  });

  it('draws names of single runs for the runs that are drawn, and nothing for the others', () => {
    const spec = specOf({ runs: 40, metrics: 10, sharedMetrics: 0, points: 50, visibleRuns: 3 });
    const some = lineWork(spec, profiles.eager, GEOMETRY, { shared: 0, own: 30 });
    const all = lineWork(spec, profiles.eager, GEOMETRY, { shared: 0, own: 400 });
    expect(all.vertices).toBe(some.vertices);
    expect(all.bytes / some.bytes).toBeLessThan(2);
  });

  it('sends what is read of groups where the page unites them, and groups alone where the backend does', () => {
    const spec = specOf({ runs: 900, visibleRuns: 2, groupBy: ['config.train.ema'] });
    const ofPage = lineWork(spec, { ...profiles.tuned, rowWork: 'page' }, GEOMETRY, { shared: 4, own: 0 });
    const ofBackend = lineWork(spec, profiles.tuned, GEOMETRY, { shared: 4, own: 0 });
    expect(profiles.tuned.rowWork).toBe('backend');
    expect(ofPage.bytes / ofBackend.bytes).toBeGreaterThan(20);
  });
});
