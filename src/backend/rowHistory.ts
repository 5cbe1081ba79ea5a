/** Lines out of a row store: whole rows are read, wide values of other metrics included. */
import type { Json } from '../base/json.ts';
import type { Bytes } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import type { HistoryQuery, Wire } from '../wire/query.ts';
import { type Answering, MADE, type Steps } from './answering.ts';
import { encodeHistory } from './encodeHistory.ts';
import { fillFromProject } from './fillFromProject.ts';
import { finishedLines, type LineBuilder, lineBuilders, rangeOf } from './lines.ts';
import { readRows } from './readRows.ts';
import { type RowChunk, RunRows } from './runRows.ts';

type Row = { readonly [key: string]: Json };

export class RowHistory {
  readonly #project: Project;
  readonly #rows: RunRows;

  constructor(project: Project, hold?: Bytes) {
    this.#project = project;
    this.#rows = new RunRows(project, hold);
  }

  *answer(query: HistoryQuery, wire: Wire): Answering {
    const range = rangeOf(query, this.#project);
    const builders = lineBuilders(query, range);
    const reading = new Reading(this.#project, query.runs);
    for (const [place, run] of query.runs.entries()) {
      const visit = (chunk: RowChunk) =>
        reading.read(chunk, (row) => addRow(builders[place]!, query.metrics, row));
      if (yield* this.#rows.chunks(run, visit)) {
        const afresh = lineBuilders(query, range);
        fillFromProject(this.#project, query, range, afresh);
        yield MADE;
        return encodeHistory(finishedLines(afresh), range, wire);
      }
    }
    return encodeHistory(finishedLines(builders), range, wire);
  }
}

function addRow(builders: readonly LineBuilder[], metrics: readonly string[], row: Row): void {
  const step = row._step as number;
  for (let i = 0; i < metrics.length; i++) {
    const value = row[metrics[i]!];
    if (value !== undefined) builders[i]!.add(step, Number(value));
  }
}

/** How far the reading of some runs' rows has come, and how much there is in all. */
class Reading {
  readonly #project: Project;
  readonly #allSteps: number;
  readonly #allWide: Bytes;
  #steps = 0;
  #scalarBytes: Bytes = 0;

  constructor(project: Project, runs: readonly number[]) {
    const points = runs.map((run) => project.run(run).points);
    this.#project = project;
    this.#allSteps = points.reduce((sum, steps) => sum + steps, 0);
    this.#allWide = points.reduce((sum, steps) => sum + this.#wide(0, steps), 0);
  }

  /** Reads a chunk; true when told to stop. Rows vary little but for wide values, which are counted exactly. */
  *read(chunk: RowChunk, visit: (row: Row) => void): Steps<boolean> {
    readRows(chunk.bytes, visit);
    this.#steps += chunk.to - chunk.from;
    this.#scalarBytes += chunk.bytes.length - this.#wide(chunk.from, chunk.to);
    const total = this.#allWide + (this.#scalarBytes / this.#steps) * this.#allSteps;
    const told = yield { did: 'read', bytes: chunk.bytes.length, total };
    return told?.stop === true;
  }

  #wide(from: number, to: number): Bytes {
    const { spec } = this.#project;
    return (
      (this.#project.wideBefore(to) - this.#project.wideBefore(from)) * spec.wideMetrics * spec.valueBytes
    );
  }
}
