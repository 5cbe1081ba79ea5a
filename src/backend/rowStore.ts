/**
 * The row store: a run's history, config and summary rest as NDJSON bytes and nothing else.
 * A metric's line can only be had by reading whole rows, wide values of other metrics included.
 */
import { invariant } from '../base/invariant.ts';
import type { Bytes } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import { runLine } from '../synth/runLine.ts';
import type { Query, Wire } from '../wire/query.ts';
import { type Answering, MADE } from './answering.ts';
import { RowHistory } from './rowHistory.ts';

export class RowStore {
  readonly #project: Project;
  readonly #wire: Wire;
  readonly #history: RowHistory;
  #runLines: readonly Uint8Array[] | null = null;

  /** `hold` bytes of history rest in memory at the most; with 0 all of it streams. */
  constructor(project: Project, wire: Wire, hold?: Bytes) {
    this.#project = project;
    this.#wire = wire;
    this.#history = new RowHistory(project, hold);
  }

  answer(query: Query): Answering {
    if (query.kind === 'history') return this.#history.answer(query, this.#wire);
    invariant(query.kind === 'runs' && query.rows === null, 'a row store answers with whole runs');
    return this.#runs();
  }

  /** The runs as they rest, newest first, joined to one JSON list. */
  *#runs(): Answering {
    if (!this.#runLines) {
      const { runs } = this.#project.spec;
      const lines: Uint8Array[] = [];
      for (let number = runs - 1; number >= 0; number--) {
        lines.push(runLine(this.#project, this.#project.run(number)));
        if (number % 256 === 0) yield MADE;
      }
      this.#runLines = lines;
      yield MADE;
    }
    const total = this.#runLines.reduce((sum, line) => sum + line.length, 0);
    const out = new Uint8Array(total + 1);
    let at = 0;
    for (const line of this.#runLines) {
      // A line's own newline gives way to the comma before the next line.
      out[at] = 44;
      out.set(line.subarray(0, -1), at + 1);
      at += line.length;
    }
    out[0] = 91;
    out[at] = 93;
    return out.buffer;
  }
}
