/** A run's history as NDJSON: one line a log call, written in place as the bytes a row store holds. */
import { invariant } from '../base/invariant.ts';
import type { Bytes, Step } from '../base/units.ts';
import {
  utf8,
  WIDEST_NUMBER,
  writeBytes,
  writeInteger,
  writeNumber,
  writeNumberList,
} from '../kernels/jsonBytes.ts';
import { type Curve, fillCurve, GAP } from './curve.ts';
import { wideName } from './names.ts';
import type { Project } from './project.ts';
import type { RunFacts } from './runFacts.ts';

/** Values that one tile of curves holds: 32 MB. Curves are made a column at a time and written a row at a time. */
const TILE = 4_000_000;
const TILE_STEPS = 128;

export class RowWriter {
  readonly #project: Project;
  readonly #run: RunFacts;
  readonly #curves: readonly Curve[];
  readonly #prefixes: readonly Uint8Array[];
  readonly #widePrefixes: readonly Uint8Array[];
  readonly #tile: Float64Array;
  readonly #tileSteps: number;
  #tileFrom: Step = -1;
  #tileTo: Step = -1;
  /** No row is longer. */
  readonly longest: Bytes;

  constructor(project: Project, run: RunFacts) {
    const { spec, names } = project;
    this.#project = project;
    this.#run = run;
    const indices = Array.from({ length: spec.metrics }, (_, index) => index);
    this.#curves = indices.map((index) => project.curve(run, index));
    this.#prefixes = indices.map((index) => names.key(run.number, index));
    this.#widePrefixes = Array.from({ length: spec.wideMetrics }, (_, index) =>
      utf8(`,"${wideName(index)}":`),
    );
    this.#tileSteps = Math.max(1, Math.min(TILE_STEPS, Math.floor(TILE / spec.metrics)));
    this.#tile = new Float64Array(this.#tileSteps * spec.metrics);
    const scalars = this.#prefixes.reduce((sum, prefix) => sum + prefix.length + WIDEST_NUMBER, 0);
    const wide = this.#widePrefixes.reduce((sum, prefix) => sum + prefix.length + spec.valueBytes, 0);
    this.longest = 128 + scalars + (project.wideBefore(run.points) > 0 ? wide : 0);
  }

  /** Writes rows from `from` on to `out` until one more might not fit or `to` is reached. */
  write(from: Step, to: Step, out: Uint8Array): { readonly step: Step; readonly length: Bytes } {
    invariant(out.length >= this.longest, 'the buffer holds the longest row');
    let at = 0;
    let step = from;
    while (step < to && at + this.longest <= out.length) at = this.#row(step++, out, at);
    return { step, length: at };
  }

  #row(step: Step, out: Uint8Array, at: number): number {
    if (step < this.#tileFrom || step >= this.#tileTo) this.#fillTile(step);
    const runtime = step * this.#run.secondsPerStep;
    at = writeInteger(out, writeBytes(out, at, STEP), step);
    at = writeNumber(out, writeBytes(out, at, RUNTIME), runtime, 2);
    at = writeNumber(out, writeBytes(out, at, TIMESTAMP), this.#run.createdAt + runtime, 2);
    const column = step - this.#tileFrom;
    for (let index = 0; index < this.#curves.length; index++) {
      const value = this.#tile[index * this.#tileSteps + column]!;
      if (value === GAP) continue;
      at = writeNumber(out, writeBytes(out, at, this.#prefixes[index]!), value, this.#curves[index]!.bits);
    }
    if (this.#project.isWide(step)) at = this.#wide(out, at);
    out[at] = 125;
    out[at + 1] = 10;
    return at + 2;
  }

  #wide(out: Uint8Array, at: number): number {
    this.#widePrefixes.forEach((prefix, index) => {
      const digits = (n: number) => this.#project.wideDigits(this.#run, index, n);
      at = writeNumberList(out, writeBytes(out, at, prefix), this.#project.spec.valueBytes, digits);
    });
    return at;
  }

  #fillTile(step: Step): void {
    const from = step - (step % this.#tileSteps);
    const to = Math.min(this.#run.points, from + this.#tileSteps);
    this.#curves.forEach((curve, index) => {
      fillCurve(curve, from, to, this.#tile.subarray(index * this.#tileSteps));
    });
    this.#tileFrom = from;
    this.#tileTo = to;
  }
}

const STEP = utf8('{"_step":');
const RUNTIME = utf8(',"_runtime":');
const TIMESTAMP = utf8(',"_timestamp":');
