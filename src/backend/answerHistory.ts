/** How either store answers a history query: it reads the lines in its own way, and what was cut short is made. */
import type { Bytes } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import type { GroupedLines, HistoryQuery, Wire } from '../wire/query.ts';
import { type Answering, MADE, type Steps, WORKED } from './answering.ts';
import { encodeHistory } from './encodeHistory.ts';
import { fillFromProject } from './fillFromProject.ts';
import { groupLines, type LineGroup } from './groupLines.ts';
import { historyRange } from './historyRange.ts';
import { type AskedLines, finishedLines, type LineBuilder, lineBuilders } from './lines.ts';

/** The lines that are wanted, run by run and metric by metric. */
export interface Wanted extends AskedLines {
  /** Bytes that the answer has read before. */
  readonly before: Bytes;
  readonly builders: readonly (readonly LineBuilder[])[];
}

export interface HistoryStore {
  readonly project: Project;
  readonly wire: Wire;
  /** The first groups of the run list, each with the runs that are drawn of it, and the bytes that were read for them. */
  readonly groupsOf: (grouped: GroupedLines) => Steps<ReadGroups>;
  /** Reads the wanted lines; true when it was told to stop. */
  readonly read: (wanted: Wanted) => Steps<boolean>;
}

export interface ReadGroups {
  readonly groups: readonly LineGroup[];
  readonly bytes: Bytes;
}

export function* answerHistory(query: HistoryQuery, store: HistoryStore): Answering {
  const { project, wire } = store;
  const { groups, bytes } = query.grouped ? yield* store.groupsOf(query.grouped) : { groups: null, bytes: 0 };
  yield WORKED;
  const runs = groups ? groups.flatMap(({ members }) => members) : query.runs;
  const range = historyRange(query, runs, project);
  const asked = { query, runs, range };
  let builders = lineBuilders(asked, project);
  if (yield* store.read({ ...asked, builders, before: bytes })) {
    builders = lineBuilders(asked, project);
    fillFromProject(project, asked, builders);
    yield MADE;
  }
  const lines = finishedLines(builders);
  const grouped = groups && query.grouped ? groupLines(lines, groups, query.grouped.spread) : lines;
  return encodeHistory({ kind: 'history', x: query.x, ...range, lines: grouped }, wire);
}
