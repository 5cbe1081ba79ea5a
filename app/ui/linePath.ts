/**
 * uPlot's path of one line: straight strokes between values, broken where one is NaN, and the band behind it.
 * uPlot's own builder wants all lines on one x axis, looks for null gaps and thins again what is thinned already.
 */
import type uPlot from 'uplot';
import { lowerBound } from '../../src/base/bisect.ts';
import type { PlotLine } from './plotData.ts';
import { type PlotScale, pixelAt, plotScale } from './plotScale.ts';

/** Infinities are drawn so far beyond the edge, where the clip hides them. */
const BEYOND = 50;

/** The part of a line in view, indices [from, to), and where it is drawn. */
interface Drawing {
  readonly from: number;
  readonly to: number;
  readonly across: PlotScale;
  readonly up: PlotScale;
  readonly top: number;
  readonly bottom: number;
}

export function linePath(lineAt: (series: number) => PlotLine): uPlot.Series.PathBuilder {
  return (plot, series) => {
    const line = lineAt(series);
    const { left, top, width, height } = plot.bbox;
    const x = rangeOf(plot.scales.x!);
    const drawing: Drawing = {
      // One value beyond either edge, so that lines run out of the picture.
      from: Math.max(0, lowerBound(line.x, x.from) - 1),
      to: Math.min(line.x.length, lowerBound(line.x, x.to) + 2),
      across: plotScale(x, left, width),
      up: plotScale(rangeOf(plot.scales.y!), top + height, -height),
      top: top - BEYOND,
      bottom: top + height + BEYOND,
    };
    const { lo, hi } = line;
    return {
      stroke: strokeOf(line, drawing),
      fill: lo && hi ? bandOf(line.x, lo, hi, drawing) : null,
      flags: 1,
    };
  };
}

function rangeOf({ min, max, distr }: uPlot.Scale) {
  return { from: min ?? 0, to: max ?? 1, log: distr === 3 };
}

function strokeOf({ x, y }: PlotLine, { from, to, across, up, top, bottom }: Drawing): Path2D {
  const stroke = new Path2D();
  let drawing = false;
  for (let i = from; i < to; i++) {
    const px = pixelAt(across, x[i]!);
    const py = Math.max(top, Math.min(bottom, pixelAt(up, y[i]!)));
    if (Number.isNaN(px + py)) {
      drawing = false;
      continue;
    }
    if (drawing) stroke.lineTo(px, py);
    else {
      // A value between two gaps is a point, not nothing.
      const alone = i + 1 === to || Number.isNaN(y[i + 1]!);
      stroke.moveTo(alone ? px - 2 : px, py);
      if (alone) stroke.lineTo(px + 2, py);
      drawing = true;
    }
  }
  return stroke;
}

/** A closed stretch between the edges for each run of values without a gap. */
function bandOf(x: Float64Array, lo: Float64Array, hi: Float64Array, drawing: Drawing): Path2D {
  const { from, to, across, up, top, bottom } = drawing;
  const fill = new Path2D();
  const at = (value: number) => Math.max(top, Math.min(bottom, pixelAt(up, value)));
  const isGap = (i: number) => Number.isNaN(pixelAt(across, x[i]!) + at(lo[i]!) + at(hi[i]!));
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !isGap(end)) end++;
    if (end > start) {
      fill.moveTo(pixelAt(across, x[start]!), at(hi[start]!));
      for (let i = start + 1; i < end; i++) fill.lineTo(pixelAt(across, x[i]!), at(hi[i]!));
      for (let i = end - 1; i >= start; i--) fill.lineTo(pixelAt(across, x[i]!), at(lo[i]!));
      fill.closePath();
    }
    start = end + 1;
  }
  return fill;
}
