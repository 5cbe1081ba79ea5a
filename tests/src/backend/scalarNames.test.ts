import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scalarNames } from '../../../src/backend/scalarNames.ts';
import { plottableMetrics } from '../../../src/spec/size.ts';
import { Project } from '../../../src/synth/project.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { metricsStored } from '../synth/plainRuns.ts';

describe('the names that can be plotted', () => {
  it('are all that some run has, each once, and none where they are too deep', () => {
    fc.assert(
      fc.property(smallSpec, (spec) => {
        const names = scalarNames(new Project(spec));
        expect(names).toEqual(metricsStored(new Project(spec)));
        expect(names.length).toBe(plottableMetrics(spec));
      }),
      { numRuns: 100 },
    );
  });

  it('are those of the newest run first, whose lines a page shows first', () => {
    const names = scalarNames(new Project(specOf({ runs: 50, metrics: 4, sharedMetrics: 0.5 })));
    expect(names.slice(2, 5)).toEqual(['own/run_49.metric_0', 'own/run_49.metric_1', 'own/run_48.metric_0']);
  });
});
