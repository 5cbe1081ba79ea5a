/**
 * Every field of a spec: its range, default and unit. Ranges reach at least ten times past every limit of
 * every rule set. The default spec is `typical`: what an empty link opens.
 */

export interface NumberField {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly unit: 'count' | 'bytes' | 'share' | 'seconds';
}

export interface ChoiceField<T extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly T[];
  readonly default: T;
}

export interface ListField {
  readonly kind: 'list';
  readonly most: number;
}

const count = (min: number, max: number, byDefault: number) =>
  ({ kind: 'number', min, max, default: byDefault, unit: 'count' }) as const satisfies NumberField;
const bytes = (min: number, max: number, byDefault: number) =>
  ({ kind: 'number', min, max, default: byDefault, unit: 'bytes' }) as const satisfies NumberField;
const share = (byDefault: number) =>
  ({ kind: 'number', min: 0, max: 1, default: byDefault, unit: 'share' }) as const satisfies NumberField;
const choice = <const T extends string>(...values: readonly [T, ...T[]]) =>
  ({ kind: 'choice', values, default: values[0] }) as const satisfies ChoiceField<T>;

export const FIELDS = {
  /** Runs of the project. */
  runs: count(1, 1_000_000, 500),
  /** Scalar names of one run, after flattening. */
  metrics: count(1, 1_000_000, 60),
  /** Share of a run's names that every run has; the rest are its own, so the union grows with the runs. */
  sharedMetrics: share(1),
  /** Log calls of a run: points of each of its scalars. */
  points: count(1, 10_000_000, 1000),
  /** JSON size of one wide value. */
  valueBytes: bytes(100, 100_000_000, 1000),
  /** Names that carry a wide value (a list), beside the scalars. */
  wideMetrics: count(0, 1000, 1),
  /** Log calls of a run that carry the wide values. */
  widePoints: count(0, 10_000_000, 10),
  /** Levels of nested dicts that a log call arranges its scalars in. */
  nestingDepth: count(0, 8, 0),
  nestingFanout: count(1, 100, 4),
  /** JSON size of a big config. */
  configBytes: bytes(100, 100_000_000, 1000),
  /** Runs that carry the big config; the others have their keys alone. */
  bigConfigRuns: count(0, 1_000_000, 1),
  configKeys: count(1, 100_000, 16),
  /** Dots in a config name after flattening. */
  configDepth: count(0, 8, 1),
  /** Dots in a summary name after flattening. */
  summaryDepth: count(0, 8, 0),
  files: count(0, 100_000, 40),
  fileDepth: count(1, 20, 3),
  mediaMetrics: count(0, 1000, 0),
  mediaPoints: count(0, 1_000_000, 100),
  mediaImages: count(1, 100_000, 1),
  mediaNaming: choice('list', 'perImage'),
  histogramMetrics: count(0, 1000, 0),
  histogramPoints: count(0, 1_000_000, 100),
  histogramBins: count(1, 512, 64),
  crashedRuns: share(0.05),
  /** Share of (metric, step) pairs that were not logged. */
  gaps: share(0.01),
  nameStyle: choice('slash', 'flat', 'model', 'odd'),
  visibleRuns: count(1, 1000, 10),
  panelsPerPage: count(1, 100, 6),
  openSections: count(0, 100, 2),
  groupBy: { kind: 'list', most: 3 },
  smoothing: share(0),
  xAxis: choice('step', 'relative', 'wall'),
  refreshSeconds: { kind: 'number', min: 0, max: 3600, default: 0, unit: 'seconds' },
  network: choice('off', 'office', 'home', 'mobile'),
  place: choice('workspace', 'run/overview', 'run/charts', 'run/files', 'run/media', 'run/histograms'),
  seed: count(0, 0xffff_ffff, 1),
} as const satisfies Record<string, NumberField | ChoiceField | ListField>;

export type FieldName = keyof typeof FIELDS;

/** Fields that do nothing yet; a spec that sets one is told so, and a report repeats it. */
export const INERT_FIELDS: readonly FieldName[] = [
  'files',
  'fileDepth',
  'mediaMetrics',
  'mediaPoints',
  'mediaImages',
  'mediaNaming',
  'histogramMetrics',
  'histogramPoints',
  'histogramBins',
  'network',
  'place',
];
