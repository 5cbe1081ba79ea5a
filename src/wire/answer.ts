/** What answers hold once decoded: the shapes that the page works on, whatever the wire was. */
import type { Column, TextColumn } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import type { SectionPage } from '../kernels/sections.ts';
import type { GroupValues } from './listing.ts';
import type { XAxis } from './query.ts';

export type RunState = 'running' | 'finished' | 'failed' | 'crashed';

/** One run as a JSON wire carries it. */
export interface RunObject {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly state: RunState;
  readonly user: string;
  readonly tags: readonly string[];
  /** Unix seconds. */
  readonly createdAt: number;
  /** Seconds. */
  readonly runtime: number;
  readonly config: { readonly [key: string]: Json };
  readonly summary: { readonly [key: string]: Json };
}

/** A group of the run list: its place there, its values, and how many runs it has. */
export interface RunGroup {
  readonly place: number;
  readonly values: GroupValues;
  readonly runs: number;
}

/** Runs whole and nested as they were logged; as the query's listing orders them, group by group where it groups. */
export interface RunObjects {
  readonly kind: 'runObjects';
  readonly runs: readonly RunObject[];
  /** Of the project, whatever the filters. */
  readonly totalRuns: number;
  /** Null where the runs are not grouped. */
  readonly groups: readonly RunGroup[] | null;
}

/**
 * A column of a window. A group's cell is the mean of its numbers, or the one word that its runs share; where they
 * have several, `several` counts them (0 elsewhere).
 */
export type WindowColumn = Exclude<Column, TextColumn> | (TextColumn & { readonly several?: Uint32Array });

/** What a row of a window is: a run by its number, or from here on a group, by its index in the window's groups. */
export const GROUP_ROW = 2 ** 31;

/** A window of the run table, flattened by the backend; `columns`: name, state, pinned ones, then those in view. */
export interface RunWindow {
  readonly kind: 'runWindow';
  /** Rows of the list: runs that pass its filters, or groups and the runs of opened ones. */
  readonly totalRows: number;
  readonly totalRuns: number;
  /** Runs that pass the filters. */
  readonly matchingRuns: number;
  /** Columns that the layout offers, name, state and pinned ones included. */
  readonly totalColumns: number;
  readonly columnsInProject: number;
  readonly rowFrom: number;
  /** Place of the first column that scrolls, counted from the first of all. */
  readonly columnFrom: number;
  /** Row by row: a run's number, or GROUP_ROW plus an index into `groups`. */
  readonly numbers: Uint32Array;
  /** The groups that stand in this window, or of a whole list all groups, each of which its runs follow; null where it has none. */
  readonly groups: readonly RunGroup[] | null;
  readonly pinned: number;
  readonly columns: readonly WindowColumn[];
}

export interface KeySections {
  readonly kind: 'keySections';
  readonly totalMetrics: number;
  readonly sections: readonly SectionPage[];
}

export interface FoundColumns {
  readonly kind: 'foundColumns';
  /** How many columns hold the text; `ids` are the first of them. */
  readonly total: number;
  readonly ids: readonly string[];
}

/** A line as points: `values[i]` was logged at `x[i]`; a gap has no entry. */
interface PointLine {
  readonly kind: 'points';
  readonly metric: string;
  readonly run: number;
  readonly x: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** A line as equal buckets over the query's range; NaN where a bucket has no number. */
export interface BucketLine {
  readonly kind: 'buckets';
  readonly metric: string;
  readonly run: number;
  readonly min: ArrayLike<number>;
  readonly max: ArrayLike<number>;
  /** Absent where the query did not ask for it. */
  readonly last?: ArrayLike<number>;
}

/** The line of a group, in equal buckets: its middle, and how far its runs spread; NaN where none has a number. */
export interface GroupLine {
  readonly kind: 'group';
  readonly metric: string;
  /** The group's place in the list. */
  readonly run: number;
  readonly values: GroupValues;
  /** Runs that the line is made of. */
  readonly runs: number;
  readonly mid: ArrayLike<number>;
  readonly lo: ArrayLike<number>;
  readonly hi: ArrayLike<number>;
}

export type Line = PointLine | BucketLine | GroupLine;

export interface History {
  readonly kind: 'history';
  readonly x: XAxis;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
}

export type Answer = RunObjects | RunWindow | KeySections | FoundColumns | History;
