/** What answers hold once decoded: the shapes that the page works on, whatever the wire was. */
import type { Column } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import type { Step } from '../base/units.ts';

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

/** Every run, nested as it was logged. */
export interface RunObjects {
  readonly kind: 'runObjects';
  readonly runs: readonly RunObject[];
}

/** A window of the run table, flattened by the backend; `columns` has one entry for each column asked for. */
export interface RunWindow {
  readonly kind: 'runWindow';
  readonly totalRows: number;
  readonly totalColumns: number;
  readonly rowFrom: number;
  readonly columnFrom: number;
  /** Run numbers, row by row. */
  readonly numbers: Uint32Array;
  readonly columns: readonly Column[];
}

export interface KeySection {
  readonly name: string;
  readonly metrics: number;
  /** Names of its first metrics; empty for a section that is not open. */
  readonly names: readonly string[];
}

export interface KeySections {
  readonly kind: 'keySections';
  readonly totalMetrics: number;
  readonly sections: readonly KeySection[];
}

/** A line as points: `values[i]` was logged at `steps[i]`; a gap has no entry. */
export interface PointLine {
  readonly kind: 'points';
  readonly metric: string;
  readonly run: number;
  readonly steps: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** A line as equal buckets over the query's steps; NaN where a bucket has no number. */
export interface BucketLine {
  readonly kind: 'buckets';
  readonly metric: string;
  readonly run: number;
  readonly min: ArrayLike<number>;
  readonly max: ArrayLike<number>;
  /** Absent where the query did not ask for it. */
  readonly last?: ArrayLike<number>;
}

export type Line = PointLine | BucketLine;

export interface History {
  readonly kind: 'history';
  readonly from: Step;
  readonly to: Step;
  readonly lines: readonly Line[];
}

export type Answer = RunObjects | RunWindow | KeySections | History;
