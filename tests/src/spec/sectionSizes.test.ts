import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBySection } from '../../../src/kernels/sections.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { sectionSizes } from '../../../src/spec/sectionSizes.ts';
import { plottableMetrics, scalarUnion } from '../../../src/spec/size.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { namesOf } from './namesOf.ts';

describe('sections', () => {
  it('are of the sizes that the names form, in every style and at every depth', () => {
    const metrics = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 400 }));
    fc.assert(
      fc.property(smallSpec, metrics, (small, count) => {
        const spec = { ...small, metrics: count };
        const names = spec.nestingDepth > 4 ? [] : namesOf(spec);
        const sections = groupBySection(names, 'first');
        expect(sectionSizes(spec)).toEqual(sections.map((section) => section.names.length));
      }),
      { numRuns: 300 },
    );
  });

  it('sum to the metrics that can be plotted: all, or none where they are too deep', () => {
    for (const metrics of [1, 6, 7, 20, 21, 22, 23, 60, 100_000, FIELDS.metrics.max]) {
      const spec = { ...typical, metrics, sharedMetrics: 0.7 };
      for (const nestingDepth of [0, 4, 5]) {
        const deep = { ...spec, nestingDepth };
        expect(plottableMetrics(deep)).toBe(nestingDepth > 4 ? 0 : scalarUnion(spec));
        expect(sectionSizes(deep).reduce((sum, size) => sum + size, 0)).toBe(plottableMetrics(deep));
      }
    }
  });

  it('of a language model are seven', () => {
    expect(sectionSizes(specOf({ nameStyle: 'model', metrics: 300 }))).toHaveLength(7);
  });
});
