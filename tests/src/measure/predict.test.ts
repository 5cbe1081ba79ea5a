import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometry } from '../../../app/workspace/geometry.ts';
import { predict } from '../../../src/measure/predict.ts';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import { typical } from '../../../src/spec/projectSpec.ts';

const at = (change: Partial<typeof typical>, profile: (typeof PROFILE_IDS)[number] = 'tracker') =>
  predict({ ...typical, ...change }, profiles[profile], geometry(1));

describe('predict', () => {
  it('counts the panels, lines and points of the typical page', () => {
    const { vertices, pixels } = at({});
    expect(vertices).toBe(12 * 10 * 1000);
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

  it('costs a column store nothing for the wide values of other metrics', () => {
    expect(at({ valueBytes: 100e6 }, 'tuned')).toEqual(at({ valueBytes: 100 }, 'tuned'));
  });
});
