/** Specs for tests: from a few fields, or any small one that is quick to make whole. */
import fc from 'fast-check';
import { type ProjectSpec, parseSpec } from '../../../src/spec/projectSpec.ts';

/** The typical spec with some fields changed; a field out of range is the test's own mistake. */
export function specOf(fields: Partial<ProjectSpec>): ProjectSpec {
  const parsed = parseSpec(fields);
  if (!parsed.ok)
    throw new Error(parsed.problems.map(({ field, message }) => `${field} ${message}`).join('; '));
  return parsed.value;
}

const share = fc.constantFrom(0, 0.01, 0.3, 0.5, 0.9, 1);
const count = (min: number, max: number) => fc.integer({ min, max });

/** Everything that stores and page go by, at sizes where a mistake shows and a whole project is made in no time. */
export const smallSpec: fc.Arbitrary<ProjectSpec> = fc
  .record({
    runs: count(1, 9),
    metrics: count(1, 40),
    sharedMetrics: share,
    points: fc.oneof(count(1, 200), count(900, 1400)),
    valueBytes: count(100, 700),
    wideMetrics: count(0, 3),
    widePoints: count(0, 40),
    configBytes: count(100, 3000),
    bigConfigRuns: count(0, 9),
    configKeys: count(1, 25),
    configDepth: count(0, 8),
    nestingDepth: fc.oneof(fc.constant(0), count(0, 8)),
    nestingFanout: fc.constantFrom(1, 2, 3, 4, 11, 100),
    summaryDepth: count(0, 8),
    crashedRuns: share,
    gaps: fc.constantFrom(0, 0.01, 0.5, 1),
    nameStyle: fc.constantFrom('slash', 'flat', 'model', 'odd'),
    seed: fc.nat({ max: 0xffff_ffff }),
  })
  .map(specOf);

/** With room in every big config for a list that is told by its length, as a store of columns always tells it. */
export const roomySpec: fc.Arbitrary<ProjectSpec> = smallSpec.map((spec) => ({
  ...spec,
  configBytes: spec.configBytes + 4000,
}));
