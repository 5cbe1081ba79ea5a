/** What of a plot's lines is nearest to the cursor. */
import { lowerBound } from '../../src/base/bisect.ts';

/** Index of the value of ascending `x` nearest to `at`; -1 where there is none. */
export function nearestIndex(x: Float64Array, at: number): number {
  const after = lowerBound(x, at);
  if (after === x.length) return x.length - 1;
  return after > 0 && at - x[after - 1]! < x[after]! - at ? after - 1 : after;
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
