import { expect, it } from 'vitest';
import type { Stage } from '../../../src/measure/stages.ts';
import { cellColumns, specColumns, stageColumn } from '../../../src/report/cellColumns.ts';
import { typical } from '../../../src/spec/projectSpec.ts';
import { cellOf } from './fixture.ts';

it('gives every field of a spec a column of its own value, lists joined', () => {
  const cell = cellOf('a', [], { spec: { ...typical, groupBy: ['lr', 'model'], gaps: 0.5 } });
  const values = Object.fromEntries(specColumns.map(({ name, of }) => [name, of(cell)]));
  expect(values).toEqual(
    Object.fromEntries(
      Object.entries(cell.spec).map(([name, value]) => [
        `spec_${name}`,
        Array.isArray(value) ? 'lr;model' : value,
      ]),
    ),
  );
});

it('names a cell by its id, setup, outcome and kind, and tells how it ended', () => {
  const cell = cellOf('a', [], {
    stop: { mode: 'quick', ended: 'tries', seed: 1 },
    changes: { wire: 'typed', history: 'all' },
  });
  const values = (of: typeof cell, gates: Parameters<typeof cellColumns>[0]['gates']) =>
    cellColumns({ gates }).map((column) => column.of(of));
  const changes = 'history=all;wire=typed';
  expect(values(cell, [])).toEqual(['a', 'tracker', changes, 'failed', 'load', 'quick', 'tries', 1, '']);
  const gates = [
    { id: 'development', level: 'refused' },
    { id: 'coarse-clock', level: 'flagged' },
    { id: 'scaled', level: 'noted' },
  ] as const;
  expect(values(cellOf('b', []), gates).slice(5)).toEqual([
    undefined,
    undefined,
    undefined,
    'development;coarse-clock',
  ]);
});

it('names the stage in which the page waits apart from the wait of people', () => {
  expect(['wait', 'draw', 'backend'].map((stage) => stageColumn(stage as Stage))).toEqual([
    'worker_wait',
    'draw',
    'backend',
  ]);
});
