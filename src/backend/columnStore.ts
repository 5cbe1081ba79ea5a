/**
 * The column store: one raw typed array per run and metric, the names, and nothing else.
 * A metric's line is had by reading that metric alone; a wide value of another weighs nothing on it.
 */
import type { Seconds } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import type { GroupedLines, Query, Wire } from '../wire/query.ts';
import { answerHistory, type ReadGroups } from './answerHistory.ts';
import type { Answering, Steps } from './answering.ts';
import { answerColumns, answerKeys, answerWindow, lineGroups } from './answerRuns.ts';
import { ColumnHistory } from './columnHistory.ts';
import { ColumnRuns } from './columnRuns.ts';
import { answerObjects } from './runObjects.ts';

export class ColumnStore {
  readonly #project: Project;
  readonly #wire: Wire;
  readonly #runs: ColumnRuns;
  readonly #history: ColumnHistory;

  constructor(project: Project, wire: Wire) {
    this.#project = project;
    this.#wire = wire;
    this.#runs = new ColumnRuns(project);
    this.#history = new ColumnHistory(project);
  }

  advance(elapsed: Seconds): void {
    if (elapsed === this.#project.elapsed) return;
    this.#project.elapsed = elapsed;
    this.#runs.advance();
  }

  answer(query: Query): Answering {
    switch (query.kind) {
      case 'runs':
        return query.rows || this.#wire === 'typed'
          ? answerWindow(this.#runs, query, this.#wire)
          : answerObjects(this.#runs, query);
      case 'keys':
        return answerKeys(this.#runs, query, this.#wire);
      case 'columns':
        return answerColumns(this.#runs, query, this.#wire);
      case 'history':
        return answerHistory(query, {
          project: this.#project,
          wire: this.#wire,
          groupsOf: (grouped) => this.#groups(grouped),
          read: (wanted) => this.#history.read(wanted),
        });
    }
  }

  /** Their columns rest in memory: no bytes are told of them. */
  *#groups(grouped: GroupedLines): Steps<ReadGroups> {
    return { groups: yield* lineGroups(this.#runs, grouped), bytes: 0 };
  }
}
