/** How either store answers a history query: it reads the lines in its own way, and what was cut short is made. */
import type { Project } from '../synth/project.ts';
import type { GroupedLines, HistoryQuery, Range, Wire } from '../wire/query.ts';
import { type Answering, MADE, type Steps } from './answering.ts';
import { encodeHistory } from './encodeHistory.ts';
import { fillFromProject } from './fillFromProject.ts';
import { groupLines, type LineGroup } from './groupLines.ts';
import { historyRange } from './historyRange.ts';
import { finishedLines, type LineBuilder, lineBuilders } from './lines.ts';

/** The lines that are wanted, run by run and metric by metric. */
export interface Wanted {
  readonly query: HistoryQuery;
  readonly runs: readonly number[];
  readonly range: Range;
  readonly builders: readonly (readonly LineBuilder[])[];
}

export interface HistoryStore {
  readonly project: Project;
  readonly wire: Wire;
  /** The first groups of the run list, each with the runs that are drawn of it. */
  readonly groupsOf: (grouped: GroupedLines) => Steps<readonly LineGroup[]>;
  /** Reads the wanted lines; true when it was told to stop. */
  readonly read: (wanted: Wanted) => Steps<boolean>;
}

export function* answerHistory(query: HistoryQuery, store: HistoryStore): Answering {
  const { project, wire } = store;
  const groups = query.grouped ? yield* store.groupsOf(query.grouped) : null;
  const runs = groups ? groups.flatMap(({ members }) => members) : query.runs;
  const range = historyRange(query, runs, project);
  let builders = lineBuilders(query, runs, range, project);
  if (yield* store.read({ query, runs, range, builders })) {
    builders = lineBuilders(query, runs, range, project);
    fillFromProject(project, { query, runs, range }, builders);
    yield MADE;
  }
  const lines = finishedLines(builders);
  const grouped = groups && query.grouped ? groupLines(lines, groups, query.grouped.spread) : lines;
  return encodeHistory({ kind: 'history', x: query.x, ...range, lines: grouped }, wire);
}
