/** Bounds that no page states as a limit: walls of W&B's client and server, and a reading of "the less often". */
import type { Bytes } from '../base/units.ts';
import type { RuleSet } from '../limits/limit.ts';
import { limitIn } from '../limits/ruleSets.ts';
import { wandb2023 } from '../limits/wandb2023.ts';

/** The client skips a longer row of history: WANDB.md section 4. */
export const ROW_WALL: Bytes = 10_383_360;

/** The server is reported to refuse a larger config: WANDB.md section 1. */
export const CONFIG_WALL: Bytes = 15_000_000;

/** A histogram of 64 bins as JSON: 64 counts, 65 edges and its keys. */
const HISTOGRAM_BYTES: Bytes = 1600;

/** Histograms that a rule set advises at most, or those of 2023 where it says nothing of them. */
export function mostHistograms(rules: RuleSet): number {
  const limit = limitIn(rules, 'histogram-points') ?? limitIn(wandb2023, 'histogram-points');
  return limit?.value ?? Number.NaN;
}

/**
 * Bytes that a wide metric may come to in a run. The documents give no number, only "the wider the metric, the less
 * often"; the reading is what the widest of their numbers comes to, as many histograms as they advise.
 */
export function mostWideBytes(rules: RuleSet): Bytes {
  return mostHistograms(rules) * HISTOGRAM_BYTES;
}
