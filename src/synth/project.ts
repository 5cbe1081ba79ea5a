/** The synthetic project that a spec and its seed define: a function of (run, metric, step), not an array. */
import { hash } from '../base/hash.ts';
import type { Json } from '../base/json.ts';
import type { Seconds, Step } from '../base/units.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { wideCalls, wideNames } from '../spec/size.ts';
import { type Curve, curveAt, fillCurve, GAP, GAP_BITS, isGap } from './curve.ts';
import { curveOf } from './curveOf.ts';
import { Names, wideName } from './names.ts';
import { type RunFacts, runFacts } from './runFacts.ts';

export class Project {
  readonly spec: ProjectSpec;
  readonly names: Names;
  /** How long ago the project was opened, by its own time; the runs that still run have gone on since. */
  elapsed: Seconds;

  constructor(spec: ProjectSpec, elapsed: Seconds = 0) {
    this.spec = spec;
    this.elapsed = elapsed;
    this.names = new Names(spec);
  }

  run(number: number): RunFacts {
    return runFacts(this.spec, number, this.elapsed);
  }

  /** Numbers of the runs that still run, the newest first; there are two at the most. */
  running(): number[] {
    const newest = this.spec.runs - 1;
    return [newest, newest - 1].filter((number) => number >= 0 && this.run(number).state === 'running');
  }

  /** Metric `index` of a run; index in [0, spec.metrics). */
  curve(run: RunFacts, index: number): Curve {
    return curveOf(run, index, this.names.kind(index), this.spec.points);
  }

  /** One value: NaN and infinities as logged, GAP where nothing was logged or the run had ended. O(1). */
  value(run: RunFacts, index: number, step: Step): number {
    return step < run.points ? curveAt(this.curve(run, index), step) : GAP;
  }

  /** Steps [from, to) of one metric; GAP past the run's end. */
  column(run: RunFacts, index: number, from: Step, to: Step): Float64Array<ArrayBuffer> {
    const out = new Float64Array(to - from);
    const end = Math.min(to, Math.max(from, run.points));
    fillCurve(this.curve(run, index), from, end, out);
    out.fill(GAP, end - from);
    return out;
  }

  /** What a summary keeps of a metric: its last logged value; GAP where there was none. */
  last(run: RunFacts, index: number): number {
    const curve = this.curve(run, index);
    for (
      let step = run.points - 1;
      step >= 0;
      step = Math.floor(step / (1 << GAP_BITS)) * (1 << GAP_BITS) - 1
    ) {
      if (!isGap(curve, step)) return curveAt(curve, step);
    }
    return GAP;
  }

  /** What a summary says of a wide value: its size, for a list is not kept there whole (assumed). */
  wideSummary(): { readonly [name: string]: Json } {
    const size = `list of ${this.spec.valueBytes} bytes`;
    const length = wideNames(this.spec);
    return Object.fromEntries(Array.from({ length }, (_, index) => [wideName(index), size]));
  }

  /** How many of the first `steps` log calls of a run carry the wide values; they are evenly spread. */
  wideBefore(steps: Step): number {
    return Math.floor((steps * wideCalls(this.spec)) / this.spec.points);
  }

  /** Whether the log call at `step` carries the wide values. */
  isWide(step: Step): boolean {
    return this.wideBefore(step + 1) > this.wideBefore(step);
  }

  /** Digits (below 10^7) of number `n` in the list that wide value `index` of a run is. */
  wideDigits(run: RunFacts, index: number, n: number): number {
    return (hash(run.key ^ index, n) >>> 0) % 10_000_000;
  }
}
