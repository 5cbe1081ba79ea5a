/**
 * Presets at 1 x and at 10 x of each page limit of rule set 2023 that fields reach, made from the limits themselves;
 * and one with all of them at once. Files, media and histograms have none: no page draws theirs yet.
 */
import { bytesInWords, timesInWords } from '../base/figures.ts';
import type { Limit, LimitId } from '../limits/limit.ts';
import { limitIn, pageLimits } from '../limits/ruleSets.ts';
import { wandb2023 } from '../limits/wandb2023.ts';
import { FIELDS } from './fields.ts';
import { headroomOf } from './headroom.ts';
import { boundInWords, loadInWords, statedBy } from './limitWords.ts';
import { FEW_LINES, type PresetDraft } from './preset.ts';
import { type ProjectSpec, typical } from './projectSpec.ts';
import { callBytes } from './size.ts';

interface Load {
  /** The fields that put a spec on this value of the limit's scale. */
  readonly fields: (value: number) => Partial<ProjectSpec>;
  /** What grows with it, and what is kept small so that the page can still open it. */
  readonly shows: string;
}

const NESTS = 'Names nest, and the columns follow them; levels below the limit stay one value.';

const LOADS: Partial<Record<LimitId, Load>> = {
  runs: {
    fields: (runs) => ({ runs, metrics: 20 }),
    shows: 'Rows of the run table and names in the selector grow; each run has 20 metrics.',
  },
  metrics: {
    fields: (metrics) => ({ metrics, wideMetrics: 0, runs: 10, points: 20, visibleRuns: 5 }),
    shows:
      'The union of names, the sections and the columns of the table grow; 10 runs of 20 points log them.',
  },
  'scalar-points': {
    fields: (points) => ({ points, metrics: 6, ...FEW_LINES }),
    shows: 'Histories, their bucketing and drawing grow; 6 metrics, 2 lines in each panel.',
  },
  'value-size': {
    fields: (valueBytes) => ({ valueBytes, ...FEW_LINES }),
    shows: 'Ten log calls of each run carry it, and a row store reads it with every scalar beside it.',
  },
  'call-size': {
    fields: (bytes) => ({ ...wideCall(bytes), widePoints: 1, panelsPerPage: 2, ...FEW_LINES }),
    shows:
      'One call of each run is so large, by many values that are each within their limit; 2 panels read it. ' +
      "W&B's client skips rows over 10,383,360 bytes: its own page would never get this one.",
  },
  'config-size': {
    fields: (configBytes) => ({ configBytes }),
    shows: 'One run carries it, and the list of runs brings it to the page.',
  },
  'config-depth': {
    fields: (dots) => ({ configDepth: Math.min(dots, FIELDS.configDepth.max) }),
    shows: NESTS,
  },
  'summary-depth': {
    fields: (dots) => ({ summaryDepth: Math.min(dots, FIELDS.summaryDepth.max) }),
    shows: NESTS,
  },
};

/** Every limit at 1 x, then at 10 x, or as far beyond as the fields go. */
export function limitPresets(): PresetDraft[] {
  return loadedLimits().flatMap(([limit, load]) => [preset(limit, load, 1), preset(limit, load, 10)]);
}

function preset(limit: Limit, { fields, shows }: Load, times: number): PresetDraft {
  const chosen = fields((limit.value ?? 0) * times);
  const { value, ratio } = headroomOf({ ...typical, ...chosen }, limit)!;
  const reached = timesInWords(ratio);
  return {
    id: `${limit.id}-${reached.replace(' ', '')}`,
    title: `${limit.title}, ${reached}`,
    about: `${loadInWords(limit, value)}: ${reached} the limit of ${boundInWords(limit)} (${statedBy(limit, wandb2023)}). ${shows}`,
    fields: chosen,
    cites: { source: limit.source, date: limit.date },
  };
}

/** All the limits above at 1 x. One value is a little narrower, so that a whole number of them fills a call. */
export function allAtOnce(): PresetDraft {
  const bound = (id: LimitId) => limitIn(wandb2023, id)?.value ?? 0;
  const most = Math.ceil(bound('call-size') / bound('value-size'));
  const others = {
    runs: bound('runs'),
    metrics: bound('metrics') - most,
    points: bound('scalar-points'),
    configBytes: bound('config-size'),
    configDepth: bound('config-depth'),
    summaryDepth: bound('summary-depth'),
    wideMetrics: most,
  };
  const room = bound('call-size') - callBytes({ ...typical, ...others, wideMetrics: 0 });
  const valueBytes = Math.floor(room / most);
  const titles = loadedLimits().map(([{ title }]) => title.toLowerCase());
  return {
    id: 'all-1x',
    title: 'Every limit, 1 x',
    about:
      `All at their limits in one project: ${titles.join(', ')} (${wandb2023.publisher}, ${wandb2023.date}); ` +
      `${most} values of ${bytesInWords(valueBytes)} fill a log call. ` +
      'The profile Tracker refuses it: it would load every name of every run.',
    fields: { ...others, valueBytes },
    profile: 'tuned',
    cites: { source: wandb2023.source, date: wandb2023.date },
  };
}

function loadedLimits(): (readonly [Limit, Load])[] {
  return pageLimits(wandb2023).flatMap((limit) => {
    const load = LOADS[limit.id];
    return load ? [[limit, load] as const] : [];
  });
}

/** As few equal values as fill a call to the byte, each at most four fifths of the limit of a value. */
function wideCall(bytes: number): Partial<ProjectSpec> {
  const room = bytes - callBytes({ ...typical, wideMetrics: 0 });
  const widest = 0.8 * (limitIn(wandb2023, 'value-size')?.value ?? 0);
  let wideMetrics = Math.ceil(room / widest);
  while (room % wideMetrics !== 0) wideMetrics++;
  return { wideMetrics, valueBytes: room / wideMetrics };
}
