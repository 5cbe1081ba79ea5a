/** A run's history as NDJSON: one line a log call, written in place as the bytes a row store holds. */
import { invariant } from '../base/invariant.ts';
import type { Bytes, Step } from '../base/units.ts';
import { utf8, writeBytes, writeInteger, writeNumber, writeNumberList } from '../kernels/jsonBytes.ts';
import { type Curve, fillCurve, GAP } from './curve.ts';
import { wideName } from './names.ts';
import { NestedEntries } from './nestedEntries.ts';
import type { Project } from './project.ts';
import type { RunFacts } from './runFacts.ts';

/** Values that one tile of curves holds: 32 MB. Curves are made a column at a time and written a row at a time. */
const TILE = 4_000_000;
const TILE_STEPS = 128;

export class RowWriter {
  readonly #project: Project;
  readonly #run: RunFacts;
  /** Place by place, as a row has them. */
  readonly #curves: readonly Curve[];
  readonly #entries: NestedEntries;
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
    this.#curves = Array.from(names.nested.order, (index) => project.curve(run, index));
    this.#entries = new NestedEntries(names, run.number);
    this.#widePrefixes = Array.from({ length: spec.wideMetrics }, (_, index) =>
      utf8(`,"${wideName(index)}":`),
    );
    this.#tileSteps = Math.max(1, Math.min(TILE_STEPS, Math.floor(TILE / spec.metrics)));
    this.#tile = new Float64Array(this.#tileSteps * spec.metrics);
    const wide = this.#widePrefixes.reduce((sum, prefix) => sum + prefix.length + spec.valueBytes, 0);
    this.longest = 128 + this.#entries.longest + (project.wideBefore(run.points) > 0 ? wide : 0);
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
    const entries = this.#entries;
    entries.begin();
    for (let place = 0; place < this.#curves.length; place++) {
      const value = this.#tile[place * this.#tileSteps + column]!;
      if (value === GAP) entries.skip(place);
      else at = writeNumber(out, entries.key(place, out, at), value, this.#curves[place]!.bits);
    }
    at = entries.end(out, at);
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
    this.#curves.forEach((curve, place) => {
      fillCurve(curve, from, to, this.#tile.subarray(place * this.#tileSteps));
    });
    this.#tileFrom = from;
    this.#tileTo = to;
  }
}

const STEP = utf8('{"_step":');
const RUNTIME = utf8(',"_runtime":');
const TIMESTAMP = utf8(',"_timestamp":');
