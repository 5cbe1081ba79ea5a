/** Lines out of a column store: a metric's line is had by reading that metric alone. */
import type { Bytes } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import type { HistoryQuery, StepRange, Wire } from '../wire/query.ts';
import { type Answering, HOLD_CAP, MADE, type Steps } from './answering.ts';
import { encodeHistory } from './encodeHistory.ts';
import { COLUMN_CHUNK, fillFromProject } from './fillFromProject.ts';
import { finishedLines, type LineBuilder, lineBuilders, rangeOf } from './lines.ts';

const VALUE: Bytes = 8;

/** Steps [from, to) of one column, and the line that they go into. */
interface Stretch extends StepRange {
  readonly line: LineBuilder;
  readonly run: RunFacts;
  readonly index: number;
}

export class ColumnHistory {
  readonly #project: Project;
  readonly #held = new Map<string, Float64Array>();
  #heldBytes: Bytes = 0;

  constructor(project: Project) {
    this.#project = project;
  }

  *answer(query: HistoryQuery, wire: Wire): Answering {
    const range = rangeOf(query, this.#project);
    const builders = lineBuilders(query, range);
    const stretches = this.#stretches(query, range, builders);
    const total = stretches.reduce((sum, { from, to }) => sum + (to - from) * VALUE, 0);
    for (const stretch of stretches) {
      if (yield* this.#read(stretch, total)) {
        const afresh = lineBuilders(query, range);
        fillFromProject(this.#project, query, range, afresh);
        yield MADE;
        return encodeHistory(finishedLines(afresh), range, wire);
      }
    }
    return encodeHistory(finishedLines(builders), range, wire);
  }

  /** What a query reads: of each column that its runs have, the steps that it is of. */
  #stretches(
    query: HistoryQuery,
    range: StepRange,
    builders: readonly (readonly LineBuilder[])[],
  ): Stretch[] {
    return query.runs.flatMap((number, place) => {
      const run = this.#project.run(number);
      const to = Math.max(range.from, Math.min(range.to, run.points));
      return query.metrics.flatMap((name, metric): Stretch[] => {
        const index = this.#project.names.index(number, name);
        return index === undefined
          ? []
          : [{ line: builders[place]![metric]!, run, index, from: range.from, to }];
      });
    });
  }

  /** Reads a stretch into its line; true when told to stop. Columns that do not fit are made as they are read. */
  *#read({ line, run, index, from, to }: Stretch, total: Bytes): Steps<boolean> {
    const key = `${run.number}:${index}`;
    let column = this.#held.get(key);
    if (!column && this.#heldBytes + run.points * VALUE <= HOLD_CAP) {
      column = this.#project.column(run, index, 0, run.points);
      this.#held.set(key, column);
      this.#heldBytes += run.points * VALUE;
      yield MADE;
    }
    for (let at = from; at < to; at += COLUMN_CHUNK) {
      const end = Math.min(to, at + COLUMN_CHUNK);
      const values = column?.subarray(at, end) ?? this.#project.column(run, index, at, end);
      if (!column) yield MADE;
      line.addColumn(at, values);
      const told = yield { did: 'read', bytes: values.length * VALUE, total };
      if (told?.stop) return true;
    }
    return false;
  }
}
