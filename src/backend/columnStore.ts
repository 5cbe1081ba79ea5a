/**
 * The column store: one raw typed array per run and metric, the names, and nothing else.
 * A metric's line is had by reading that metric alone; a wide value of another weighs nothing on it.
 */
import { invariant } from '../base/invariant.ts';
import { pack } from '../kernels/pack.ts';
import { groupBySection, isOpen } from '../kernels/sections.ts';
import { plottableMetrics } from '../spec/size.ts';
import type { Project } from '../synth/project.ts';
import type { KeySection } from '../wire/answer.ts';
import type { KeysQuery, Query, Wire } from '../wire/query.ts';
import { type Answering, MADE } from './answering.ts';
import { ColumnHistory } from './columnHistory.ts';
import { RunTable } from './runTable.ts';

export class ColumnStore {
  readonly #project: Project;
  readonly #wire: Wire;
  readonly #table: RunTable;
  readonly #history: ColumnHistory;
  #names: readonly string[] | null = null;

  constructor(project: Project, wire: Wire) {
    this.#project = project;
    this.#wire = wire;
    this.#table = new RunTable(project);
    this.#history = new ColumnHistory(project);
  }

  answer(query: Query): Answering {
    switch (query.kind) {
      case 'runs':
        invariant(query.rows && query.columns, 'a column store answers with the rows and columns in view');
        return this.#table.window(query.rows, query.columns, query.sort);
      case 'keys':
        return this.#keys(query);
      case 'history':
        return this.#history.answer(query, this.#wire);
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
