/**
 * Least, greatest and last value of equal buckets of a column: what a server answers instead of every point.
 *
 *   steps    0 1 2 3 | 4 5 6 7      2 buckets over [0, 8)
 *   values   3 1 . 2 | 9 . 8 7      "." is a gap
 *   min      1         7
 *   max      3         9
 *   last     2         7
 *
 * Gaps and NaN are in no bucket; an empty bucket is NaN. O(values).
 */
export interface Buckets {
  readonly min: Float64Array<ArrayBuffer>;
  readonly max: Float64Array<ArrayBuffer>;
  readonly last: Float64Array<ArrayBuffer>;
}

export function emptyBuckets(count: number): Buckets {
  const make = () => new Float64Array(count).fill(Number.NaN);
  return { min: make(), max: make(), last: make() };
}

/** The bucket of step `step` where [from, to) is cut into `count`. */
export function bucketOf(step: number, from: number, to: number, count: number): number {
  return Math.floor(((step - from) * count) / (to - from));
}

/** The first step of bucket `index`. */
export function bucketStart(index: number, from: number, to: number, count: number): number {
  return from + Math.ceil((index * (to - from)) / count);
}

/** Where a column lies on the x axis that is bucketed. */
export interface BucketPlan {
  /** Step of the column's first value. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** What the column holds where nothing was logged. */
  readonly gap: number;
}

/** Adds a column to buckets that may hold earlier steps already, so that chunks can stream. */
export function addToBuckets(buckets: Buckets, values: Float64Array, plan: BucketPlan): void {
  const { first, from, to } = plan;
  const count = buckets.min.length;
  const last = Math.min(to, first + values.length);
  for (let step = Math.max(from, first); step < last; ) {
    const index = bucketOf(step, from, to, count);
    const end = Math.min(last, Math.max(step + 1, bucketStart(index + 1, from, to, count)));
    addToBucket(buckets, index, values.subarray(step - first, end - first), plan.gap);
    step = end;
  }
}

/** Adds one logged value to the bucket of its step. */
export function addPoint(buckets: Buckets, index: number, v: number): void {
  if (Number.isNaN(v)) return;
  if (!(v >= buckets.min[index]!)) buckets.min[index] = v;
  if (!(v <= buckets.max[index]!)) buckets.max[index] = v;
  buckets.last[index] = v;
}

function addToBucket(buckets: Buckets, index: number, values: Float64Array, gap: number): void {
  let min = buckets.min[index]!;
  let max = buckets.max[index]!;
  let last = buckets.last[index]!;
  for (let i = 0; i < values.length; i++) {
    const v = values[i]!;
    if (v === gap || Number.isNaN(v)) continue;
    if (!(v >= min)) min = v;
    if (!(v <= max)) max = v;
    last = v;
  }
  buckets.min[index] = min;
  buckets.max[index] = max;
  buckets.last[index] = last;
}
