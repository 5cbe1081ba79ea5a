/** Heights in the trial's picture, from the top, in pixels. */

/** A mark's label has two lines. */
const LABEL = 30;
export const LINE = 14;

export const BACKEND = { top: 2, height: 14 } as const;
const LABELS_TOP = 24;
export const PAGE_HEIGHT = 24;
const SCREEN_HEIGHT = 32;
const BELOW_AXIS = 40;

export interface Lanes {
  /** Top of the label in a row; row 0 is the one next to the page's lane. */
  readonly labelTop: (row: number) => number;
  readonly page: number;
  readonly screen: number;
  readonly axis: number;
  readonly height: number;
}

export function lanesOf(rows: number): Lanes {
  const page = LABELS_TOP + rows * LABEL + 4;
  const screen = page + PAGE_HEIGHT + 4;
  const axis = screen + SCREEN_HEIGHT + 4;
  return {
    labelTop: (row) => LABELS_TOP + (rows - 1 - row) * LABEL,
    page,
    screen,
    axis,
    height: axis + BELOW_AXIS,
  };
}
