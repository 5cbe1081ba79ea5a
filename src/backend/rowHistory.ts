/** Lines out of a row store: whole rows are read, wide values of other metrics included. */
import type { Json } from '../base/json.ts';
import type { Bytes } from '../base/units.ts';
import type { Project } from '../synth/project.ts';
import { X_NAMES } from '../wire/query.ts';
import type { Wanted } from './answerHistory.ts';
import type { Steps } from './answering.ts';
import type { LineBuilder } from './lines.ts';
import { MetricPath } from './metricPath.ts';
import { readRows } from './readRows.ts';
import { type RowChunk, RunRows } from './runRows.ts';

type Row = { readonly [key: string]: Json };

export class RowHistory {
  readonly #project: Project;
  readonly #rows: RunRows;

  /** `hold` bytes rest in memory at the most. */
  constructor(project: Project, hold?: Bytes) {
    this.#project = project;
    this.#rows = new RunRows(project, hold);
  }

  /** True when told to stop. */
  *read({ query, runs, builders, before }: Wanted): Steps<boolean> {
    const reading = new Reading(this.#project, runs, before);
    const paths = query.metrics.map((metric) => new MetricPath(metric));
    for (const [place, run] of runs.entries()) {
      const visit = (chunk: RowChunk) =>
        reading.read(chunk, (row) => addRow(builders[place]!, paths, row, X_NAMES[query.x]));
      if (yield* this.#rows.chunks(run, visit)) return true;
    }
    return false;
  }
}

function addRow(
  builders: readonly LineBuilder[],
  paths: readonly MetricPath[],
  row: Row,
  xKey: string,
): void {
  const step = row._step as number;
  const x = row[xKey] as number;
  for (let i = 0; i < builders.length; i++) {
    const value = paths[i]!.find(row);
    if (value !== undefined) builders[i]!.add(step, x, Number(value));
  }
}

/** How far the reading of some runs' rows has come, and how much there is in all. */
class Reading {
  readonly #project: Project;
  readonly #before: Bytes;
  readonly #allSteps: number;
  readonly #allWide: Bytes;
  #steps = 0;
  #scalarBytes: Bytes = 0;

  constructor(project: Project, runs: readonly number[], before: Bytes) {
    const points = runs.map((run) => project.run(run).points);
    this.#project = project;
    this.#before = before;
    this.#allSteps = points.reduce((sum, steps) => sum + steps, 0);
    this.#allWide = points.reduce((sum, steps) => sum + this.#wide(0, steps), 0);
  }

  /** Reads a chunk; true when told to stop. Rows vary little but for wide values, which are counted exactly. */
  *read(chunk: RowChunk, visit: (row: Row) => void): Steps<boolean> {
    readRows(chunk.bytes, visit);
    this.#steps += chunk.to - chunk.from;
    this.#scalarBytes += chunk.bytes.length - this.#wide(chunk.from, chunk.to);
    const total = this.#before + this.#allWide + (this.#scalarBytes / this.#steps) * this.#allSteps;
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
