import { describe, expect, it } from 'vitest';
import { geometry } from '../../../app/workspace/geometry.ts';
import { runListWork } from '../../../src/measure/predictRuns.ts';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { openPage } from '../page/openPage.ts';
import { specOf } from '../synth/anySpec.ts';

const work = (spec: ProjectSpec, profile: (typeof PROFILE_IDS)[number]) =>
  runListWork(spec, profiles[profile], geometry(1));

describe('the work of a run list', () => {
  it('offers the columns that a page then has, however deep their names', () => {
    const shapes: Partial<ProjectSpec>[] = [
      {},
      { metrics: 700 },
      { metrics: 30, sharedMetrics: 0.5 },
      { configKeys: 300, configDepth: 5 },
      { summaryDepth: 6 },
      { metrics: 40, nestingDepth: 6, nestingFanout: 3 },
      { nameStyle: 'odd', configDepth: 2, summaryDepth: 2 },
    ];
    for (const shape of shapes)
      for (const profile of PROFILE_IDS) {
        const spec = specOf({ runs: 5, points: 20, bigConfigRuns: 0, gaps: 0, crashedRuns: 0, ...shape });
        const { columnCount } = openPage({ spec, techniques: profiles[profile] }).page.table;
        const offered = work(spec, profile).offered;
        expect([shape, profile, offered / columnCount > 0.9]).toEqual([shape, profile, true]);
        expect([shape, profile, offered / columnCount < 1.1]).toEqual([shape, profile, true]);
      }
  });

  it('grows with every run where runs come whole, and with none beyond the window where they are paged', () => {
    const [few, many] = [specOf({ runs: 1000 }), specOf({ runs: 100_000 })];
    for (const profile of ['eager', 'tracker'] as const)
      expect(work(many, profile).bytes / work(few, profile).bytes).toBeCloseTo(100, 0);
    expect(work(many, 'tuned')).toMatchObject({
      bytes: work(few, 'tuned').bytes,
      leaves: work(few, 'tuned').leaves,
    });
  });

  it('has whole columns made for groups, though only groups are sent', () => {
    const [few, many] = [
      specOf({ runs: 1000, groupBy: ['run.user'] }),
      specOf({ runs: 100_000, groupBy: ['run.user'] }),
    ];
    expect(work(many, 'tuned').bytes).toBe(work(few, 'tuned').bytes);
    expect(work(many, 'tuned').make / work(few, 'tuned').make).toBeCloseTo(100, -1);
    const deep = { configKeys: 2000, configDepth: 6 };
    const cut = work(specOf({ runs: 100_000, groupBy: ['run.user'], ...deep }), 'tuned');
    expect(cut.make / work(many, 'tuned').make).toBeGreaterThan(5);
  });

  it('sends each big config whole with its run, and not at all where rows and columns are paged', () => {
    const small = specOf({ runs: 50, bigConfigRuns: 0 });
    const big = specOf({ runs: 50, bigConfigRuns: 3, configBytes: 10_000_000 });
    const more = work(big, 'tracker').bytes - work(small, 'tracker').bytes;
    expect(more / 30_000_000).toBeCloseTo(1, 1);
    expect(work(big, 'tuned').bytes).toBeLessThan(1.1 * work(small, 'tuned').bytes);
  });
});
