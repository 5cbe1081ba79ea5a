/** The rows of a run list as a listing has them, over a store's own columns. */
import type { Column } from '../base/column.ts';
import { type ListedRows, listRows, touchedColumns } from '../kernels/listRows.ts';
import type { Listing } from '../wire/listing.ts';
import type { Steps } from './answering.ts';
import type { RunSource } from './runSource.ts';

/** Reads the columns that the listing goes by, and no others. */
export function* listRuns(source: RunSource, listing: Listing): Steps<ListedRows> {
  const columns = new Map<string, Column>();
  for (const name of touchedColumns(listing)) {
    const index = source.indexOf(name);
    if (index >= 0) columns.set(name, yield* source.column(index, null));
  }
  return listRows(source.rows, (name) => columns.get(name), listing);
}
