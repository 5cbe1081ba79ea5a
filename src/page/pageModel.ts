/** What the page pipeline gives to the faces: sections, panels and the run table, ready to draw. */
import type { FoundColumns } from '../wire/answer.ts';
import type { ColumnLayout, GroupValues, Listing } from '../wire/listing.ts';
import type { Span } from '../wire/query.ts';
import type { PanelSettings } from './panelSettings.ts';

/** A run by its number, or a group by its key: see `groupKey`. */
export type LineKey = number | string;

/** What panels draw a line of: a run of the list, or a group of runs. */
export interface Listed {
  /** Run number, or the group's place in the list, which another order gives to another group. */
  readonly id: number;
  /** Whose line it stays, whatever the order. */
  readonly key: LineKey;
  readonly name: string;
  /** Runs that the line stands for. */
  readonly runs: number;
  /** Run numbers, where the page itself knows which they are; null where the backend groups. */
  readonly members: readonly number[] | null;
}

export interface PanelLine {
  readonly run: number;
  readonly name: string;
  readonly x: Float64Array;
  /** NaN is a gap. */
  readonly y: Float64Array;
  /** The line as it was before smoothing; null where it was not smoothed. */
  readonly faint: Float64Array | null;
  /** Edges of the band behind the line, over the same x; null for none. */
  readonly lo: Float64Array | null;
  readonly hi: Float64Array | null;
}

/** One panel: the lines of one metric. */
export interface Panel {
  readonly metric: string;
  readonly settings: PanelSettings;
  readonly lines: readonly PanelLine[];
  /** All of the x axis, and what of it is shown. */
  readonly extent: readonly [number, number];
  readonly xRange: readonly [number, number];
  /** Least and greatest finite y; [0, 1] where there is none. */
  readonly yRange: readonly [number, number];
}

export interface Section {
  readonly name: string;
  /** Names that match the search. */
  readonly metrics: number;
  readonly open: boolean;
  /** The page that it shows, from 0, and how many it has. */
  readonly page: number;
  readonly pages: number;
  /** Names of the panels of that page, in order; mounted or not. */
  readonly panels: readonly string[];
}

/** In a group's cell: its runs have so many values there. */
interface Several {
  readonly several: number;
}

export type CellValue = string | number | boolean | null | undefined | Several;

export interface TableColumn {
  /** Group and dotted name, such as `config.optimizer.lr`: the key to sort by. */
  readonly id: string;
  readonly title: string;
  readonly group: 'run' | 'config' | 'summary';
  readonly kind: 'number' | 'text';
}

export type TableRow =
  | { readonly kind: 'run'; readonly number: number }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly values: GroupValues;
      readonly runs: number;
      /** Place among the list's groups. */
      readonly place: number;
    };

/**
 * The run table over all rows and columns; what is not loaded is undefined. Indices are absolute: columns 0 and 1 are
 * name and state, then come `pinned` others, then those that scroll, in the order of the layout.
 */
export interface TableModel {
  /** Rows of the list: runs, or groups and the runs of opened ones. */
  readonly rowCount: number;
  /** Runs of the project, and those that pass the filters. */
  readonly runCount: number;
  readonly matchingRuns: number;
  readonly pinned: number;
  /** Columns that the table offers, name, state and pinned ones included; a cap may hold it below `columnsInProject`. */
  readonly columnCount: number;
  readonly columnsInProject: number;
  /** The rows and columns that are loaded; columns count from the first that scrolls, `2 + pinned`. */
  readonly rows: Span;
  readonly columns: Span;
  readonly listing: Listing;
  readonly layout: ColumnLayout;
  readonly column: (index: number) => TableColumn | undefined;
  readonly rowAt: (row: number) => TableRow | undefined;
  readonly cell: (row: number, column: number) => CellValue;
  /** Columns whose name holds a text, by the names that the page holds; null where it must ask the backend. */
  readonly findColumns: ((text: string, most: number) => FoundColumns) | null;
}

export interface PageModel {
  readonly sections: readonly Section[];
  /** By metric. */
  readonly panels: ReadonlyMap<string, Panel>;
  /** Every panel that is drawn, and where: one may stand in two places. */
  readonly mounts: readonly { readonly place: 'pinned' | 'section' | 'full'; readonly metric: string }[];
  /** The panel that fills the page. */
  readonly full: Panel | null;
  readonly table: TableModel;
  /** What has a colour: the first of the list, and runs shown by hand. */
  readonly listed: readonly Listed[];
  /** Ids of those whose lines the panels show. */
  readonly visible: readonly number[];
  readonly totalRuns: number;
  readonly totalMetrics: number;
  /** Values of configs and summaries that the page handled. */
  readonly leaves: number;
  /** What is wrong with the search, in words; null where it can be used. */
  readonly searchProblem: string | null;
}
