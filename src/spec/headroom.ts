/** Headroom: how near a spec comes to each page limit of a rule set. */
import type { Limit, LimitId, RuleSet } from '../limits/limit.ts';
import { pageLimits } from '../limits/ruleSets.ts';
import type { ProjectSpec } from './projectSpec.ts';
import { callBytes, distinctMetrics, largestConfig, mediaNames, widestValue } from './size.ts';

export type HeadroomState = 'under' | 'near' | 'over';

export interface Headroom {
  readonly id: LimitId;
  /** The spec's value on the limit's scale, in its unit. */
  readonly value: number;
  readonly limit: number;
  readonly ratio: number;
  /** under: below 0.8 of the limit; near: 0.8 to 1; over: above it. */
  readonly state: HeadroomState;
}

const VALUES: Partial<Record<LimitId, (spec: ProjectSpec) => number>> = {
  runs: (spec) => spec.runs,
  metrics: distinctMetrics,
  'scalar-points': (spec) => spec.points,
  'value-size': widestValue,
  'call-size': callBytes,
  'config-size': largestConfig,
  'config-depth': (spec) => spec.configDepth,
  // A nested log call nests its summary.
  'summary-depth': (spec) => Math.max(spec.nestingDepth, spec.summaryDepth),
  files: (spec) => spec.files,
  'media-points': (spec) => (spec.mediaMetrics > 0 ? spec.mediaPoints : 0),
  'histogram-points': (spec) => (spec.histogramMetrics > 0 ? spec.histogramPoints : 0),
  'media-names': (spec) => (spec.mediaMetrics > 0 ? mediaNames(spec) : 0),
};

export function stateOf(ratio: number): HeadroomState {
  if (ratio > 1) return 'over';
  return ratio >= 0.8 ? 'near' : 'under';
}

/** The spec against one limit; undefined where the limit has no number or no field answers to it. */
export function headroomOf(spec: ProjectSpec, limit: Limit): Headroom | undefined {
  const bound = limit.value ?? limit.reading;
  const measure = VALUES[limit.id];
  if (bound === undefined || measure === undefined) return undefined;
  const value = measure(spec);
  const ratio = value / bound;
  return { id: limit.id, value, limit: bound, ratio, state: stateOf(ratio) };
}

/** The spec against every page limit of a rule set, in the rule set's order. */
export function headroom(spec: ProjectSpec, rules: RuleSet): Headroom[] {
  return pageLimits(rules).flatMap((limit) => headroomOf(spec, limit) ?? []);
}
