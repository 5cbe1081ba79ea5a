/**
 * What a live refresh asks for, and how its answers are put among those that the page holds: everything anew, or the
 * runs that still run, whose objects and lines take the place of their older ones.
 */
import type { Techniques } from '../profile/technique.ts';
import type { Answer, History, RunObjects, RunWindow } from '../wire/answer.ts';
import type { HistoryQuery, Query } from '../wire/query.ts';

export interface Refreshing {
  /** What is asked. */
  readonly query: Query;
  /** The query whose held answer it renews. */
  readonly into: Query;
  readonly merge: (held: Answer, fresh: Answer) => Answer;
}

/** Empty where nothing can have changed: a page that holds whole runs knows which still run. */
export function refreshing(
  held: readonly (readonly [Query, Answer])[],
  { refresh }: Pick<Techniques, 'refresh'>,
): Refreshing[] {
  if (refresh === 'everything') return held.map(([query]) => whole(query));
  const running = runningRuns(held.map(([, answer]) => answer));
  return held.flatMap(([query, answer]) => changesOf(query, answer, running));
}

function whole(query: Query): Refreshing {
  return { query, into: query, merge: (_, fresh) => fresh };
}

function changesOf(query: Query, answer: Answer, running: readonly number[]): Refreshing[] {
  switch (answer.kind) {
    case 'runObjects':
      return runChanges(query, running);
    case 'runWindow':
      // Rows of it may have changed, or have given way to others, that the page knows nothing of.
      return [whole(query)];
    case 'history':
      return historyChanges(query as HistoryQuery, answer, running);
    case 'keySections':
    case 'foundColumns':
      return [];
  }
}

function runChanges(query: Query, running: readonly number[]): Refreshing[] {
  if (query.kind !== 'runs') return [];
  // As the backend has listed them: their places, and which they are, may be others now.
  if (query.listing) return [whole(query)];
  return running.length === 0 ? [] : [{ query: { ...query, only: running }, into: query, merge: mergeRuns }];
}

function mergeRuns(held: Answer, fresh: Answer): Answer {
  const newer = new Map((fresh as RunObjects).runs.map((run) => [run.number, run]));
  const { runs, ...rest } = held as RunObjects;
  return { ...rest, runs: runs.map((run) => newer.get(run.number) ?? run) };
}

function historyChanges(query: HistoryQuery, history: History, running: readonly number[]): Refreshing[] {
  // Lines of groups mix runs, and an axis of times grows with the longest of them: both are asked for as a whole.
  if (query.grouped || query.x !== 'step') return [whole(query)];
  const runs = query.runs.filter((run) => running.includes(run));
  if (runs.length === 0) return [];
  const range = { from: history.from, to: history.to };
  return [{ query: { ...query, runs, range }, into: query, merge: mergeLines }];
}

function mergeLines(held: Answer, fresh: Answer): Answer {
  const keyOf = ({ metric, run }: History['lines'][number]) => JSON.stringify([run, metric]);
  const newer = new Map((fresh as History).lines.map((line) => [keyOf(line), line]));
  const { lines, ...rest } = held as History;
  const kept = lines.map((line) => {
    const key = keyOf(line);
    const now = newer.get(key) ?? line;
    newer.delete(key);
    return now;
  });
  return { ...rest, lines: [...kept, ...newer.values()] };
}

/** Numbers of the runs that still run, of those that the page knows. */
function runningRuns(answers: readonly Answer[]): number[] {
  const running = answers.flatMap((answer) => {
    if (answer.kind === 'runObjects')
      return answer.runs.filter(({ state }) => state === 'running').map(({ number }) => number);
    return answer.kind === 'runWindow' ? runningIn(answer) : [];
  });
  return [...new Set(running)];
}

/** Column 1 is the state. */
function runningIn({ numbers, columns }: RunWindow): number[] {
  const state = columns[1];
  if (state?.kind !== 'text') return [];
  return [...numbers].filter((_, row) => state.words[state.codes[row]!] === 'running');
}
