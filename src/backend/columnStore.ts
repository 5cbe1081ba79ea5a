/**
 * The column store: one raw typed array per run and metric, the names, and nothing else.
 * A metric's line is had by reading that metric alone; a wide value of another weighs nothing on it.
 */
import { invariant } from '../base/invariant.ts';
import type { Bytes } from '../base/units.ts';
import { pack } from '../kernels/pack.ts';
import { groupBySection, isOpen } from '../kernels/sections.ts';
import { distinctMetrics } from '../spec/size.ts';
import type { Project } from '../synth/project.ts';
import type { KeySection } from '../wire/answer.ts';
import type { HistoryQuery, KeysQuery, Query, Wire } from '../wire/query.ts';
import { type Answering, HOLD_CAP, MADE, type Steps } from './answering.ts';
import { encodeHistory } from './encodeHistory.ts';
import { COLUMN_CHUNK, fillFromProject } from './fillFromProject.ts';
import { type LineBuilder, lineBuilders, rangeOf } from './lines.ts';
import { RunTable } from './runTable.ts';

const VALUE: Bytes = 8;

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
    const totalMetrics = distinctMetrics(this.#project.spec);
    return pack({
      head: { totalMetrics, sections: sections.map((section) => ({ ...section })) },
      arrays: [],
    });
  }

  *#history(query: HistoryQuery): Answering {
    const range = rangeOf(query, this.#project);
    const builders = lineBuilders(query, range);
    const total = query.runs.length * query.metrics.length * (range.to - range.from) * VALUE;
    for (const [place, run] of query.runs.entries()) {
      for (const [metric, name] of query.metrics.entries()) {
        const index = this.#project.names.index(run, name);
        if (index === undefined) continue;
        if (yield* this.#readColumn(builders[place]![metric]!, { run, index, total })) {
          const afresh = lineBuilders(query, range);
          fillFromProject(this.#project, query, range, afresh);
          yield MADE;
          return encodeHistory(
            afresh.flat().map((line) => line.finish()),
            range,
            this.#wire,
          );
        }
      }
    }
    return encodeHistory(
      builders.flat().map((line) => line.finish()),
      range,
      this.#wire,
    );
  }

  /** Reads a whole column into a line; true when told to stop. Columns that do not fit are made as they are read. */
  *#readColumn(line: LineBuilder, of: { run: number; index: number; total: Bytes }): Steps<boolean> {
    const run = this.#project.run(of.run);
    const key = `${of.run}:${of.index}`;
    let column = this.#held.get(key);
    if (!column && this.#heldBytes + run.points * VALUE <= HOLD_CAP) {
      column = this.#project.column(run, of.index, 0, run.points);
      this.#held.set(key, column);
      this.#heldBytes += run.points * VALUE;
      yield MADE;
    }
    for (let from = 0; from < run.points; from += COLUMN_CHUNK) {
      const to = Math.min(run.points, from + COLUMN_CHUNK);
      const values = column?.subarray(from, to) ?? this.#project.column(run, of.index, from, to);
      if (!column) yield MADE;
      line.addColumn(from, values);
      const told = yield { did: 'read', bytes: values.length * VALUE, total: of.total };
      if (told?.stop) return true;
    }
    return false;
  }
}

/** The project's scalar names: the shared ones, then each run's own. */
function scalarNames({ spec, names }: Project): string[] {
  const own = spec.metrics - names.shared;
  const all = Array.from({ length: names.shared }, (_, index) => names.name(0, index));
  for (let run = 0; own > 0 && run < spec.runs; run++) {
    for (let index = names.shared; index < spec.metrics; index++) all.push(names.name(run, index));
  }
  return all;
}
