/** The page's own measures in CSS pixels: the faces lay out by them, and the estimates go by them. */
import type { Geometry } from '../../src/measure/predict.ts';

export const FRAME = { width: 1120, height: 600 } as const;
export const PANEL = { width: 352, height: 168, gap: 8, title: 24, legend: 18, columns: 3 } as const;
export const SECTION_HEADER = 30;
export const PLOT = {
  width: PANEL.width - 10,
  height: PANEL.height - PANEL.title - PANEL.legend - 2,
} as const;
/** The plot of a panel that fills the page. */
export const FULL_PLOT = { width: FRAME.width - 42, height: FRAME.height - 110 } as const;
/** y axis and padding of a plot. */
const AXIS = 62;
/** Widths of the plotting areas themselves: buckets of a line under `pixels`. */
export const PLOT_WIDTH = PLOT.width - AXIS;
export const FULL_PLOT_WIDTH = FULL_PLOT.width - AXIS;
/** What a paged table asks for: some rows and columns beyond those in view. */
export const WINDOW = { rows: 60, columns: 24 } as const;
/** Panels beyond those in view that stay mounted, so that a small scroll shows no holes. */
const PANELS_IN_VIEW = 9;

export function geometry(pixelRatio: number): Geometry {
  return {
    plotWidth: PLOT_WIDTH,
    panelWidth: PLOT.width,
    panelHeight: PLOT.height,
    panelsInView: PANELS_IN_VIEW,
    tableRows: 12,
    tableColumns: 11,
    rowWindow: WINDOW.rows,
    columnWindow: WINDOW.columns,
    pixelRatio,
  };
}
