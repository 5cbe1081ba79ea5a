/** What the page pipeline gives to the faces: sections, panels and the run table, ready to draw. */
import type { Sort, Span, StepRange } from '../wire/query.ts';

/** What of the page is in view; the same view over the same project is the same page. */
export interface PageView {
  readonly sort: Sort | null;
  /** Rows and columns of the table in view. */
  readonly rows: Span;
  readonly columns: Span;
  /** Steps that the panels show; null for all. */
  readonly zoom: StepRange | null;
  /** Sections opened or closed by hand, against the spec's first `openSections`. */
  readonly toggled: readonly string[];
  /** Runs hidden or shown by hand, against the first `visibleRuns`. */
  readonly hidden: readonly number[];
  /** Panels in view where only those are mounted. */
  readonly panels: Span;
}

export interface PanelLine {
  readonly run: number;
  readonly name: string;
  /** Aligned with the panel's `x`; NaN is a gap. */
  readonly y: Float64Array;
}

/** One panel: the lines of one metric over a shared x axis. */
export interface Panel {
  readonly metric: string;
  readonly x: Float64Array;
  readonly lines: readonly PanelLine[];
  readonly xRange: readonly [number, number];
  /** Least and greatest finite y; [0, 1] where there is none. */
  readonly yRange: readonly [number, number];
}

export interface Section {
  readonly name: string;
  readonly metrics: number;
  readonly open: boolean;
  /** Names of the panels that the section's page offers, in order; mounted or not. */
  readonly panels: readonly string[];
}

export type CellValue = string | number | boolean | null | undefined;

export interface TableColumn {
  /** Group and dotted name, such as `config.optimizer.lr`: the key to sort by. */
  readonly id: string;
  readonly title: string;
  readonly group: 'run' | 'config' | 'summary';
  readonly kind: 'number' | 'text';
}

/** The run table over all rows and columns; what is not loaded is undefined. Indices are absolute. */
export interface TableModel {
  readonly rowCount: number;
  /** Columns that the table offers, which a cap may hold below `columnsInProject`. */
  readonly columnCount: number;
  readonly columnsInProject: number;
  /** The rows and columns that are loaded. */
  readonly rows: Span;
  readonly columns: Span;
  readonly sort: Sort | null;
  readonly column: (index: number) => TableColumn | undefined;
  readonly runAt: (row: number) => number | undefined;
  readonly cell: (row: number, column: number) => CellValue;
}

export interface PageModel {
  readonly sections: readonly Section[];
  readonly panels: ReadonlyMap<string, Panel>;
  readonly table: TableModel;
  /** The first runs of the list, which have a colour each and lines unless hidden. */
  readonly listed: readonly number[];
  /** Runs whose lines the panels show. */
  readonly visible: readonly number[];
  readonly totalRuns: number;
  readonly totalMetrics: number;
  /** Values of configs and summaries that the page handled. */
  readonly leaves: number;
}
