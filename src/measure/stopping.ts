/**
 * When a cell has enough samples. Asked before each visit, it says how many warm samples that visit should take, or
 * why the cell ended.
 *
 *     quick     3 + 3                         6 samples, the fewest that have an interval
 *     precise   5 + 5 + 5 (+ 5 ...)           until the interval's half-width is at most 5 % of the median, or 40
 *     count n   shares of n, at most 5 each   so many and no more
 *
 * Looking again and again until the interval is narrow enough favours samples that happen to lie close, so the
 * interval must be one that holds even then: `estimateVisits`, simulated at 93 to 99 % under this rule; by order
 * alone it is 81 to 96 %. Samples that turned out invalid are asked for again, in up to twice the visits.
 */
import { estimateVisits, type Visits } from './visitInterval.ts';

export type StopRule =
  | { readonly mode: 'quick' }
  | { readonly mode: 'precise' }
  | { readonly mode: 'count'; readonly samples: number };

/** `enough`: as many as the rule asks; `interval`: narrow enough; `most`: the rule's end, not narrow or not full. */
export type Ended = 'enough' | 'interval' | 'most';

export type NextVisit = { readonly wanted: number } | { readonly ended: Ended };

export interface Foreseen {
  readonly visits: number;
  readonly samples: number;
}

/** Warm samples of one visit at most: more would say little of other frames. */
const VISIT = 5;
/** Half-width of the interval that a precise cell wants, as a share of the median. */
export const NARROW = 0.05;

/** Visits and samples that the rule takes at the least, if no sample is invalid. */
export function visitsForeseen(rule: StopRule): Foreseen {
  if (rule.mode === 'quick') return { visits: 2, samples: 6 };
  if (rule.mode === 'precise') return { visits: 3, samples: 15 };
  const visits = rule.samples <= 1 ? rule.samples : Math.max(2, Math.ceil(rule.samples / VISIT));
  return { visits, samples: rule.samples };
}

/** Visits and samples that the rule takes at the most, if no sample is invalid. */
export function visitsAtMost(rule: StopRule): Foreseen {
  return rule.mode === 'precise' ? { visits: 8, samples: 40 } : visitsForeseen(rule);
}

/**
 * What comes after `visits`: the valid warm `main` values so far, an empty array for a visit that gave none.
 */
export function nextVisit(rule: StopRule, visits: Visits): NextVisit {
  const least = visitsForeseen(rule);
  const most = visitsAtMost(rule);
  const taken = visits.reduce((sum, visit) => sum + visit.length, 0);
  const filled = visits.filter((visit) => visit.length > 0).length;
  if (taken >= least.samples && filled >= least.visits) {
    if (rule.mode !== 'precise') return { ended: 'enough' };
    if (isNarrow(visits)) return { ended: 'interval' };
  }
  if (taken >= most.samples || visits.length >= 2 * most.visits) return { ended: 'most' };
  const share = Math.ceil(most.samples / most.visits);
  return { wanted: Math.min(share, most.samples - taken) };
}

function isNarrow(visits: Visits): boolean {
  const { median, lo, hi } = estimateVisits(visits);
  return lo !== null && hi !== null && (hi - lo) / 2 <= NARROW * median;
}
