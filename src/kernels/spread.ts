/**
 * Several lines over one x axis as one: a middle and how far they spread about it, as grouped charts draw them
 * (WANDB.md section 2, "Group agg").
 *
 *   lines  1 5 .      mean, minMax    mid 2 5 4
 *          3 . 4                      lo  1 5 4     n 2 1 1
 *                                     hi  3 5 4
 *
 * NaN counts as nothing; where no line has a number all is NaN and n is 0. Infinities are seen by `minMax` alone:
 * middles, deviations and n skip them, for one would swallow every other line. Deviations are Welford's, of a
 * sample (n - 1), and 0 for one line. O(lines x points), and for medians a sort of the lines at every point.
 */
export interface Spread {
  readonly mid: Float64Array<ArrayBuffer>;
  readonly lo: Float64Array<ArrayBuffer>;
  readonly hi: Float64Array<ArrayBuffer>;
  /** How many finite numbers each middle is of. */
  readonly n: Uint32Array<ArrayBuffer>;
}

export type SpreadMiddle = 'mean' | 'median';
/** Deviation and error reach from the middle to either side; `none` makes both ends the middle. */
export type SpreadWidth = 'minMax' | 'standardDeviation' | 'standardError' | 'none';

/** Which of them a chart draws. */
export interface SpreadChoice {
  readonly middle: SpreadMiddle;
  readonly width: SpreadWidth;
}

/** The spread of lines of one length; empty for no lines. */
export function spreadOf(lines: readonly Float64Array[], middle: SpreadMiddle, width: SpreadWidth): Spread {
  const moments = momentsOf(lines);
  const { n } = moments;
  const mid = middle === 'mean' ? moments.mean : medians(lines);
  if (width === 'minMax') return { mid, n, ...extremes(lines, mid.length) };
  const lo = mid.slice();
  const hi = mid.slice();
  if (width === 'none') return { mid, n, lo, hi };
  for (let i = 0; i < mid.length; i++) {
    if (n[i]! < 2) continue;
    const variance = moments.squares[i]! / (n[i]! - 1);
    const reach = Math.sqrt(width === 'standardError' ? variance / n[i]! : variance);
    lo[i]! -= reach;
    hi[i]! += reach;
  }
  return { mid, n, lo, hi };
}

interface Moments {
  readonly n: Uint32Array<ArrayBuffer>;
  readonly mean: Float64Array<ArrayBuffer>;
  /** Sum of squared distances from the mean. */
  readonly squares: Float64Array<ArrayBuffer>;
}

/** Line by line, so that memory is read in order; Welford needs no second pass and cancels nothing. */
function momentsOf(lines: readonly Float64Array[]): Moments {
  const points = lines[0]?.length ?? 0;
  const n = new Uint32Array(points);
  const mean = new Float64Array(points);
  const squares = new Float64Array(points);
  for (const line of lines) {
    for (let i = 0; i < points; i++) {
      const value = line[i]!;
      if (!Number.isFinite(value)) continue;
      n[i]!++;
      const distance = value - mean[i]!;
      mean[i]! += distance / n[i]!;
      squares[i]! += distance * (value - mean[i]!);
    }
  }
  for (let i = 0; i < points; i++) if (n[i] === 0) mean[i] = Number.NaN;
  return { n, mean, squares };
}

/** The middle value at each point, of an even number the mean of the middle two. */
function medians(lines: readonly Float64Array[]): Float64Array<ArrayBuffer> {
  const out = new Float64Array(lines[0]?.length ?? 0).fill(Number.NaN);
  const values = new Float64Array(lines.length);
  for (let i = 0; i < out.length; i++) {
    let count = 0;
    for (let line = 0; line < lines.length; line++) {
      const value = lines[line]![i]!;
      if (Number.isFinite(value)) values[count++] = value;
    }
    if (count === 0) continue;
    const sorted = values.subarray(0, count).sort();
    // The same place twice for an odd number. Halves first: the sum of two numbers may overflow.
    out[i] = sorted[(count - 1) >> 1]! / 2 + sorted[count >> 1]! / 2;
  }
  return out;
}

function extremes(lines: readonly Float64Array[], points: number): Pick<Spread, 'lo' | 'hi'> {
  const lo = new Float64Array(points).fill(Number.NaN);
  const hi = new Float64Array(points).fill(Number.NaN);
  for (const line of lines) {
    for (let i = 0; i < points; i++) {
      const value = line[i]!;
      if (Number.isNaN(value)) continue;
      if (!(value >= lo[i]!)) lo[i] = value;
      if (!(value <= hi[i]!)) hi[i] = value;
    }
  }
  return { lo, hi };
}
