/** A column of the run table as the backend makes it, and the blocks that the table is put together from. */
import type { RunFacts } from '../synth/runFacts.ts';

export interface SourceColumn {
  readonly id: string;
  readonly kind: 'number' | 'text';
  /** ABSENT or '' where the run has no value there. */
  readonly cell: (run: RunFacts) => number | string;
}

/** Columns that stand side by side; one is made when it is asked for, for a project may have millions. */
export interface ColumnBlock {
  readonly total: number;
  readonly at: (index: number) => SourceColumn;
  /** The column called `id`; undefined where it is none of these. */
  readonly named: (id: string) => SourceColumn | undefined;
}

/** A block of a few columns that are there already. */
export function listed(columns: readonly SourceColumn[]): ColumnBlock {
  return {
    total: columns.length,
    at: (index) => columns[index]!,
    named: (id) => columns.find((column) => column.id === id),
  };
}
