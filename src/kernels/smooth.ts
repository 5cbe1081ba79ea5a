/**
 * Smoothed lines, by the kinds of smoothing that trackers offer (WANDB.md section 2, "Smoothing").
 *
 * NaN stays NaN at its place and infinities stay as they are; neither moves any other point.
 *
 * - `timeWeightedEma`: a point weighs w^(distance in x / xSpan * 1000) of what it did, w = min(sqrt(weight), 0.999):
 *   lines of any density look equally smooth. Debiased. O(points).
 * - `ema`: a point weighs w of what it did at each further point, w = min(weight, 0.999), as in TensorBoard:
 *   last = last * w + (1 - w) * y, shown as last / (1 - w^n). O(points).
 * - `gaussian`: neighbours weigh by a normal curve over their distance in points; `width` is its standard deviation,
 *   and it is cut at three of them. O(points x width).
 * - `runningMean`: the mean of the `width` points around each, one more where that is even. O(points) at any width.
 *
 * Near the ends, and next to points that do not count, the weights that are left are scaled up to one.
 */
export type Smoothing =
  | { readonly kind: 'none' }
  | { readonly kind: 'timeWeightedEma'; readonly weight: number }
  | { readonly kind: 'ema'; readonly weight: number }
  | { readonly kind: 'gaussian'; readonly width: number }
  | { readonly kind: 'runningMean'; readonly width: number };

/** To how many units of distance W&B scales the x axis. */
const VIEWPORT_SCALE = 1000;
const GREATEST_WEIGHT = 0.999;
const CUT = 3;

/**
 * The line `y` over ascending `x`, smoothed; `xSpan` is the length of the x axis that it is shown on. Where that is
 * not above 0, points that differ in x are infinitely far apart.
 */
export function smooth(
  x: ArrayLike<number>,
  y: Float64Array,
  how: Smoothing,
  xSpan: number,
): Float64Array<ArrayBuffer> {
  switch (how.kind) {
    case 'none':
      return new Float64Array(y);
    case 'timeWeightedEma':
      return timeWeightedEma(x instanceof Float64Array ? x : new Float64Array(x), y, how.weight, xSpan);
    case 'ema':
      return ema(y, how.weight);
    case 'gaussian':
      return gaussian(y, how.width);
    case 'runningMean':
      return runningMean(y, how.width);
  }
}

/*
 * Both averages keep a mean of all points so far and their weight, which decays and then grows by one. That is the
 * debiased form of the formulas above; it does not overflow, and a spike that has decayed takes no precision along.
 */

function timeWeightedEma(
  x: Float64Array,
  y: Float64Array,
  weight: number,
  xSpan: number,
): Float64Array<ArrayBuffer> {
  const out = new Float64Array(y);
  const decayOfUnit = Math.min(Math.sqrt(weight), GREATEST_WEIGHT);
  if (!(decayOfUnit > 0)) return out;
  const scale = xSpan > 0 ? VIEWPORT_SCALE / xSpan : Number.POSITIVE_INFINITY;
  let mean = 0;
  let seen = 0;
  let lastX = Number.NaN;
  let distance = 0;
  let decay = 1;
  for (let i = 0; i < y.length; i++) {
    const value = y[i]!;
    if (!Number.isFinite(value)) continue;
    const next = x[i]! - lastX;
    // Points mostly lie equally far apart, and a power costs more than all else here.
    if (next !== distance) {
      distance = next;
      decay = distance > 0 ? decayOfUnit ** (distance * scale) : 1;
    }
    lastX = x[i]!;
    const rest = seen * decay;
    seen = rest + 1;
    mean = mean * (rest / seen) + value / seen;
    out[i] = mean;
  }
  return out;
}

function ema(y: Float64Array, weight: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(y);
  const decay = Math.min(weight, GREATEST_WEIGHT);
  if (!(decay > 0)) return out;
  let mean = 0;
  let seen = 0;
  for (let i = 0; i < y.length; i++) {
    const value = y[i]!;
    if (!Number.isFinite(value)) continue;
    const rest = seen * decay;
    seen = rest + 1;
    mean = mean * (rest / seen) + value / seen;
    out[i] = mean;
  }
  return out;
}

function gaussian(y: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(y);
  const reach = reachOf(CUT * width, y.length);
  if (reach === 0) return out;
  const curve = new Float64Array(reach + 1);
  for (let d = 0; d <= reach; d++) curve[d] = Math.exp((-d * d) / (2 * width * width));
  const { values, counts } = padded(y, reach);
  for (let i = 0; i < y.length; i++) {
    const middle = i + reach;
    if (counts[middle] === 0) continue;
    let sum = values[middle]!;
    let weights = 1;
    for (let d = 1; d <= reach; d++) {
      sum += curve[d]! * (values[middle - d]! + values[middle + d]!);
      weights += curve[d]! * (counts[middle - d]! + counts[middle + d]!);
    }
    out[i] = sum / weights;
  }
  return out;
}

/**
 * Sums within blocks as wide as the window, from either end of a block; a window is the end of one and the start of
 * the next. Differences of running sums over the whole line would do as well, but for what a spike takes from the
 * precision of every window after it.
 */
function runningMean(y: Float64Array, width: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(y);
  const reach = reachOf(width / 2, y.length);
  if (reach === 0) return out;
  const { values, counts } = padded(y, reach);
  const block = 2 * reach + 1;
  const sums = windowSums(values, block);
  const numbers = windowSums(counts, block);
  for (let i = 0; i < y.length; i++) if (counts[i + reach] === 1) out[i] = sums[i]! / numbers[i]!;
  return out;
}

/** The sums of values[i] to values[i + block - 1], for every i that has so many. */
function windowSums(values: Float64Array, block: number): Float64Array {
  const fromStart = new Float64Array(values);
  const toEnd = new Float64Array(values);
  for (let start = 0; start < values.length; start += block) {
    const end = Math.min(values.length, start + block);
    for (let i = start + 1; i < end; i++) fromStart[i]! += fromStart[i - 1]!;
    for (let i = end - 2; i >= start; i--) toEnd[i]! += toEnd[i + 1]!;
  }
  const sums = new Float64Array(values.length - block + 1);
  for (let start = 0; start < sums.length; start += block) {
    // Where a window is a block, its end alone is all of it.
    sums[start] = toEnd[start]!;
    const end = Math.min(sums.length, start + block);
    for (let i = start + 1; i < end; i++) sums[i] = toEnd[i]! + fromStart[i + block - 1]!;
  }
  return sums;
}

/** How many points to either side count: none where that is no number above 0. */
function reachOf(width: number, points: number): number {
  return width > 0 ? Math.min(Math.floor(width), Math.max(0, points - 1)) : 0;
}

/** The line between `reach` zeros on either side, zeros where a point does not count, and 1 where one does. */
function padded(y: Float64Array, reach: number): { values: Float64Array; counts: Float64Array } {
  const values = new Float64Array(y.length + 2 * reach);
  const counts = new Float64Array(y.length + 2 * reach);
  for (let i = 0; i < y.length; i++) {
    if (!Number.isFinite(y[i])) continue;
    values[i + reach] = y[i]!;
    counts[i + reach] = 1;
  }
  return { values, counts };
}
