/** Options of a plot of many lines: fixed ranges, fast paths, synced cursor, drag to zoom. */
import type uPlot from 'uplot';
import { formatAxis } from './formatAxis.ts';
import { linePath } from './linePath.ts';
import type { PlotData, PlotEvents } from './Plot.tsx';

export interface PlotLook {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly axis: string;
  readonly grid: string;
  readonly xTitle: string;
  /** Plots with the same key move their cursors together. */
  readonly sync: string;
}

/** Lines whose points under the cursor are marked. */
const POINTED_LINES = 20;

/** Steps are whole, and so are their ticks. */
const WHOLE = [1, 2, 5]
  .flatMap((n) => Array.from({ length: 8 }, (_, power) => n * 10 ** power))
  .sort((a, b) => a - b);

export function plotOptions(
  data: PlotData,
  look: PlotLook,
  events: { readonly current: PlotEvents },
): uPlot.Options {
  return {
    width: look.width,
    height: look.height,
    legend: { show: false },
    // Ranges are given: uPlot would scan every value of every line to find them again.
    scales: {
      x: { time: false, auto: false, min: data.xRange[0], max: data.xRange[1] },
      y: { auto: false, min: data.yRange[0], max: data.yRange[1] },
    },
    series: [
      {},
      ...data.lines.map(({ colour }) => ({
        stroke: colour,
        width: 1,
        paths: linePath,
        points: { show: false },
      })),
    ],
    padding: [6, 10, 0, 0],
    axes: [axis(look, { size: 18, label: look.xTitle, incrs: WHOLE }), axis(look, { size: 50, space: 22 })],
    cursor: {
      y: false,
      // An element a line: worth it while lines can be told apart.
      points: { show: data.lines.length <= POINTED_LINES, size: 5 },
      // uPlot knows null for a gap, not NaN: it would leave the point where it last was.
      dataIdx: (plot, series, index) => (Number.isNaN(plot.data[series]?.[index]) ? null : index),
      drag: { x: true, y: false, setScale: false },
      sync: { key: look.sync },
      bind: { dblclick: () => () => reset(events) },
    },
    hooks: {
      draw: [() => events.current.onDraw()],
      setSelect: [(plot) => zoom(plot, events)],
      setCursor: [(plot) => events.current.onHover(isOwn(plot) ? (plot.cursor.idx ?? null) : null)],
    },
  };
}

function reset(events: { readonly current: PlotEvents }): null {
  events.current.onResetZoom();
  return null;
}

function axis(
  { axis: stroke, grid, font }: PlotLook,
  own: { size: number; label?: string; space?: number; incrs?: number[] },
): uPlot.Axis {
  return {
    stroke,
    font,
    labelFont: font,
    labelSize: 13,
    labelGap: 0,
    gap: 2,
    grid: { stroke: grid, width: 1 },
    ticks: { stroke: grid, width: 1, size: 4 },
    values: (_, splits) => splits.map(formatAxis),
    ...own,
  };
}

/** Whether the cursor moves under the pointer, and not because another plot's does. */
function isOwn(plot: uPlot): boolean {
  return plot.cursor.event !== null && plot.cursor.event !== undefined;
}

function zoom(plot: uPlot, events: { readonly current: PlotEvents }): void {
  const { left, width } = plot.select;
  if (width < 4) return;
  events.current.onZoom(plot.posToVal(left, 'x'), plot.posToVal(left + width, 'x'));
  plot.setSelect({ left: 0, width: 0, top: 0, height: 0 }, false);
}
