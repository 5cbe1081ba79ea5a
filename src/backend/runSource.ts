/** Runs at rest as a backend lists them: columns that come when they are asked for, whatever the store. */
import type { Column } from '../base/column.ts';
import type { Steps } from './answering.ts';

export interface RunSource {
  /** Runs, the newest first. */
  readonly rows: number;
  /** Number of the run in a row. */
  numberAt(row: number): number;
  readonly columnCount: number;
  id(index: number): string;
  /** -1 where no run has it. */
  indexOf(id: string): number;
  /** A column of all rows, or of some: `null` for all. */
  column(index: number, rows: Uint32Array | null): Steps<Column>;
  /** Names of the metrics that can be plotted. */
  metrics(): Steps<readonly string[]>;
}
