/** What a finding of a limit says: how near the spec is, what becomes slower, how to stay under. English. */
import { countInWords, timesInWords } from '../base/figures.ts';
import type { Limit, LimitId, RuleSet } from '../limits/limit.ts';
import type { FindingWords, Fix } from './finding.ts';
import type { Headroom } from './headroom.ts';
import { boundInWords, isOfWandb, isOwn, loadInWords, statedBy } from './limitWords.ts';
import type { ProjectSpec } from './projectSpec.ts';

/** A finding as one text, for a console or a report. */
export function messageOf({ what, effect, advice }: FindingWords): string {
  return [what, effect, advice].join(' ');
}

export interface LimitContext {
  readonly limit: Limit;
  readonly rules: RuleSet;
  readonly spec: ProjectSpec;
  readonly fix: Fix | undefined;
}

export function limitFindingWords(room: Headroom, context: LimitContext): FindingWords {
  const { limit, rules, fix } = context;
  const helpless = room.state === 'over' && !fix ? [CANNOT_FIX] : [];
  return {
    what: `${loadInWords(limit, room.value)}, ${standingOf(room)} ${boundInWords(limit)} (${statedBy(limit, rules)})${timesOf(room.ratio)}.`,
    effect: effectOf(limit, rules),
    advice: [ADVICE[limit.id]?.(context) ?? 'Log less of it.', ...helpless].join(' '),
  };
}

export const CANNOT_FIX = 'Nothing that a spec can change brings this one under it.';

function standingOf({ state, ratio }: Headroom): string {
  if (state === 'over') return 'over the limit of';
  return ratio === 1 ? 'at the limit of' : 'near the limit of';
}

/** Nothing where it would be said as 1 x: over or near already tells which side. */
export function timesOf(ratio: number): string {
  const times = timesInWords(ratio);
  return times === '1 x' ? '' : `: ${times}`;
}

/** What past a limit is slower, by its own document: never more than that says. */
export function effectOf(limit: Limit, { id, publisher }: RuleSet): string {
  if (limit.kind === 'enforced') {
    const thinned = limit.id === 'scalar-points' ? ' and keeps a sample of the points past it' : '';
    return `No document says that pages become slower past it: ${publisher} holds to this limit itself${thinned}.`;
  }
  if (limit.slows.length === 0) {
    const uncut = limit.id === 'config-depth' || limit.id === 'summary-depth';
    return `No document says what becomes slower past it${uncut ? ': deeper levels stay one value' : ''}. All data is accepted there too.`;
  }
  const past = isOwn(limit) ? 'past their own number' : 'past it';
  const worst = limit.id === 'runs' && (id === '2023' || id === 'custom') ? WORST : '';
  return `The documents say that ${past} these can become slower${worst}, though all data is accepted: ${limit.slows.join(', ')}.`;
}

const WORST = ', most of all with grouping or many distinct metrics';

const LEAVES_COUNT = ': each leaf of a nested dict counts as one, a list counts once';

const ADVICE: Partial<Record<LimitId, (context: LimitContext) => string>> = {
  runs: () => 'Keep fewer runs in one project: give each question or period a project of its own.',
  metrics: ({ rules }) =>
    `Log fewer distinct names, and the same ones in every run${isOfWandb(rules) ? LEAVES_COUNT : ''}.`,
  'scalar-points': ({ spec, limit }) => everyN('Log', spec.points, limit),
  'value-size': () =>
    'Log a summary of it (a mean, percentiles, a histogram), or write the whole to a file or an artifact, instead of the value.',
  'call-size': () =>
    'Split it: log some of its values at other steps, for calls of one step become one row again, or write the widest to a file or an artifact.',
  'config-size': () =>
    'Keep in the config what runs are compared by, such as lr, batch_size and epochs; write long lists and the content of files to a file or an artifact.',
  'config-depth': deeper,
  'summary-depth': deeper,
  files: () => 'Put many files into one artifact.',
  'media-points': ({ spec, limit }) => everyN('Log media', spec.mediaPoints, limit),
  'histogram-points': ({ spec, limit }) => everyN('Log histograms', spec.histogramPoints, limit),
  'media-names': () =>
    'Log related media under one name, as a list: pred_imgs, rather than pred_img_0, pred_img_1 and so on.',
};

function deeper({ limit }: LimitContext): string {
  return `Give what you compare runs by a name of ${boundInWords(limit)} dots: what lies deeper stays one value.`;
}

/** "Log every 11th step rather than each": the fewest steps left out that keep to the limit. */
function everyN(log: string, points: number, { value, op }: Limit): string {
  const most = op === '<' ? Math.ceil(value ?? 0) - 1 : Math.floor(value ?? 0);
  const every = most > 0 ? Math.ceil(points / most) : 1;
  if (every === 1) return `${log} less often before it grows: every 2nd step halves it.`;
  return `${log} every ${ordinal(every)} step rather than each: ${countInWords(Math.ceil(points / every))} points.`;
}

/** 2nd, 11th, 1,003rd. */
export function ordinal(n: number): string {
  const teens = Math.floor(n / 10) % 10 === 1;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${countInWords(n)}${ending}`;
}
