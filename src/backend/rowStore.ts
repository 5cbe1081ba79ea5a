/**
 * The row store: a run's history, config and summary rest as NDJSON bytes and nothing else.
 * A metric's line can only be had by reading whole rows, wide values of other metrics included; a window of the run
 * list only by parsing every run.
 */
import type { Bytes, Seconds } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import { runLine } from '../synth/runLine.ts';
import type { GroupedLines, Query, RunsQuery, Wire } from '../wire/query.ts';
import { answerHistory, type ReadGroups } from './answerHistory.ts';
import { type Answering, MADE, type Steps } from './answering.ts';
import { answerColumns, answerKeys, answerWindow, lineGroups } from './answerRuns.ts';
import { joinRuns } from './joinRuns.ts';
import { listRuns } from './listRuns.ts';
import { RowHistory } from './rowHistory.ts';
import { bytesOf, readRuns } from './rowRuns.ts';
import type { RunSource } from './runSource.ts';
import { everyGroup } from './runWindow.ts';

export class RowStore {
  readonly #project: Project;
  readonly #wire: Wire;
  readonly #history: RowHistory;
  #runLines: Uint8Array[] | null = null;

  /** `hold` bytes of history rest in memory at the most; with 0 all of it streams. */
  constructor(project: Project, wire: Wire, hold?: Bytes) {
    this.#project = project;
    this.#wire = wire;
    this.#history = new RowHistory(project, hold);
  }

  advance(elapsed: Seconds): void {
    if (elapsed === this.#project.elapsed) return;
    this.#project.elapsed = elapsed;
    const lines = this.#runLines;
    if (!lines) return;
    for (const number of this.#project.running())
      lines[lines.length - 1 - number] = runLine(this.#project, this.#project.run(number));
  }

  *answer(query: Query): Answering {
    switch (query.kind) {
      case 'runs':
        return query.rows || this.#wire === 'typed'
          ? yield* answerWindow(yield* this.#source(), query, this.#wire)
          : yield* this.#whole(query);
      case 'keys':
        return yield* answerKeys(yield* this.#source(), query, this.#wire);
      case 'columns':
        return yield* answerColumns(yield* this.#source(), query, this.#wire);
      case 'history':
        return yield* answerHistory(query, {
          project: this.#project,
          wire: this.#wire,
          groupsOf: (grouped) => this.#groups(grouped),
          read: (wanted) => this.#history.read(wanted),
        });
    }
  }

  *#groups(grouped: GroupedLines): Steps<ReadGroups> {
    const lines = yield* this.#lines();
    return { groups: yield* lineGroups(yield* readRuns(lines), grouped), bytes: bytesOf(lines) };
  }

  *#source(): Steps<RunSource> {
    return yield* readRuns(yield* this.#lines());
  }

  /** The runs as they rest, newest first or as listed, joined to one JSON list. */
  *#whole({ listing, only }: RunsQuery): Answering {
    const lines = yield* this.#lines();
    const totalRuns = lines.length;
    if (only) {
      const wanted = only.map((number) => totalRuns - 1 - number).sort((a, b) => a - b);
      return joinRuns(
        { totalRuns, groups: null },
        wanted.flatMap((row) => lines[row] ?? []),
      );
    }
    if (!listing) return joinRuns({ totalRuns, groups: null }, lines);
    const { rows, groups } = yield* listRuns(yield* readRuns(lines), listing);
    const order = groups ? groups.members : rows;
    const listed = Array.from(order, (row) => lines[row]!);
    return joinRuns({ totalRuns, groups: groups && everyGroup(groups) }, listed);
  }

  *#lines(): Steps<readonly Uint8Array[]> {
    if (this.#runLines) return this.#runLines;
    const { runs } = this.#project.spec;
    const lines: Uint8Array[] = [];
    for (let number = runs - 1; number >= 0; number--) {
      lines.push(runLine(this.#project, this.#project.run(number)));
      if (number % 256 === 0) yield MADE;
    }
    this.#runLines = lines;
    yield MADE;
    return lines;
  }
}
