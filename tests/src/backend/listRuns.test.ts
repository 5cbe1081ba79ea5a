import { describe, expect, it } from 'vitest';
import { listRuns } from '../../../src/backend/listRuns.ts';
import { Project } from '../../../src/synth/project.ts';
import { specOf } from '../synth/anySpec.ts';
import { resultOf } from './sourceSays.ts';
import { spiedSource } from './spiedSource.ts';

const project = new Project(specOf({ runs: 40, crashedRuns: 0.5 }));

describe('a list of runs', () => {
  it('reads the columns that it goes by, each once, and no others', () => {
    const source = spiedSource(project);
    const by = {
      filters: [
        { column: 'run.state', is: 'present' },
        { column: 'config.cake', is: 'empty' },
      ] as const,
      sort: [
        { column: 'run.state', descending: false },
        { column: 'run.runtime', descending: true },
      ],
      groupBy: ['run.user', 'run.state'],
      opened: [],
    };
    const { groups, matching } = resultOf(listRuns(source, by));
    expect([matching, groups!.key(0).length]).toEqual([40, 2]);
    expect(source.asked.toSorted()).toEqual([
      ['run.runtime', 'all'],
      ['run.state', 'all'],
      ['run.user', 'all'],
    ]);
  });

  it('reads none where nothing filters, sorts or groups it: the newest come first', () => {
    const source = spiedSource(project);
    const { rows } = resultOf(listRuns(source, { filters: [], sort: [], groupBy: [], opened: [] }));
    expect([...rows].map((row) => source.numberAt(row))).toEqual(
      Array.from({ length: 40 }, (_, i) => 39 - i),
    );
    expect(source.asked).toEqual([]);
  });
});
