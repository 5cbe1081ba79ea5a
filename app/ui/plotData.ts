/** What a plot draws, and how it looks. */

export interface PlotLine {
  /** Lines of one thing share it: a line and what it was before it was smoothed. */
  readonly id: number;
  readonly colour: string;
  readonly look: 'line' | 'faint';
  readonly x: Float64Array;
  /** NaN is a gap. */
  readonly y: Float64Array;
  /** Edges of a band behind it, over the same x; null for none. */
  readonly lo: Float64Array | null;
  readonly hi: Float64Array | null;
}

export interface PlotData {
  readonly lines: readonly PlotLine[];
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
  readonly logX: boolean;
  readonly logY: boolean;
}

/** What x counts: whole steps, seconds, or seconds since 1970. */
export type XUnit = 'count' | 'seconds' | 'time';

export interface PlotLook {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly axis: string;
  readonly grid: string;
  readonly xTitle: string;
  readonly xUnit: XUnit;
  /** Plots with the same key move their cursors together. */
  readonly sync: string;
}
