/**
 * The column store: one raw typed array per run and metric, the names, and nothing else.
 * A metric's line is had by reading that metric alone; a wide value of another weighs nothing on it.
 */
import { invariant } from '../base/invariant.ts';
import type { Bytes } from '../base/units.ts';
import { pack } from '../kernels/pack.ts';
import { groupBySection, isOpen } from '../kernels/sections.ts';
import { plottableMetrics } from '../spec/size.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import type { KeySection } from '../wire/answer.ts';
import type { HistoryQuery, KeysQuery, Query, StepRange, Wire } from '../wire/query.ts';
import { type Answering, HOLD_CAP, MADE, type Steps } from './answering.ts';
import { encodeHistory } from './encodeHistory.ts';
import { COLUMN_CHUNK, fillFromProject } from './fillFromProject.ts';
import { finishedLines, type LineBuilder, lineBuilders, rangeOf } from './lines.ts';
import { RunTable } from './runTable.ts';

const VALUE: Bytes = 8;

/** Steps [from, to) of one column, and the line that they go into. */
interface Stretch extends StepRange {
  readonly line: LineBuilder;
  readonly run: RunFacts;
  readonly index: number;
}

export class ColumnStore {
  readonly #project: Project;
  readonly #wire: Wire;
  readonly #table: RunTable;
  #names: readonly string[] | null = null;
  readonly #held = new Map<string, Float64Array>();
  #heldBytes: Bytes = 0;

  constructor(project: Project, wire: Wire) {
    this.#project = project;
    this.#wire = wire;
    this.#table = new RunTable(project);
  }

  answer(query: Query): Answering {
    switch (query.kind) {
      case 'runs':
        invariant(query.rows && query.columns, 'a column store answers with the rows and columns in view');
        return this.#table.window(query.rows, query.columns, query.sort);
      case 'keys':
        return this.#keys(query);
      case 'history':
        return this.#history(query);
    }
  }

  *#keys(query: KeysQuery): Answering {
    if (!this.#names) {
      this.#names = scalarNames(this.#project);
      yield MADE;
    }
    const sections = groupBySection(this.#names).map(
      ({ name, names }, place): KeySection => ({
        name,
        metrics: names.length,
        names: isOpen(place, name, query) ? names.slice(0, query.panels) : [],
      }),
    );
    return pack({
      head: { totalMetrics: this.#names.length, sections: sections.map((section) => ({ ...section })) },
      arrays: [],
    });
  }

  *#history(query: HistoryQuery): Answering {
    const range = rangeOf(query, this.#project);
    const builders = lineBuilders(query, range);
    const stretches = this.#stretches(query, range, builders);
    const total = stretches.reduce((sum, { from, to }) => sum + (to - from) * VALUE, 0);
    for (const stretch of stretches) {
      if (yield* this.#read(stretch, total)) {
        const afresh = lineBuilders(query, range);
        fillFromProject(this.#project, query, range, afresh);
        yield MADE;
        return encodeHistory(finishedLines(afresh), range, this.#wire);
      }
    }
    return encodeHistory(finishedLines(builders), range, this.#wire);
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

/**
 * The scalar names that can be plotted: the shared ones, then each run's own, of the newest first as runs are
 * listed, in the order in which a nested summary has them.
 */
function scalarNames({ spec, names }: Project): string[] {
  if (plottableMetrics(spec) === 0) return [];
  const { order } = names.nested;
  const all = Array.from(order.subarray(0, names.shared), (index) => names.name(0, index));
  const own = order.subarray(names.shared);
  for (let run = spec.runs - 1; own.length > 0 && run >= 0; run--) {
    for (const index of own) all.push(names.name(run, index));
  }
  return all;
}
