/** The queries that a workspace page makes of a tracker's backend. Plain data: a query is also its own key. */
import type { SectionChoice } from '../kernels/sections.ts';
import type { SpreadChoice } from '../kernels/spread.ts';
import type { TechniqueValue } from '../profile/technique.ts';
import type { ColumnLayout, Listing } from './listing.ts';

/** Rows or columns from `from` on, `count` of them. */
export interface Span {
  readonly from: number;
  readonly count: number;
}

/** What a line is drawn over: log calls, seconds since its run began, or Unix seconds. */
export type XAxis = 'step' | 'relative' | 'wall';

/** What a row calls its place on an axis. */
export const X_NAMES: Readonly<Record<XAxis, string>> = {
  step: '_step',
  relative: '_runtime',
  wall: '_timestamp',
};

export interface ColumnsInView {
  readonly layout: ColumnLayout;
  /** Places in the order of the layout. */
  readonly span: Span;
  /** The first so many columns of the project are offered; null for all. */
  readonly offered: number | null;
}

/**
 * The project's runs: all of them whole (`rows` null), or the rows in view with the columns in view.
 * Columns 0 and 1, name and state, come with every window, then those that are pinned, then those of the span.
 */
export interface RunsQuery {
  readonly kind: 'runs';
  /** How the backend lists them; null where the page does that itself, and the newest come first. */
  readonly listing: Listing | null;
  readonly rows: Span | null;
  readonly columns: ColumnsInView | null;
  /** Only these runs, by their numbers: what a refresh asks for; null for all. */
  readonly only: readonly number[] | null;
}

/** The project's sections, and the names on the shown page of those that are open. */
export interface KeysQuery extends SectionChoice {
  readonly kind: 'keys';
}

/** Columns of the run table whose name holds a text: what a column search shows. */
export interface ColumnsQuery {
  readonly kind: 'columns';
  readonly text: string;
  readonly most: number;
}

/** What a line's answer holds; see the technique `history`. */
export type Thinning =
  | { readonly kind: 'all' }
  /** So many random points, where there are more. */
  | { readonly kind: 'sampled'; readonly points: number }
  /** Every point where there are no more than `buckets`, else that many equal buckets. */
  | { readonly kind: 'buckets'; readonly buckets: number; readonly last: boolean };

/** [from, to) on an x axis. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Groups of runs, each of which is one line, made by the backend. */
export interface GroupedLines {
  readonly listing: Listing;
  /** The first so many groups of the list. */
  readonly groups: number;
  /** Runs of a group at the most; of more, so many are drawn. */
  readonly runs: number;
  readonly spread: SpreadChoice;
}

/** The lines of some metrics for some runs; over all of the axis that they reach where `range` is null. */
export interface HistoryQuery {
  readonly kind: 'history';
  readonly metrics: readonly string[];
  /** Run numbers, as the run list gives them; empty where lines are of groups. */
  readonly runs: readonly number[];
  readonly grouped: GroupedLines | null;
  readonly x: XAxis;
  readonly range: Range | null;
  readonly thinning: Thinning;
}

export type Query = RunsQuery | KeysQuery | ColumnsQuery | HistoryQuery;
export type Wire = TechniqueValue<'wire'>;

/** The same text for the same query: the key under which an answer waits for the page. */
export function queryKey(query: Query): string {
  return JSON.stringify(query);
}
