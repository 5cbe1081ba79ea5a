/** What of a plot's lines is nearest to the cursor. */
import { lowerBound } from '../../src/base/bisect.ts';

/** Index of the value of ascending `x` nearest to `at`; -1 where there is none. */
export function nearestIndex(x: Float64Array, at: number): number {
  const after = lowerBound(x, at);
  if (after === x.length) return x.length - 1;
  return after > 0 && at - x[after - 1]! < x[after]! - at ? after - 1 : after;
}

/** As `nearestIndex`, but -1 beyond the ends of `x`: farther off them than from there to their neighbours. */
export function nearestWithin(x: Float64Array, at: number): number {
  const last = x.length - 1;
  if (last < 0) return -1;
  const isBefore = at < x[0]! - (last > 0 ? x[1]! - x[0]! : 0);
  const isAfter = at > x[last]! + (last > 0 ? x[last]! - x[last - 1]! : 0);
  return isBefore || isAfter ? -1 : nearestIndex(x, at);
}

/** The line whose value is nearest to `y` pixels, and no farther than `most`; null where none is. */
export function nearestLine<L>(
  lines: readonly L[],
  pixelOf: (line: L) => number,
  y: number,
  most: number,
): L | null {
  let nearest: L | null = null;
  let least = most;
  for (const line of lines) {
    const distance = Math.abs(pixelOf(line) - y);
    if (!(distance <= least)) continue;
    least = distance;
    nearest = line;
  }
  return nearest;
}
