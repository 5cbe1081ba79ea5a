/** The stretch of the x axis that a history query is of: its own, or all that its runs reach. */
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import type { HistoryQuery, Range, XAxis } from '../wire/query.ts';

/** Steps of the project's longest run; seconds of the longest of `runs`, from their start or their first one's. */
export function historyRange(query: HistoryQuery, runs: readonly number[], project: Project): Range {
  if (query.range) return query.range;
  if (query.x === 'step') return { from: 0, to: project.spec.points };
  let from = query.x === 'wall' ? Number.POSITIVE_INFINITY : 0;
  let to = 0;
  for (const number of runs) {
    const run = project.run(number);
    from = Math.min(from, timeAt(run, query.x, 0));
    to = Math.max(to, timeAt(run, query.x, run.points));
  }
  return from < to ? { from, to } : { from: 0, to: 1 };
}

/** Where a step lies on a time axis: seconds since the run began, or Unix seconds. */
export function timeAt(run: RunFacts, x: Exclude<XAxis, 'step'>, step: number): number {
  const seconds = step * run.secondsPerStep;
  return x === 'wall' ? run.createdAt + seconds : seconds;
}
