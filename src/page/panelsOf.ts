/** Answered lines to panels: each with its lines as drawn, and the ranges that its axes need. */
import { lowerBound } from '../base/bisect.ts';
import { rangeOf, rangeWithoutOutliers } from '../kernels/quantileRange.ts';
import type { History, Line } from '../wire/answer.ts';
import type { Range } from '../wire/query.ts';
import { groupOnPage } from './groupOnPage.ts';
import type { Asked } from './historyQueries.ts';
import type { MountedPanel } from './mountedPanels.ts';
import type { PageInput } from './pageInput.ts';
import type { Listed, Panel, PanelLine } from './pageModel.ts';
import { LineAxes, panelLine } from './panelLine.ts';
import type { PanelSettings } from './panelSettings.ts';

export interface Panels {
  /** By metric; a metric without any line is an empty panel. */
  readonly panels: ReadonlyMap<string, Panel>;
  readonly full: Panel | null;
}

type Lines = ReadonlyMap<string, ReadonlyMap<number, Line>>;

export function panelsOf(
  asked: readonly Asked[],
  histories: readonly History[],
  listed: readonly Listed[],
  { view }: Pick<PageInput, 'view'>,
): Panels {
  const shown = listed.filter(({ key }) => !view.hidden.includes(key));
  const isGrouped = view.listing.groupBy.length > 0;
  const panels = new Map<string, Panel>();
  let full: Panel | null = null;
  asked.forEach(({ query, panels: mounts }, i) => {
    const history = histories[i]!;
    const lines = byMetric(history.lines);
    const axes = new LineAxes(history.x, history);
    const groupsHere = isGrouped && query.grouped === null;
    for (const mount of mounts) {
      if (mount.place !== 'full' && panels.has(mount.metric)) continue;
      const own = lines.get(mount.metric) ?? new Map<number, Line>();
      const drawn = shown.flatMap((of) => drawnLine(of, own, { axes, mount, groupsHere }) ?? []);
      const panel = {
        ...drawnPanel(mount, drawn),
        ...rangesOf(drawn, mount.settings, axes.range, view.zoom),
      };
      if (mount.place === 'full') full = panel;
      else panels.set(mount.metric, panel);
    }
  });
  return { panels, full };
}

function byMetric(lines: readonly Line[]): Lines {
  const metrics = new Map<string, Map<number, Line>>();
  for (const line of lines) {
    let own = metrics.get(line.metric);
    if (!own) {
      own = new Map();
      metrics.set(line.metric, own);
    }
    own.set(line.run, line);
  }
  return metrics;
}

interface Drawing {
  readonly axes: LineAxes;
  readonly mount: MountedPanel;
  /** Whether lines are of runs, which the page puts together itself. */
  readonly groupsHere: boolean;
}

function drawnLine(
  { id, name, members }: Listed,
  lines: ReadonlyMap<number, Line>,
  { axes, mount, groupsHere }: Drawing,
): PanelLine | null {
  const { settings } = mount;
  const line =
    groupsHere && members
      ? groupOnPage(
          members.flatMap((run) => lines.get(run) ?? []),
          { range: axes.range, place: id, spread: settings.spread },
        )
      : lines.get(id);
  return line ? { run: id, name, ...panelLine(line, axes, settings) } : null;
}

function drawnPanel({ metric, settings }: MountedPanel, lines: readonly PanelLine[]) {
  return { metric, settings, lines: settings.legend === 'value' ? byLastValue(lines) : lines };
}

/** The greatest last value first; lines without any come last. */
function byLastValue(lines: readonly PanelLine[]): PanelLine[] {
  const last = new Map(lines.map((line) => [line, lastOf(line.y)]));
  return lines.toSorted((a, b) => (last.get(b) ?? 0) - (last.get(a) ?? 0));
}

function lastOf(y: Float64Array): number {
  return y.findLast((value) => !Number.isNaN(value)) ?? Number.NEGATIVE_INFINITY;
}

function rangesOf(
  lines: readonly PanelLine[],
  settings: PanelSettings,
  range: Range,
  zoom: PageInput['view']['zoom'],
): Pick<Panel, 'extent' | 'xRange' | 'yRange'> {
  const shown = zoom?.x === settings.x ? zoom : range;
  const inView = (line: PanelLine, values: Float64Array) => {
    const end = lowerBound(line.x, shown.to);
    // An axis of seconds shows its end, where the last bucket stands; one of steps ends with a step.
    const endsOnIt = settings.x !== 'step' && line.x[end] === shown.to;
    return values.subarray(lowerBound(line.x, shown.from), endsOnIt ? end + 1 : end);
  };
  const values = lines.flatMap((line) =>
    [line.y, line.lo, line.hi].flatMap((y) => (y ? [inView(line, y)] : [])),
  );
  const positive = settings.logY ? values.map((y) => y.filter((value) => value > 0)) : values;
  const yRange = settings.ignoreOutliers
    ? rangeWithoutOutliers(positive, 0, Number.POSITIVE_INFINITY)
    : rangeOf(positive, 0, Number.POSITIVE_INFINITY);
  return {
    extent: axisOf(range, settings),
    xRange: axisOf(shown, settings),
    yRange: settings.logY ? aboveZero(yRange) : yRange,
  };
}

/** The ends of an x axis: the last step of [from, to) is one, seconds have none, and may be parts of one. */
function axisOf({ from, to }: Range, { x, logX }: PanelSettings): readonly [number, number] {
  const start = logX && from <= 0 ? 1 : from;
  const end = x === 'step' ? to - 1 : to;
  return [start, end > start ? end : start + 1];
}

/** A range that a logarithmic axis can show: of positive values, only one that stands alone was widened past zero. */
function aboveZero([least, most]: readonly [number, number]): readonly [number, number] {
  const alone = (least + most) / 2;
  return least > 0 ? [least, most] : [alone / 10, alone * 10];
}
