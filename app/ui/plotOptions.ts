/** Options of a plot of many lines: fixed ranges, fast paths, synced cursor, drag to zoom. */
import type uPlot from 'uplot';
import { formatAxis, formatSeconds, formatTimes } from './formatAxis.ts';
import { linePath } from './linePath.ts';
import { logTicks } from './logTicks.ts';
import type { PlotEvents } from './Plot.tsx';
import type { PlotData, PlotLook, XUnit } from './plotData.ts';

/** What a plot last was given; it lives longer than one render. */
export interface Latest {
  data: PlotData;
  events: PlotEvents;
}

/** Steps are whole, and so are their ticks. */
const WHOLE = [1, 2, 5]
  .flatMap((n) => Array.from({ length: 8 }, (_, power) => n * 10 ** power))
  .sort((a, b) => a - b);
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Ticks of times stand at whole minutes, hours and days. */
const TIMES = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTE),
  ...[1, 2, 3, 6, 12].map((n) => n * HOUR),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map((n) => n * DAY),
];
const INCREMENTS: Readonly<Record<XUnit, number[]>> = { count: WHOLE, seconds: TIMES, time: TIMES };

/** Pixels that a tick of either axis wants for its number. */
const X_TICK = 60;
const Y_TICK = 22;
/** Above and below lines on a logarithmic axis. */
const ROOM = 0.05;
const FAINT = 0.3;
const BAND = 0.16;

export function plotOptions(look: PlotLook, latest: Latest): uPlot.Options {
  const { data } = latest;
  const paths = linePath((series) => latest.data.lines[series - 1]!);
  const xValues = (splits: readonly number[]) =>
    look.xUnit === 'time'
      ? formatTimes(splits)
      : splits.map(look.xUnit === 'seconds' ? formatSeconds : formatAxis);
  return {
    width: look.width,
    height: look.height,
    legend: { show: false },
    // Ranges are given: uPlot would scan every value of every line to find them again.
    scales: {
      x: {
        ...{ time: false, auto: false, min: data.xRange[0], max: data.xRange[1] },
        ...(data.logX && logScale(0)),
      },
      y: {
        ...{ auto: false, min: data.yRange[0], max: data.yRange[1] },
        ...(data.logY && logScale(ROOM)),
      },
    },
    series: [
      {},
      ...data.lines.map(({ colour, look: kind }) => ({
        stroke: kind === 'faint' ? faded(colour, FAINT) : colour,
        fill: faded(colour, BAND),
        width: 1,
        paths,
        points: { show: false },
      })),
    ],
    padding: [6, 10, 0, 0],
    axes: [
      axis(look, {
        size: 18,
        label: look.xTitle,
        values: (_, splits) => xValues(splits),
        ...(data.logX ? logAxis(look.width, X_TICK) : { incrs: INCREMENTS[look.xUnit] }),
      }),
      axis(look, {
        size: 50,
        space: Y_TICK,
        values: (_, splits) => splits.map(formatAxis),
        ...(data.logY && logAxis(look.height, Y_TICK)),
      }),
    ],
    cursor: {
      y: false,
      points: { show: false },
      drag: { x: true, y: false, setScale: false },
      sync: { key: look.sync },
      bind: { dblclick: () => () => reset(latest) },
    },
    hooks: {
      draw: [() => latest.events.onDraw()],
      setSelect: [(plot) => zoom(plot, latest)],
      setCursor: [(plot) => latest.events.onCursor(plot, isOwn(plot))],
    },
  };
}

/** From end to end, with a share of it as room on either side: uPlot would go on to the next powers of ten. */
function logScale(room: number): Partial<uPlot.Scale> {
  return {
    distr: 3,
    range: (_, least, most) => {
      const factor = (most / least) ** room;
      return [least / factor, most * factor];
    },
  };
}

/** Round ticks, all of them with their numbers: uPlot's own begin wherever the axis does. */
function logAxis(length: number, space: number): Partial<uPlot.Axis> {
  return {
    splits: (_, __, least, most) => logTicks(least, most, Math.floor(length / space)),
    filter: (_, splits) => splits,
  };
}

/** A colour such as #12ab9f at a share of its strength. */
function faded(colour: string, share: number): string {
  return `${colour}${Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')}`;
}

function reset({ events }: Latest): null {
  events.onResetZoom();
  return null;
}

function axis({ axis: stroke, grid, font }: PlotLook, own: Partial<uPlot.Axis>): uPlot.Axis {
  return {
    stroke,
    font,
    labelFont: font,
    labelSize: 13,
    labelGap: 0,
    gap: 2,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1, size: 4 },
    ...own,
  };
}

/** Whether the cursor moves under the pointer, and not because another plot's does. */
function isOwn(plot: uPlot): boolean {
  return plot.cursor.event !== null && plot.cursor.event !== undefined;
}

function zoom(plot: uPlot, { events }: Latest): void {
  const { left, width } = plot.select;
  if (width < 4) return;
  events.onZoom(plot.posToVal(left, 'x'), plot.posToVal(left + width, 'x'));
  plot.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
}
