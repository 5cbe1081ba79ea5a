/**
 * Whether the machine stayed the same while cells were measured. A frozen scene, the sentinel, is timed between
 * visits; where a reading lies far from the median of all, the samples next to it are flagged:
 *
 *     readings    100     102     131      99          median 101, so 131 is 30 % off
 *     samples          s1      s2      s3      s4      s2 and s3 get the flag `drift`
 *
 * The flag is a warning. No time is ever divided by a reading: sentinel and samples slow down by different factors
 * under the same load, so dividing would add an error, not take one away (MEASURING 2.9).
 */
import { max, median, min } from 'simple-statistics';
import { lowerBound } from '../base/bisect.ts';
import type { Ms } from '../base/units.ts';

/** `main` of the sentinel's render, and when it was taken, on the clock that dates samples. */
export interface Reading {
  readonly at: Ms;
  readonly main: Ms;
}

export interface Drift {
  readonly median: Ms;
  readonly least: Ms;
  readonly most: Ms;
  /** Distance of the reading farthest from the median, as a share of the median. */
  readonly worst: number;
  /** Some reading lies too far off. Never so under 3 readings, whose median means little. */
  readonly drifting: boolean;
}

/** How far a reading may lie from the median, as a share of it. */
export const MOST_OFF = 0.15;
const LEAST_READINGS = 3;
const FLAG = 'drift';

/** The spread of the sentinel's readings, in any order; null where there are none. */
export function driftOf(readings: readonly Reading[]): Drift | null {
  if (readings.length === 0) return null;
  const mains = readings.map(({ main }) => main);
  const middle = median(mains);
  const worst = Math.max(...mains.map((main) => offBy(main, middle)));
  return {
    median: middle,
    least: min(mains),
    most: max(mains),
    worst,
    drifting: readings.length >= LEAST_READINGS && worst > MOST_OFF,
  };
}

/**
 * The samples in their order, with the flag `drift` added to those whose last reading before or first reading after
 * lies too far off. Nothing else of a sample changes.
 */
export function flagDrift<S extends { readonly at: Ms; readonly flags: readonly string[] }>(
  samples: readonly S[],
  readings: readonly Reading[],
): S[] {
  const drift = driftOf(readings);
  if (!drift?.drifting) return samples.slice();
  const ordered = readings.toSorted((a, b) => a.at - b.at);
  const times = ordered.map(({ at }) => at);
  return samples.map((sample) => {
    const after = lowerBound(times, sample.at);
    const around = ordered.slice(Math.max(0, after - 1), after + 1);
    const far = around.some(({ main }) => offBy(main, drift.median) > MOST_OFF);
    return far && !sample.flags.includes(FLAG) ? { ...sample, flags: [...sample.flags, FLAG] } : sample;
  });
}

function offBy(main: Ms, middle: Ms): number {
  return Math.abs(main - middle) / middle;
}
