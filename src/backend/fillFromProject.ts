/** Lines straight from the project, without any store: what an answer holds whose reading was cut short. */
import type { Project } from '../synth/project.ts';
import type { HistoryQuery, StepRange } from '../wire/query.ts';
import type { LineBuilder } from './lines.ts';

/** Values that are made at a time: 8 MiB of doubles. */
export const COLUMN_CHUNK = 2 ** 20;

export function fillFromProject(
  project: Project,
  query: HistoryQuery,
  range: StepRange,
  builders: readonly (readonly LineBuilder[])[],
): void {
  query.runs.forEach((number, place) => {
    const run = project.run(number);
    query.metrics.forEach((name, metric) => {
      const index = project.names.index(number, name);
      if (index === undefined) return;
      const end = Math.min(range.to, run.points);
      for (let from = range.from; from < end; from += COLUMN_CHUNK) {
        const to = Math.min(end, from + COLUMN_CHUNK);
        builders[place]![metric]!.addColumn(from, project.column(run, index, from, to));
      }
    });
  });
}
