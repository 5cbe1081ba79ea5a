/** The lines of one history answer while they are collected: points, random points, or buckets where there are too many. */
import { subKey } from '../base/hash.ts';
import {
  addPoint,
  addToBuckets,
  type BucketPlan,
  type Buckets,
  bucketOf,
  emptyBuckets,
} from '../kernels/bucket.ts';
import { sampleSteps } from '../kernels/sampleSteps.ts';
import { GROUPED_BUCKETS } from '../profile/technique.ts';
import { GAP } from '../synth/curve.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';
import type { Line } from '../wire/answer.ts';
import type { HistoryQuery, Range } from '../wire/query.ts';

/** What a line is of, and what is kept of its values. */
export interface LinePlan {
  readonly metric: string;
  readonly run: number;
  readonly range: Range;
  /** Whether x are steps, which are whole. */
  readonly whole: boolean;
  /** Equal buckets over the range; 0 for points. */
  readonly buckets: number;
  /** Buckets have their last value too. */
  readonly last: boolean;
  /** Ascending steps that are kept; null for all. */
  readonly kept: Uint32Array | null;
}

/** One line under way. Values may come point by point (rows) or as stretches of a column; steps never fall. */
export class LineBuilder {
  readonly #plan: LinePlan;
  readonly #buckets: Buckets | null;
  readonly #x: number[] = [];
  readonly #values: number[] = [];
  #keptAt = 0;
  #logged = false;

  constructor(plan: LinePlan) {
    this.#plan = plan;
    this.#buckets = plan.buckets > 0 ? emptyBuckets(plan.buckets) : null;
  }

  /** A value logged at `step`, which lies at `x` on the axis. */
  add(step: number, x: number, value: number): void {
    const { from, to } = this.#plan.range;
    if (x < from || x >= to) return;
    this.#logged = true;
    if (this.#buckets) addPoint(this.#buckets, bucketOf(x, from, to, this.#buckets.min.length), value);
    else if (this.#keeps(step)) {
      this.#x.push(x);
      this.#values.push(value);
    }
  }

  /** A stretch of a column whose first value is that of step `first`; `times` where x are not the steps themselves. */
  addColumn(first: number, values: Float64Array, times: Float64Array | null): void {
    if (times === null && this.#buckets) {
      this.#addSteps(this.#buckets, first, values);
      return;
    }
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value !== GAP) this.add(first + i, times === null ? first + i : times[i]!, value);
    }
  }

  #addSteps(buckets: Buckets, first: number, values: Float64Array): void {
    const { from, to } = this.#plan.range;
    const end = Math.min(values.length, to - first);
    for (let i = Math.max(0, from - first); i < end && !this.#logged; i++) this.#logged = values[i] !== GAP;
    const plan: BucketPlan = { first, from, to, gap: GAP };
    addToBuckets(buckets, values, plan);
  }

  #keeps(step: number): boolean {
    const { kept } = this.#plan;
    if (!kept) return true;
    while (this.#keptAt < kept.length && kept[this.#keptAt]! < step) this.#keptAt++;
    return kept[this.#keptAt] === step;
  }

  /** Null where nothing was logged: a run has no line of a metric that it never had. */
  finish(): Line | null {
    if (!this.#logged) return null;
    const { metric, run, whole, last } = this.#plan;
    if (!this.#buckets) {
      const x = whole ? Uint32Array.from(this.#x) : Float64Array.from(this.#x);
      return { kind: 'points', metric, run, x, values: Float64Array.from(this.#values) };
    }
    const { min, max } = this.#buckets;
    const of = { kind: 'buckets', metric, run, min, max } as const;
    return last ? { ...of, last: this.#buckets.last } : of;
  }
}

/** The lines that an answer is of. */
export interface AskedLines {
  readonly query: HistoryQuery;
  readonly runs: readonly number[];
  readonly range: Range;
}

/** A builder for each metric of each of the runs, run by run. */
export function lineBuilders({ query, runs, range }: AskedLines, project: Project): LineBuilder[][] {
  const facts = runs.map((number) => project.run(number));
  const shared = query.grouped ? sharedBuckets(query, facts, range) : null;
  return facts.map((run) =>
    query.metrics.map((metric) => {
      const index = project.names.index(run.number, metric) ?? 0;
      const plan = { metric, run: run.number, range, whole: query.x === 'step', last: true, kept: null };
      return new LineBuilder({
        ...plan,
        ...(shared ? { buckets: shared } : ownPlan(query, run, range, index)),
      });
    }),
  );
}

/** Buckets of all lines that groups are made of: one axis for every run, however few its points are. */
function sharedBuckets(query: HistoryQuery, runs: readonly RunFacts[], range: Range): number {
  const most = query.thinning.kind === 'buckets' ? query.thinning.buckets : GROUPED_BUCKETS;
  const points = runs.reduce((longest, run) => Math.max(longest, pointsIn(run, range, query)), 0);
  return Math.max(1, Math.min(most, Math.ceil(points)));
}

function ownPlan(
  query: HistoryQuery,
  run: RunFacts,
  range: Range,
  index: number,
): Pick<LinePlan, 'buckets'> & Partial<LinePlan> {
  const { thinning } = query;
  if (thinning.kind === 'buckets') {
    const isMany = pointsIn(run, range, query) > thinning.buckets;
    return { buckets: isMany ? thinning.buckets : 0, last: thinning.last };
  }
  if (thinning.kind === 'all' || run.points <= thinning.points) return { buckets: 0 };
  const key = subKey(subKey(run.key, 5), index);
  return { buckets: 0, kept: sampleSteps(key, run.points, thinning.points) };
}

/** Steps of the axis that a range holds; of a run's own, where they are seconds. */
function pointsIn(run: RunFacts, { from, to }: Range, { x }: HistoryQuery): number {
  return x === 'step' ? to - from : Math.min(run.points, (to - from) / run.secondsPerStep);
}

/** The lines of all builders, run by run. */
export function finishedLines(builders: readonly (readonly LineBuilder[])[]): Line[] {
  return builders.flat().flatMap((builder) => builder.finish() ?? []);
}
