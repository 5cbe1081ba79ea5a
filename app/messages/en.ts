/** English. Grouped by place; figures arrive already formatted, as text. */
import type { QuantityProblem, QuantityUnit } from '../../src/base/quantity.ts';
import type { LimitId, LimitKind, LimitScope } from '../../src/limits/limit.ts';
import type { FieldName } from '../../src/spec/fields.ts';
import type { HeadroomState } from '../../src/spec/headroom.ts';
import { dock } from './en/dock.ts';
import { findings } from './en/findings.ts';
import { frame } from './en/frame.ts';
import { how } from './en/how.ts';
import { layout } from './en/layout.ts';
import { page } from './en/page.ts';
import { palette, presets } from './en/palette.ts';
import { start } from './en/start.ts';
import { table } from './en/table.ts';
import { techniques } from './en/techniques.ts';
import { top } from './en/top.ts';

interface FieldWords {
  readonly label: string;
  /** One sentence, for the field's popover. */
  readonly about: string;
  /** A few words for under the slider, where the field has no limit. */
  readonly caption?: string;
}

const fields = {
  runs: { label: 'Runs', about: 'Runs of the project: rows of the run table, names in the selector.' },
  metrics: { label: 'Metrics', about: 'Scalar names that each run logs, after flattening.' },
  points: { label: 'Points', about: 'Log calls of a run: points of each of its scalars.' },
  valueBytes: { label: 'Value size', about: 'JSON size of one wide value, such as a long list.' },
  wideMetrics: {
    label: 'Wide values',
    about: 'Names that carry a wide value, beside the scalars, in one log call.',
  },
  widePoints: {
    label: 'Wide calls',
    about: 'Log calls of a run that carry the wide values; never more than it has points.',
    caption: 'log calls with wide values',
  },
  visibleRuns: {
    label: 'Visible runs',
    about: 'Runs that the panels draw: lines in each of them.',
    caption: 'lines in each panel',
  },
  seed: {
    label: 'Seed',
    about: 'The same seed gives the same project, in every browser.',
    caption: 'names the project',
  },
} satisfies Partial<Record<FieldName, FieldWords>>;

/** The spec's value beside the bound, where the field's own value is not what is limited. */
const amounts: Partial<Record<LimitId, (amount: string) => string>> = {
  metrics: (n: string) => `${n} names`,
  'call-size': (n: string) => `${n} a call`,
};

/** Which other fields move a limit's line on a field's slider. */
const moves: Partial<Record<LimitId, string>> = {
  metrics:
    'Counted over the whole project: the names that all runs share, those of single runs, and wide values. ' +
    'Runs, shared names and wide values move this line.',
  'value-size': 'Counted only where a log call carries a wide value.',
  'call-size':
    'Counted for the largest log call: its scalars, and wide values times their size. ' +
    'Metrics and value size move this line.',
};

const rail = {
  title: 'Project spec',
  resetAll: 'Reset all',
  ruleSet: 'Limits by',
  hint: 'Drag runs past the line.',
  dismissHint: 'Dismiss this hint',
  newSeed: 'New seed',
  reset: (field: string, value: string) => `Reset ${field} to ${value}`,
  noLimit: (publisher: string) => `${publisher} states no limit`,
  noLimitAtAll: (publisher: string) => `${publisher} states no limit for this.`,
  limit: 'limit',
  of: amounts,
  moves,
  noLine: 'With the other fields as they are, this slider does not reach it, so no line is drawn.',
  pastAnywhere: 'With the other fields as they are, this slider is past it everywhere.',
};

const headroom = {
  state: { under: 'under', near: 'near', over: 'over' } satisfies Record<HeadroomState, string>,
  /** For assistive technology and tooltips: the whole of it in words. */
  inWords: {
    under: (ratio: string) => `under the limit: ${ratio}`,
    near: (ratio: string) => `near the limit: ${ratio}`,
    over: (ratio: string) => `over the limit: ${ratio}`,
  } satisfies Record<HeadroomState, (ratio: string) => string>,
};

const things: Partial<Record<LimitId, string>> = {
  runs: 'runs',
  metrics: 'distinct metrics',
  'scalar-points': 'points',
  files: 'files',
  'media-points': 'media points',
  'histogram-points': 'histogram points',
  'media-names': 'name for related media',
  'values-rate': 'values',
  'parameters-rate': 'parameters',
  'log-rate': 'log calls',
  'requests-free': 'requests',
  'requests-paid': 'requests',
  'sweep-agents': 'parallel agents',
  'metric-width': 'steps from first to last',
};

const limits = {
  about: (field: string) => `About ${field}`,
  kind: 'Kind',
  slows: 'Slows',
  source: 'Source',
  note: 'Note',
  reading: (bound: string) => `${bound} (our reading; the source gives no number)`,
  nothingSaid: 'The source does not say',
  kinds: {
    advice: 'A recommendation: data past it is still accepted',
    enforced: 'Enforced: past it the service turns data or requests away, or thins them',
    supported: 'Supported up to here; past it nothing is promised',
  } satisfies Record<LimitKind, string>,
  atMost: 'at most',
  fewerThan: 'fewer than',
  lessThan: 'less than',
  things,
  scopes: {
    project: 'a project',
    run: 'a run',
    metric: 'a metric',
    value: 'a value',
    call: 'a log call',
    'run config': 'a run config',
    'run summary': 'a run summary',
    'training loop': 'in a training loop',
    'IP and API key': 'for an IP and API key',
    sweep: 'a sweep',
  } satisfies Record<LimitScope, string>,
  units: {
    dots: (n: string) => `${n} dots in names of`,
    ms: (n: string) => `${n} ms`,
    perSecond: (n: string) => `${n} a second`,
    perMinute: (n: string) => `${n} a minute`,
  },
};

const quantity = {
  problems: {
    empty: 'Type a number.',
    unreadable: 'Not a number.',
    separators: 'Commas only group thousands.',
    suffix: 'Unknown unit.',
    fraction: 'Whole numbers only.',
  } satisfies Record<QuantityProblem, string>,
  /** What would be right, after a problem. */
  examples: {
    count: 'Try 12k or 1.2M.',
    bytes: 'Try 250 kB or 1.5 MB.',
    share: 'Try 5% or 0.05.',
  } satisfies Record<QuantityUnit, string>,
  between: (min: string, max: string) => `From ${min} to ${max}.`,
};

const toast = { dismiss: 'Dismiss' };

export const en = {
  fields,
  rail,
  headroom,
  limits,
  quantity,
  toast,
  page,
  start,
  frame,
  table,
  dock,
  how,
  top,
  techniques,
  layout,
  findings,
  palette,
  presets,
};

export type Messages = typeof en;
