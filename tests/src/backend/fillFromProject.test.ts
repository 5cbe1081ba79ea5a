import { describe, expect, it } from 'vitest';
import { COLUMN_CHUNK, fillFromProject } from '../../../src/backend/fillFromProject.ts';
import { lineBuilders } from '../../../src/backend/lines.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { Project } from '../../../src/synth/project.ts';
import type { HistoryQuery } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';

describe('lines straight from the project', () => {
  it('are whole where a run has more steps than are made at a time', () => {
    const points = COLUMN_CHUNK + 5000;
    const project = new Project(specOf({ points, runs: 3, crashedRuns: 0, metrics: 1, seed: 3 }));
    const query: HistoryQuery = {
      kind: 'history',
      metrics: ['train/loss'],
      runs: [0],
      grouped: null,
      x: 'step',
      range: { from: 100, to: points },
      thinning: { kind: 'buckets', buckets: 10, last: true },
    };
    const asked = { query, runs: query.runs, range: { from: 100, to: points } };
    const builders = lineBuilders(asked, project);
    fillFromProject(project, asked, builders);
    const line = builders[0]![0]!.finish();
    const column = project.column(project.run(0), 0, 100, points);
    const tenth = Array.from({ length: 10 }, (_, i) => {
      const start = Math.ceil((i * column.length) / 10);
      const own = column.subarray(start, Math.ceil(((i + 1) * column.length) / 10)).filter((v) => v !== GAP);
      return own.reduce((a, b) => Math.max(a, b));
    });
    expect(line?.kind === 'buckets' && Array.from(line.max)).toEqual(tenth);
  });
});
