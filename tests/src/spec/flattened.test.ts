import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configColumns } from '../../../src/backend/configColumns.ts';
import { noteColumns } from '../../../src/backend/noteColumns.ts';
import { scalarColumns } from '../../../src/backend/scalarColumns.ts';
import { configValues, noteValues, scalarValues } from '../../../src/spec/flattened.ts';
import { Project } from '../../../src/synth/project.ts';
import { smallSpec } from '../synth/anySpec.ts';

describe('the values of a run, once flattened', () => {
  it('are as many as the run table has columns for one run', () => {
    fc.assert(
      fc.property(smallSpec, fc.integer({ min: 1, max: 300 }), (small, metrics) => {
        const spec = { ...small, metrics, runs: 1 };
        const project = new Project(spec);
        expect(configValues(spec)).toBe(configColumns(project).total);
        expect(noteValues(spec)).toBe(noteColumns(spec).total);
        const { shared, own } = scalarColumns(project);
        const said = scalarValues(spec);
        expect(said.own).toBe(own.total);
        // Stretches of one prefix may meet in a dict: an estimate from above, where odd names have them.
        expect(said.shared).toBeGreaterThanOrEqual(shared.total);
        if (spec.nameStyle !== 'odd') expect(said.shared).toBe(shared.total);
      }),
      { numRuns: 300 },
    );
  });
});
