/** How steadily the sentinel's readings came. */
import { type Drift, driftOf, MOST_OFF } from '../../../src/measure/drift.ts';
import type { Sentinel } from '../../../src/measure/sentinel.ts';

export interface Steadiness extends Drift {
  /** Readings that lie further off. */
  readonly off: number;
}

/** Null where there are no readings. */
export function steadiness(readings: readonly Sentinel[]): Steadiness | null {
  const drift = driftOf(readings);
  if (!drift) return null;
  const { median } = drift;
  const off = readings.filter(({ main }) => Math.abs(main - median) / median > MOST_OFF).length;
  return { ...drift, off };
}
