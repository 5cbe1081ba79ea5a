/** Lines straight from the project, without any store: what an answer holds whose reading was cut short. */
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import type { Range, XAxis } from '../wire/query.ts';
import { timeAt } from './historyRange.ts';
import type { AskedLines, LineBuilder } from './lines.ts';

/** Values that are made at a time: 8 MiB of doubles. */
export const COLUMN_CHUNK = 2 ** 20;

/** `builders`: one for each metric of each run, run by run. */
export function fillFromProject(
  project: Project,
  { query, runs, range }: AskedLines,
  builders: readonly (readonly LineBuilder[])[],
): void {
  runs.forEach((number, place) => {
    const run = project.run(number);
    const { from: first, to: end } = stepsIn(run, query.x, range);
    query.metrics.forEach((name, metric) => {
      const index = project.names.index(number, name);
      if (index === undefined) return;
      for (let from = first; from < end; from += COLUMN_CHUNK) {
        const to = Math.min(end, from + COLUMN_CHUNK);
        const values = project.column(run, index, from, to);
        builders[place]![metric]!.addColumn(from, values, timesOf(run, query.x, from, to));
      }
    });
  });
}

/** The steps of a run that may lie in a range of an axis. */
export function stepsIn(run: RunFacts, x: XAxis, { from, to }: Range): Range {
  if (x === 'step') return { from: Math.min(from, run.points), to: Math.min(to, run.points) };
  const start = timeAt(run, x, 0);
  const first = Math.max(0, Math.floor((from - start) / run.secondsPerStep));
  const last = Math.min(run.points, Math.ceil((to - start) / run.secondsPerStep) + 1);
  return { from: Math.min(first, run.points), to: Math.max(Math.min(first, run.points), last) };
}

/** Times of steps [from, to); null where x are the steps themselves. */
export function timesOf(run: RunFacts, x: XAxis, from: number, to: number): Float64Array<ArrayBuffer> | null {
  if (x === 'step') return null;
  return Float64Array.from({ length: to - from }, (_, i) => timeAt(run, x, from + i));
}
