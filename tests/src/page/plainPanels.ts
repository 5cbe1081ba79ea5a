/** Panels of a page straight from the project: every line, point by point or bucket by bucket, as each setup draws it. */
import { rangeOf } from '../../../src/kernels/quantileRange.ts';
import type { Panel, PanelLine } from '../../../src/page/pageModel.ts';
import { type PanelSettings, settingsOf, usualSettings } from '../../../src/page/panelSettings.ts';
import { Project } from '../../../src/synth/project.ts';
import type { HistoryQuery, Range, Thinning, XAxis } from '../../../src/wire/query.ts';
import { extentOf, truth } from '../backend/anyQuery.ts';
import { plainGroup, stepsOf } from '../backend/plainGroups.ts';
import { settingsFor } from './openPage.ts';
import type { PlainOpening, PlainWorkspace } from './plainWorkspace.ts';

export interface Mount {
  readonly place: 'pinned' | 'section' | 'full';
  readonly metric: string;
}

/** Where the panels stand: those of open sections as the technique mounts them. */
export function plainMounts({ techniques, view }: PlainOpening, { sections }: PlainWorkspace): Mount[] {
  const open = sections.filter(({ open: isOpen }) => isOpen).flatMap(({ panels }) => panels);
  const { from, count } = view.panels;
  const shown = techniques.panels === 'inView' ? open.slice(from, from + count) : open;
  return [
    ...view.pinned.map((metric): Mount => ({ place: 'pinned', metric })),
    ...shown.map((metric): Mount => ({ place: 'section', metric })),
    ...(view.full === null ? [] : [{ place: 'full', metric: view.full } as const]),
  ];
}

/** Smoothing is none: `smooth.test.ts` and `panelLine.test.ts` hold it. */
export function plainPanel(
  opening: PlainOpening & { readonly plotWidth: number },
  workspace: PlainWorkspace,
  mount: Mount,
): Panel {
  const { spec, view } = opening;
  const section = workspace.sections.find(({ panels }) => panels.includes(mount.metric))?.name ?? '';
  const settings = settingsOf(usualSettings(settingsFor({ spec })), view.styles, {
    section,
    metric: mount.metric,
  });
  const range = rangeFor(opening, workspace, settings.x);
  const isGrouped = view.listing.groupBy.length > 0;
  const drawn = { ...opening, workspace, mount, settings, range };
  const all = isGrouped ? groupsDrawn(drawn) : runsDrawn(drawn);
  const hidden = workspace.listed.filter(({ key }) => view.hidden.includes(key)).map(({ id }) => id);
  const lines = all.filter(({ run }) => !hidden.includes(run));
  return { metric: mount.metric, settings, lines, ...rangesOf(lines, range, settings.x, view.zoom) };
}

interface Drawing extends PlainOpening {
  readonly plotWidth: number;
  readonly workspace: PlainWorkspace;
  readonly mount: Mount;
  readonly settings: PanelSettings;
  readonly range: Range;
}

/** All of the axis; the zoom where the technique asks for no more than that. */
function rangeFor({ spec, techniques, view }: PlainOpening, { members }: PlainWorkspace, x: XAxis): Range {
  const runs = members.flat();
  const { zoom } = view;
  if (techniques.history === 'pixels' && zoom?.x === x) return { from: zoom.from, to: zoom.to };
  return runs.length === 0 ? { from: 0, to: 1 } : extentOf(new Project(spec), { x, runs });
}

/** Small specs have fewer points than are sampled, so that samples hold them all. */
function thinningOf({ techniques, mount, plotWidth }: Drawing): Thinning {
  const isFull = mount.place === 'full';
  if (techniques.history === 'buckets')
    return { kind: 'buckets', buckets: isFull ? 10_000 : 1000, last: true };
  if (techniques.history === 'pixels')
    return { kind: 'buckets', buckets: isFull ? 2 * plotWidth : plotWidth, last: false };
  return { kind: 'all' };
}

function runsDrawn(drawing: Drawing): PanelLine[] {
  const { spec, workspace, mount, settings, range } = drawing;
  const query: HistoryQuery = {
    kind: 'history',
    metrics: [mount.metric],
    runs: workspace.listed.map(({ id }) => id),
    grouped: null,
    x: settings.x,
    range,
    thinning: thinningOf(drawing),
  };
  return truth({ spec, query }).lines.map((line): PanelLine => {
    const of = { run: line.run, name: workspace.listed.find(({ id }) => id === line.run)!.name, faint: null };
    const none = { lo: null, hi: null };
    if (line.values)
      return { ...of, ...none, x: Float64Array.from(line.x!), y: Float64Array.from(line.values) };
    const [min, max] = [Float64Array.from(line.min!), Float64Array.from(line.max!)];
    if (line.last) {
      const edges = settings.band ? { lo: min, hi: max } : none;
      return { ...of, ...edges, x: endsOf(range, min.length, settings.x), y: Float64Array.from(line.last) };
    }
    const x = Float64Array.from({ length: 2 * min.length }, (_, i) => {
      return range.from + (i * ((range.to - range.from) / min.length)) / 2;
    });
    return { ...of, ...none, x, y: Float64Array.from(x, (_, i) => (i % 2 === 0 ? min : max)[i >> 1]!) };
  });
}

/** A backend puts all groups on one axis; a page each by the points that its runs have, unless those are in buckets. */
function groupsDrawn(drawing: Drawing): PanelLine[] {
  const { spec, techniques, workspace, mount, settings, range } = drawing;
  const project = new Project(spec);
  const steps = (run: number) => Math.ceil(stepsOf(project, run, settings.x, range));
  const inBackend = Math.max(1, ...workspace.members.flat().map(steps));
  return workspace.listed.flatMap(({ id, name }, i): PanelLine[] => {
    const members = workspace.members[i]!;
    const most = techniques.rowWork === 'backend' ? inBackend : pointsOnPage(drawing, members);
    const axis = { x: settings.x, range, buckets: Math.min(500, most) };
    const group = plainGroup(project, { members, metric: mount.metric }, axis, settings.spread);
    if (!group) return [];
    const edges = settings.band ? { lo: group.lo, hi: group.hi } : { lo: null, hi: null };
    return [
      { run: id, name, x: endsOf(range, axis.buckets, settings.x), y: group.mid, faint: null, ...edges },
    ];
  });
}

/** The most points that a run of a group comes with. */
function pointsOnPage(
  { spec, techniques, mount, settings, range }: Drawing,
  members: readonly number[],
): number {
  const project = new Project(spec);
  const inBuckets = techniques.history === 'buckets' || techniques.history === 'pixels';
  const query: HistoryQuery = {
    kind: 'history',
    metrics: [mount.metric],
    runs: members,
    grouped: null,
    x: settings.x,
    range,
    thinning: { kind: 'all' },
  };
  const lengths = truth({ spec, query }).lines.map(({ run, x }) => {
    return inBuckets && stepsOf(project, run, settings.x, range) > 500 ? 500 : x!.length;
  });
  return Math.max(1, ...lengths);
}

/** The last step of each bucket, or its end where x are seconds. */
function endsOf({ from, to }: Range, buckets: number, x: XAxis): Float64Array {
  const bucketOf = (step: number) => Math.floor(((step - from) * buckets) / (to - from));
  return Float64Array.from({ length: buckets }, (_, i) => {
    if (x !== 'step') return i + 1 === buckets ? to : from + ((i + 1) * (to - from)) / buckets;
    let step = Math.floor(from + (i * (to - from)) / buckets);
    while (step + 1 < to && bucketOf(step + 1) <= i) step++;
    return step;
  });
}

function rangesOf(lines: readonly PanelLine[], all: Range, x: XAxis, zoom: PlainOpening['view']['zoom']) {
  const shown = zoom?.x === x ? zoom : all;
  const ends = ({ from, to }: Range) => {
    const last = x === 'step' ? to - 1 : to;
    return [from, last > from ? last : from + 1] as const;
  };
  const inView = (at: number) => at >= shown.from && (x === 'step' ? at < shown.to : at <= shown.to);
  const values = lines.flatMap((line) =>
    [line.y, line.lo, line.hi].flatMap((y) => (y ? [...y].filter((_, i) => inView(line.x[i]!)) : [])),
  );
  const yRange = rangeOf([Float64Array.from(values)], 0, values.length);
  return { extent: ends(all), xRange: ends(shown), yRange };
}
