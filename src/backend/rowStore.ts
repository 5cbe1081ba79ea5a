/**
 * The row store: a run's history, config and summary rest as NDJSON bytes and nothing else.
 * A metric's line can only be had by reading whole rows, wide values of other metrics included.
 */
import { invariant } from '../base/invariant.ts';
import type { Json } from '../base/json.ts';
import type { Bytes } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import { runLine } from '../synth/runLine.ts';
import type { HistoryQuery, Query, Wire } from '../wire/query.ts';
import { type Answering, MADE, type Steps } from './answering.ts';
import { encodeHistory } from './encodeHistory.ts';
import { fillFromProject } from './fillFromProject.ts';
import { finishedLines, type LineBuilder, lineBuilders, rangeOf } from './lines.ts';
import { MetricPath } from './metricPath.ts';
import { readRows } from './readRows.ts';
import { type RowChunk, RunRows } from './runRows.ts';

type Row = { readonly [key: string]: Json };

export class RowStore {
  readonly #project: Project;
  readonly #wire: Wire;
  readonly #rows: RunRows;
  #runLines: readonly Uint8Array[] | null = null;

  /** `hold` bytes of history rest in memory at the most; with 0 all of it streams. */
  constructor(project: Project, wire: Wire, hold?: Bytes) {
    this.#project = project;
    this.#wire = wire;
    this.#rows = new RunRows(project, hold);
  }

  answer(query: Query): Answering {
    if (query.kind === 'history') return this.#history(query);
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

  *#history(query: HistoryQuery): Answering {
    const range = rangeOf(query, this.#project);
    const builders = lineBuilders(query, range);
    const reading = new Reading(this.#project, query.runs);
    const paths = query.metrics.map((metric) => new MetricPath(metric));
    for (const [place, run] of query.runs.entries()) {
      const visit = (chunk: RowChunk) => reading.read(chunk, (row) => addRow(builders[place]!, paths, row));
      if (yield* this.#rows.chunks(run, visit)) {
        const afresh = lineBuilders(query, range);
        fillFromProject(this.#project, query, range, afresh);
        yield MADE;
        return encodeHistory(finishedLines(afresh), range, this.#wire);
      }
    }
    return encodeHistory(finishedLines(builders), range, this.#wire);
  }
}

function addRow(builders: readonly LineBuilder[], paths: readonly MetricPath[], row: Row): void {
  const step = row._step as number;
  for (let i = 0; i < paths.length; i++) {
    const value = paths[i]!.find(row);
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
