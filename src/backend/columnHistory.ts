/** Lines out of a column store: a metric's line is had by reading that metric alone, and the run's times where asked. */
import type { Bytes } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import type { Range, XAxis } from '../wire/query.ts';
import type { Wanted } from './answerHistory.ts';
import { HOLD_CAP, MADE, type Steps } from './answering.ts';
import { COLUMN_CHUNK, stepsIn, timesOf } from './fillFromProject.ts';
import type { LineBuilder } from './lines.ts';

const VALUE: Bytes = 8;

/** Bytes of a point: its value, and its time where that is asked for. */
function widthOf(x: XAxis): Bytes {
  return x === 'step' ? VALUE : 2 * VALUE;
}

/** Steps [from, to) of one column, and the line that they go into. */
interface Stretch extends Range {
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

  /** True when told to stop. */
  *read(wanted: Wanted): Steps<boolean> {
    const { before, query } = wanted;
    const { x } = query;
    const stretches = this.#stretches(wanted);
    const total = stretches.reduce((sum, { from, to }) => sum + (to - from) * widthOf(x), before);
    for (const stretch of stretches) if (yield* this.#readStretch(stretch, x, total)) return true;
    return false;
  }

  *#readStretch({ line, run, index, from, to }: Stretch, x: XAxis, total: Bytes): Steps<boolean> {
    const isTimed = x !== 'step';
    const times = isTimed ? yield* this.#rest(run, x, () => timesOf(run, x, 0, run.points)!) : null;
    const column = yield* this.#rest(run, index, () => this.#project.column(run, index, 0, run.points));
    for (let at = from; at < to; at += COLUMN_CHUNK) {
      const end = Math.min(to, at + COLUMN_CHUNK);
      const values = column?.subarray(at, end) ?? this.#project.column(run, index, at, end);
      const timed = times?.subarray(at, end) ?? timesOf(run, x, at, end);
      if (!column || (isTimed && !times)) yield MADE;
      line.addColumn(at, values, timed);
      const told = yield { did: 'read', bytes: values.length * widthOf(x), total };
      if (told?.stop) return true;
    }
    return false;
  }

  /** What a query reads: of each column that its runs have, the steps that it is of. */
  #stretches({ query, runs, range, builders }: Wanted): Stretch[] {
    return runs.flatMap((number, place) => {
      const run = this.#project.run(number);
      const steps = stepsIn(run, query.x, range);
      return query.metrics.flatMap((name, metric): Stretch[] => {
        const index = this.#project.names.index(number, name);
        return index === undefined ? [] : [{ line: builders[place]![metric]!, run, index, ...steps }];
      });
    });
  }

  /** A column of a run at rest; null where it does not fit, and is made as it is read. */
  *#rest(run: RunFacts, name: number | string, make: () => Float64Array): Steps<Float64Array | null> {
    const key = `${run.number}:${name}`;
    const held = this.#held.get(key);
    if (held?.length === run.points) return held;
    // A run that has gone on since is read anew.
    this.#heldBytes -= (held?.length ?? 0) * VALUE;
    this.#held.delete(key);
    if (this.#heldBytes + run.points * VALUE > HOLD_CAP) return null;
    const column = make();
    this.#held.set(key, column);
    this.#heldBytes += run.points * VALUE;
    yield MADE;
    return column;
  }
}
