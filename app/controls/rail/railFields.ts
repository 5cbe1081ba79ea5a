/** The fields of the rail, in order, and the limit that each one runs into. */
import type { LimitId } from '../../../src/limits/limit.ts';

export const RAIL_FIELDS = [
  'runs',
  'metrics',
  'points',
  'valueBytes',
  'wideMetrics',
  'widePoints',
  'visibleRuns',
] as const;

export type RailField = (typeof RAIL_FIELDS)[number];

export const LIMIT_OF: Readonly<Partial<Record<RailField, LimitId>>> = {
  runs: 'runs',
  metrics: 'metrics',
  points: 'scalar-points',
  valueBytes: 'value-size',
  wideMetrics: 'call-size',
};
