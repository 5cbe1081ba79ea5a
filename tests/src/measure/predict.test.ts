import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometry } from '../../../app/workspace/geometry.ts';
import { predict } from '../../../src/measure/predict.ts';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { openPage } from '../page/openPage.ts';
import { specOf } from '../synth/anySpec.ts';

const at = (change: Partial<typeof typical>, profile: (typeof PROFILE_IDS)[number] = 'tracker') =>
  predict({ ...typical, ...change }, profiles[profile], geometry(1));

const SMALL = { answer: 40_000, bytes: 40_000, leaves: 100, vertices: 2000 } as const;

/** Of all runs and metrics: one page of more takes a test longer than all others together. */
const MOST_POINTS = 2e6;

describe('predict', () => {
  it('counts the panels, lines and points of the typical page', () => {
    const { vertices, pixels } = at({});
    // Some runs crashed early and two still run, so lines are shorter than the spec's points.
    expect(vertices).toBeGreaterThan(12 * 10 * 800);
    expect(vertices).toBeLessThan(12 * 10 * 1000);
    expect(pixels).toBe(12 * geometry(1).panelWidth * geometry(1).panelHeight);
  });

  it('draws two points a pixel, of the panels in view alone, where a line is thinned to pixels', () => {
    expect(at({ points: 100_000 }, 'tuned').vertices).toBe(9 * 10 * 2 * geometry(1).plotWidth);
  });

  it('never falls as a field that loads the page grows', () => {
    const fields = [
      'runs',
      'metrics',
      'points',
      'valueBytes',
      'wideMetrics',
      'widePoints',
      'visibleRuns',
    ] as const;
    const growth = fc.constantFrom(...fields).chain((name) => {
      const { min, max } = FIELDS[name];
      return fc.tuple(fc.constant(name), fc.integer({ min, max }), fc.integer({ min, max }));
    });
    fc.assert(
      fc.property(growth, fc.constantFrom(...PROFILE_IDS), ([name, a, b], profile) => {
        const less = at({ [name]: Math.min(a, b) }, profile);
        const more = at({ [name]: Math.max(a, b) }, profile);
        for (const what of ['leaves', 'names', 'nodes', 'vertices', 'pixels', 'row'] as const) {
          // Past 20 lines the marks under the cursor go, and their elements with them.
          if (what === 'nodes' && name === 'visibleRuns') continue;
          expect(more[what]).toBeGreaterThanOrEqual(less[what]);
        }
      }),
    );
  });

  it('counts within 2 x what a page then has, however its names are nested and whatever they are called', () => {
    const depth = fc.nat({ max: 8 });
    const size = (max: number) => fc.double({ min: 0, max: 1, noNaN: true }).map((u) => Math.round(max ** u));
    const fields = fc.record({
      runs: size(300),
      metrics: size(600),
      sharedMetrics: fc.constantFrom(0, 0.5, 1, 1),
      points: size(300),
      configKeys: size(500),
      configDepth: depth,
      nestingDepth: depth,
      nestingFanout: size(100),
      summaryDepth: depth,
      nameStyle: fc.constantFrom('slash', 'flat', 'model', 'odd'),
      visibleRuns: size(30),
      openSections: fc.nat({ max: 9 }),
      panelsPerPage: size(12),
      gaps: fc.constantFrom(0, 0.1),
      crashedRuns: fc.constantFrom(0, 0.1),
    });
    const view = {
      rows: { from: 0, count: 60 },
      columns: { from: 2, count: 24 },
      panels: { from: 0, count: 9 },
    };
    fc.assert(
      fc.property(fields, fc.constantFrom(...PROFILE_IDS), ({ runs, metrics, ...drawn }, profile) => {
        const points = Math.min(drawn.points, Math.ceil(MOST_POINTS / (runs * metrics)));
        const spec = specOf({ ...drawn, runs, metrics, points });
        const { page, bytes } = openPage({
          spec,
          techniques: profiles[profile],
          view,
          plotWidth: geometry(1).plotWidth,
        });
        const foretold = predict(spec, profiles[profile], geometry(1));
        const counted = {
          answer: Math.max(...bytes),
          bytes: bytes.reduce((sum, count) => sum + count, 0),
          leaves: page.leaves,
          vertices: [...page.panels.values()]
            .flatMap(({ lines }) => lines)
            .reduce((sum, { x }) => sum + x.length, 0),
        };
        for (const what of ['answer', 'bytes', 'leaves', 'vertices'] as const) {
          // Far below any cap, a single gap or a crashed run changes a count by more than 2 x.
          if (Math.max(foretold[what], counted[what]) < SMALL[what]) continue;
          expect([what, foretold[what] / counted[what] > 0.5]).toEqual([what, true]);
          expect([what, foretold[what] / counted[what] < 2]).toEqual([what, true]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('costs a column store nothing for the wide values of other metrics', () => {
    expect(at({ valueBytes: 100e6 }, 'tuned')).toEqual(at({ valueBytes: 100 }, 'tuned'));
  });
});
