/** English. Grouped by place; figures arrive already formatted, as text. */
import type { QuantityProblem, QuantityUnit } from '../../src/base/quantity.ts';
import type { LimitId, LimitKind, LimitScope } from '../../src/limits/limit.ts';
import type { HeadroomState } from '../../src/spec/headroom.ts';
import { dock } from './en/dock.ts';
import { fields } from './en/fields.ts';
import { findings } from './en/findings.ts';
import { frame } from './en/frame.ts';
import { how } from './en/how.ts';
import { layout } from './en/layout.ts';
import { page } from './en/page.ts';
import { palette, presets } from './en/palette.ts';
import { rail } from './en/rail.ts';
import { start } from './en/start.ts';
import { table } from './en/table.ts';
import { techniques } from './en/techniques.ts';
import { top } from './en/top.ts';
import { undo } from './en/undo.ts';

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

const dots = (n: string) => (n === '1' ? '1 dot' : `${n} dots`);

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
    dots: (n: string) => `${dots(n)} in names of`,
    dotsAlone: dots,
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
    seconds: 'Try 5 s or 2 min.',
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
  undo,
};

export type Messages = typeof en;
