/** Which runs a table lists, in which order, and which columns of them: the same for page and backend. */
import type { Filter } from '../kernels/filter.ts';
import type { GroupValue } from '../kernels/group.ts';

/** A column of the run table by its group and dotted name, such as `config.optimizer.lr`. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

export interface Listing {
  /** A run is listed where it passes all of them. */
  readonly filters: readonly Filter[];
  /** The first weighs most. Without any, the newest run comes first. */
  readonly sort: readonly Sort[];
  /** Columns by whose values runs are put together; up to three. */
  readonly groupBy: readonly string[];
  /** Keys of the groups whose runs are listed below them: see `groupKey`. */
  readonly opened: readonly string[];
}

export const EVERY_RUN: Listing = { filters: [], sort: [], groupBy: [], opened: [] };

/** Columns of a table beside the run's name and state, which always come first. */
export interface ColumnLayout {
  /** Stand still at the left, in this order. */
  readonly pinned: readonly string[];
  /** These and no others, in this order; null for all. */
  readonly only: readonly string[] | null;
  /** Come first of those that scroll, in this order. */
  readonly first: readonly string[];
  readonly hidden: readonly string[];
}

export const EVERY_COLUMN: ColumnLayout = { pinned: [], only: null, first: [], hidden: [] };

/** A group's values of its `groupBy` columns; null where its runs have none. */
export type GroupValues = readonly GroupValue[];
