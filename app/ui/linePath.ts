/**
 * uPlot's path of one line: straight strokes between finite values, broken where a value is NaN.
 * uPlot's own builder looks for null gaps and thins again what is thinned already; this one does neither.
 */
import type uPlot from 'uplot';

export const linePath: uPlot.Series.PathBuilder = (plot, index, from, to) => {
  const stroke = new Path2D();
  const x = plot.data[0];
  const y = plot.data[index] as ArrayLike<number>;
  const { left, top, width, height } = plot.bbox;
  const { min: xMin = 0, max: xMax = 1 } = plot.scales.x!;
  const { min: yMin = 0, max: yMax = 1 } = plot.scales.y!;
  const xScale = width / (xMax! - xMin!);
  const yScale = height / (yMax! - yMin!);
  const bottom = top + height;
  let drawing = false;
  for (let i = from; i <= to; i++) {
    const v = y[i]!;
    if (Number.isNaN(v)) {
      drawing = false;
      continue;
    }
    const px = left + (x[i]! - xMin!) * xScale;
    // Infinities are drawn a little beyond the edge, where the clip hides them.
    const py = Math.max(top - 50, Math.min(bottom + 50, bottom - (v - yMin!) * yScale));
    if (drawing) stroke.lineTo(px, py);
    else {
      // A value between two gaps is a point, not nothing.
      const alone = i === to || Number.isNaN(y[i + 1]!);
      stroke.moveTo(alone ? px - 2 : px, py);
      if (alone) stroke.lineTo(px + 2, py);
      drawing = true;
    }
  }
  return { stroke, flags: 1 };
};
