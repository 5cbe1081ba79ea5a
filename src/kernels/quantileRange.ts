/**
 * The y axis that lines need: from their least to their greatest finite value, or without the outermost of them
 * (WANDB.md section 2, "Ignore outliers": below 5 % and above 95 %).
 *
 * NaN is a gap, and infinities are drawn at the edge: neither counts. [0, 1] where nothing does. Ends that are equal
 * are widened by 0.5 either side, or by more where 0.5 would be lost in rounding. O(points).
 */
import { quantile } from 'simple-statistics';

export type Range = readonly [least: number, greatest: number];

/** The range of all finite values at indices [from, to) of the lines. */
export function rangeOf(lines: readonly Float64Array[], from: number, to: number): Range {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const end = Math.min(to, line.length);
    for (let i = from; i < end; i++) {
      const value = line[i]!;
      if (value < least && value !== Number.NEGATIVE_INFINITY) least = value;
      if (value > greatest && value !== Number.POSITIVE_INFINITY) greatest = value;
    }
  }
  return least > greatest ? [0, 1] : widened(least, greatest);
}

/**
 * The range between two quantiles of all finite values at indices [from, to) of the lines taken together. They are
 * found by selection, not by sorting.
 */
export function rangeWithoutOutliers(
  lines: readonly Float64Array[],
  from: number,
  to: number,
  [low, high]: Range = [0.05, 0.95],
): Range {
  const values: number[] = [];
  for (const line of lines) {
    const end = Math.min(to, line.length);
    for (let i = from; i < end; i++) if (Number.isFinite(line[i])) values.push(line[i]!);
  }
  if (values.length === 0) return [0, 1];
  const [least, greatest] = quantile(values, [low, high]);
  return widened(least!, greatest!);
}

function widened(least: number, greatest: number): Range {
  if (least !== greatest) return [least, greatest];
  const half = Math.max(0.5, Math.abs(least) * 2 ** -50);
  return [least - half, greatest + half];
}
