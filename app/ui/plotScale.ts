/** From values to canvas pixels along one axis of a plot, linear or logarithmic: `offset + factor * (log of) value`. */

export interface PlotScale {
  readonly offset: number;
  readonly factor: number;
  readonly log: boolean;
}

/** The axis whose pixel `start` is `from`, and whose `to` lies `length` pixels on; negative where it runs upwards. */
export function plotScale(
  { from, to, log }: { readonly from: number; readonly to: number; readonly log: boolean },
  start: number,
  length: number,
): PlotScale {
  const [low, high] = log ? [Math.log(from), Math.log(to)] : [from, to];
  const factor = length / (high - low);
  return { offset: start - low * factor, factor, log };
}

/** NaN where a logarithmic axis has no place for the value. */
export function pixelAt({ offset, factor, log }: PlotScale, value: number): number {
  if (!log) return offset + factor * value;
  return value > 0 ? offset + factor * Math.log(value) : Number.NaN;
}
