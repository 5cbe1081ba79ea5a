/** How either store answers what is asked about runs and names: windows, sections, columns that hold a text. */
import { invariant } from '../base/invariant.ts';
import { findNames } from '../kernels/findNames.ts';
import { sectionPages } from '../kernels/sections.ts';
import type { ColumnsQuery, GroupedLines, KeysQuery, RunsQuery, Wire } from '../wire/query.ts';
import type { Answering, Steps } from './answering.ts';
import { encodeHead, encodeWindow } from './encodeRuns.ts';
import type { LineGroup } from './groupLines.ts';
import { listRuns } from './listRuns.ts';
import type { RunSource } from './runSource.ts';
import { runWindow } from './runWindow.ts';

export function* answerWindow(source: RunSource, query: RunsQuery, wire: Wire): Answering {
  return encodeWindow(yield* runWindow(source, query), wire);
}

export function* answerKeys(source: RunSource, query: KeysQuery, wire: Wire): Answering {
  const names = yield* source.metrics();
  const sections = sectionPages(names, query).map((section) => ({ ...section }));
  return encodeHead({ totalMetrics: names.length, sections }, wire);
}

// biome-ignore lint/correctness/useYield: names rest as they are read
export function* answerColumns(source: RunSource, { text, most }: ColumnsQuery, wire: Wire): Answering {
  return encodeHead({ ...findNames(idsOf(source), { text, most }) }, wire);
}

function* idsOf(source: RunSource): Generator<string> {
  for (let index = 0; index < source.columnCount; index++) yield source.id(index);
}

/** The first groups of the list, each with the runs that are drawn of it. */
export function* lineGroups(source: RunSource, { listing, groups, runs }: GroupedLines): Steps<LineGroup[]> {
  const listed = yield* listRuns(source, listing);
  invariant(listed.groups, 'lines of groups come of a list that groups');
  const { count, starts, members, key } = listed.groups;
  return Array.from({ length: Math.min(groups, count) }, (_, place) => {
    const own = members.subarray(starts[place]!, starts[place + 1]!);
    const drawn = Math.min(runs, own.length);
    const picked = Array.from({ length: drawn }, (__, i) => own[Math.floor((i * own.length) / drawn)]!);
    return { values: key(place), members: picked.map((row) => source.numberAt(row)) };
  });
}
