/** What a person can do in the grid beyond moving about in it; rows and columns by where they stand. */
import type { CellRange } from './cellRange.ts';

/** Where a column is let go: before the one that stands at a place, among those that stand still or those that scroll. */
export interface Drop {
  readonly zone: 'fixed' | 'scrolled';
  readonly before: number;
}

export interface GridActions {
  /** Sorts by a column alone, or with `add` by one more. */
  readonly sort: (column: number, add: boolean) => void;
  /** Opens the menu of a column under an element. */
  readonly menu: (column: number, anchor: HTMLElement) => void;
  /** Pulls a column to a width; null gives it its usual one. */
  readonly resize: (column: number, width: number | null) => void;
  /** Whether it goes; not while another table is on its way. */
  readonly moveColumn: (column: number, drop: Drop) => boolean;
  readonly toggleLine: (row: number) => void;
  /** Opens a group, or closes it. */
  readonly toggleGroup: (row: number) => void;
  /** Selects a row or lets it go; with `range`, selects all from the one that was last selected or let go to it. */
  readonly select: (row: number, range: boolean) => void;
  /** Copies the marked cells, else the selected rows, else the active cell. */
  readonly copy: (range: CellRange | null, active: { readonly row: number; readonly column: number }) => void;
  /** Lets go of all selected rows. */
  readonly clear: () => void;
  /** Whose line stands out in the panels: a row's, or none. */
  readonly focus: (row: number | null) => void;
}
