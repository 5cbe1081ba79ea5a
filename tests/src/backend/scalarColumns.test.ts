import { describe, expect, it } from 'vitest';
import { scalarColumns } from '../../../src/backend/scalarColumns.ts';
import { ABSENT } from '../../../src/base/column.ts';
import { Project } from '../../../src/synth/project.ts';
import { specOf } from '../synth/anySpec.ts';

const fields = { runs: 3, metrics: 40, sharedMetrics: 0.5, gaps: 0 };

describe('the columns of scalars', () => {
  it('are one for each name of the project as deep as names go', () => {
    for (let nestingDepth = 0; nestingDepth <= 4; nestingDepth++) {
      const { shared, own } = scalarColumns(new Project(specOf({ ...fields, nestingDepth })));
      expect([shared.total, own.total]).toEqual([20, 60]);
    }
  });

  it('are one for each dict below that, whoever’s names it holds', () => {
    const totals = (nestingFanout: number) => {
      const { shared, own } = scalarColumns(
        new Project(specOf({ ...fields, nestingDepth: 5, nestingFanout })),
      );
      return [shared.total, own.total];
    };
    // Four prefixes and one of own names; with fan-out 2 there are 32 dicts for the indices of each.
    expect(totals(1)).toEqual([4, 1]);
    expect(totals(2)).toEqual([20, 20]);
    expect(totals(100)).toEqual([20, 20]);
  });

  it('are empty where a run has no such metric', () => {
    const project = new Project(specOf({ ...fields, metrics: 4, sharedMetrics: 0 }));
    const column = scalarColumns(project).own.named('summary.own/run_1.metric_2')!;
    const cells = [0, 1, 2].map((number) => column.cell(project.run(number)) as number);
    expect(cells.map((cell) => cell === ABSENT)).toEqual([true, false, true]);
  });

  it('are empty where nothing below was ever logged', () => {
    const project = new Project(specOf({ ...fields, gaps: 1, nestingDepth: 7 }));
    const { shared, own } = scalarColumns(project);
    expect([shared.at(0).cell(project.run(1)), own.at(0).cell(project.run(1))]).toEqual(['', '']);
  });

  it('are not found by the names of runs that there are not, or of no summary', () => {
    const { shared, own } = scalarColumns(new Project(specOf(fields)));
    for (const id of [
      'summary.own/run_3.metric_0',
      'own/run_1.metric_0',
      'train/loss',
      'config.train/loss',
      '',
    ])
      expect([shared.named(id), own.named(id)]).toEqual([undefined, undefined]);
    expect(own.named('summary.own/run_2.metric_0')?.id).toBe('summary.own/run_2.metric_0');
  });
});
