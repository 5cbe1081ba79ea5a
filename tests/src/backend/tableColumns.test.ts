import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TableColumns } from '../../../src/backend/tableColumns.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';

const idsOf = (spec: ProjectSpec) => {
  const columns = new TableColumns(new Project(spec));
  return Array.from({ length: columns.total }, (_, index) => columns.at(index).id);
};

describe('the columns', () => {
  it('are as many as they say, each of its own name, by which its place is found', () => {
    fc.assert(
      fc.property(smallSpec, (spec) => {
        const columns = new TableColumns(new Project(spec));
        const ids = idsOf(spec);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.map((id) => columns.placeOf(id))).toEqual(ids.map((_, index) => index));
      }),
      { numRuns: 60 },
    );
  });

  it('come in groups: facts, config, summary', () => {
    const groups = idsOf(specOf({ runs: 3, metrics: 9, sharedMetrics: 0.5 })).map((id) => id.split('.')[0]!);
    expect([...new Set(groups)]).toEqual(['run', 'config', 'summary']);
    expect(groups.join()).toMatch(/^(run,)+(config,)+(summary,?)+$/);
  });

  it('are not found by names that no run has', () => {
    const columns = new TableColumns(new Project(specOf({})));
    for (const id of [
      '',
      'run.cake',
      'config.cake',
      'summary.cake',
      'train/loss',
      'summary.metric_0',
      '__proto__',
    ])
      expect([id, columns.placeOf(id)]).toEqual([id, -1]);
  });
});

describe('a cell', () => {
  it('is of its column’s kind', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat({ max: 8 }), (spec, number) => {
        const project = new Project(spec);
        const columns = new TableColumns(project);
        for (let index = 0; index < columns.total; index++) {
          const { kind, cell } = columns.at(index);
          expect(typeof cell(project.run(number % spec.runs))).toBe(kind === 'number' ? 'number' : 'string');
        }
      }),
      { numRuns: 40 },
    );
  });
});
