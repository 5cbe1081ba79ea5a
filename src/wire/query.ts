/** The queries that a workspace page makes of a tracker's backend. Plain data: a query is also its own key. */
import type { Step } from '../base/units.ts';
import type { TechniqueValue } from '../profile/technique.ts';

/** Rows or columns from `from` on, `count` of them. */
export interface Span {
  readonly from: number;
  readonly count: number;
}

/** A column of the run table by its group and dotted name. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * The project's runs: all of them whole (`rows` null), or the rows in view with the columns in view.
 * Columns 0 and 1, name and state, come with every window; `columns` counts from 2 on.
 */
export interface RunsQuery {
  readonly kind: 'runs';
  readonly rows: Span | null;
  readonly columns: Span | null;
  readonly sort: Sort | null;
}

/** The project's sections, and the names of the first `panels` metrics of those that are open. */
export interface KeysQuery {
  readonly kind: 'keys';
  /** The first so many sections are open, but for those that were toggled by hand. */
  readonly open: number;
  readonly toggled: readonly string[];
  readonly panels: number;
}

/** What a line's answer holds; see the technique `history`. */
export type Thinning =
  | { readonly kind: 'all' }
  /** Every point where there are no more than `buckets`, else that many equal buckets. */
  | { readonly kind: 'buckets'; readonly buckets: number; readonly last: boolean };

/** Steps [from, to). */
export interface StepRange {
  readonly from: Step;
  readonly to: Step;
}

/** The lines of some metrics for some runs; over all steps of the longest where `range` is null. */
export interface HistoryQuery {
  readonly kind: 'history';
  readonly metrics: readonly string[];
  /** Run numbers, as the run list gives them. */
  readonly runs: readonly number[];
  readonly range: StepRange | null;
  readonly thinning: Thinning;
}

export type Query = RunsQuery | KeysQuery | HistoryQuery;
export type Wire = TechniqueValue<'wire'>;

/** The same text for the same query: the key under which an answer waits for the page. */
export function queryKey(query: Query): string {
  return JSON.stringify(query);
}
