/** A source of runs that keeps book of the columns it is asked for. */
import { ColumnRuns } from '../../../src/backend/columnRuns.ts';
import type { RunSource } from '../../../src/backend/runSource.ts';
import type { Project } from '../../../src/synth/project.ts';

export interface Spied extends RunSource {
  /** Names of columns, in the order asked for, and whether all rows were. */
  readonly asked: readonly (readonly [id: string, rows: 'all' | number])[];
}

export function spiedSource(project: Project): Spied {
  const runs = new ColumnRuns(project);
  const asked: [string, 'all' | number][] = [];
  return {
    asked,
    rows: runs.rows,
    columnCount: runs.columnCount,
    numberAt: (row) => runs.numberAt(row),
    id: (index) => runs.id(index),
    indexOf: (id) => runs.indexOf(id),
    metrics: () => runs.metrics(),
    column: (index, rows) => {
      asked.push([runs.id(index), rows ? rows.length : 'all']);
      return runs.column(index, rows);
    },
  };
}
