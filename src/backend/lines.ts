/** The lines of one history answer while they are collected: points, or buckets where there are too many. */
import {
  addPoint,
  addToBuckets,
  type BucketPlan,
  type Buckets,
  bucketOf,
  emptyBuckets,
} from '../kernels/bucket.ts';
import { GAP } from '../synth/curve.ts';
import type { Project } from '../synth/project.ts';
import type { Line } from '../wire/answer.ts';
import type { HistoryQuery, StepRange } from '../wire/query.ts';

/** One line under way. Values may come point by point (rows) or as stretches of a column. */
export class LineBuilder {
  readonly #metric: string;
  readonly #run: number;
  readonly #range: StepRange;
  readonly #buckets: Buckets | null;
  readonly #last: boolean;
  readonly #steps: number[] = [];
  readonly #values: number[] = [];
  #logged = false;

  constructor(query: HistoryQuery, metric: string, run: number, range: StepRange) {
    this.#metric = metric;
    this.#run = run;
    this.#range = range;
    const { thinning } = query;
    const thin = thinning.kind === 'buckets' && range.to - range.from > thinning.buckets;
    this.#buckets = thin ? emptyBuckets(thinning.buckets) : null;
    this.#last = thinning.kind === 'buckets' && thinning.last;
  }

  /** A logged value. */
  add(step: number, value: number): void {
    const { from, to } = this.#range;
    if (step < from || step >= to) return;
    this.#logged = true;
    if (this.#buckets) addPoint(this.#buckets, bucketOf(step, from, to, this.#buckets.min.length), value);
    else {
      this.#steps.push(step);
      this.#values.push(value);
    }
  }

  /** A stretch of a column whose first value is that of step `first`. */
  addColumn(first: number, values: Float64Array): void {
    const { from, to } = this.#range;
    const end = Math.min(values.length, to - first);
    for (let i = Math.max(0, from - first); i < end && !this.#logged; i++) this.#logged = values[i] !== GAP;
    if (this.#buckets) {
      const plan: BucketPlan = { first, from, to, gap: GAP };
      addToBuckets(this.#buckets, values, plan);
      return;
    }
    for (let i = Math.max(0, from - first); i < end; i++) {
      const value = values[i]!;
      if (value === GAP) continue;
      this.#steps.push(first + i);
      this.#values.push(value);
    }
  }

  /** Null where nothing was logged: a run has no line of a metric that it never had. */
  finish(): Line | null {
    if (!this.#logged) return null;
    const of = { metric: this.#metric, run: this.#run };
    if (!this.#buckets) {
      return {
        kind: 'points',
        ...of,
        steps: Uint32Array.from(this.#steps),
        values: Float64Array.from(this.#values),
      };
    }
    const { min, max, last } = this.#buckets;
    return this.#last ? { kind: 'buckets', ...of, min, max, last } : { kind: 'buckets', ...of, min, max };
  }
}

/** A builder for each metric of each run that a query asks for, run by run. */
export function lineBuilders(query: HistoryQuery, range: StepRange): LineBuilder[][] {
  return query.runs.map((run) => query.metrics.map((metric) => new LineBuilder(query, metric, run, range)));
}

/** The lines of all builders, run by run. */
export function finishedLines(builders: readonly (readonly LineBuilder[])[]): Line[] {
  return builders.flat().flatMap((builder) => builder.finish() ?? []);
}

/** The steps that a query is of: its own range, or all steps of the project's runs. */
export function rangeOf(query: HistoryQuery, project: Project): StepRange {
  return query.range ?? { from: 0, to: project.spec.points };
}
