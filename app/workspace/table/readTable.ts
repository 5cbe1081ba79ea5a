/** Rows and columns of the list, wherever they are: in the table that the page holds, else asked of the backend. */
import type { TableModel } from '../../../src/page/pageModel.ts';
import { windowTable } from '../../../src/page/windowTable.ts';
import { FIRST_COLUMNS, type Techniques } from '../../../src/profile/technique.ts';
import type { RunWindow } from '../../../src/wire/answer.ts';
import type { Listing } from '../../../src/wire/listing.ts';
import type { RunsQuery, Span } from '../../../src/wire/query.ts';
import type { WorkspaceActions } from '../workspaceActions.ts';
import { FIXED_COLUMNS, holds } from './grid/gridGeometry.ts';

export interface Source {
  readonly table: TableModel;
  readonly techniques: Pick<Techniques, 'tableColumns'>;
  readonly ask: WorkspaceActions['ask'];
  readonly asker: WorkspaceActions['asker'];
}

/** What of the list is wanted. */
export interface Part {
  readonly rows: Span;
  /** Places in the order of the layout; name, state and pinned columns always come with it. */
  readonly columns: Span;
  /** Where it is not the table's own. */
  readonly listing?: Listing;
  /** Of the rows only these runs, by their numbers: they then follow one another from the first row on. */
  readonly only?: readonly number[];
}

export const NO_COLUMNS: Span = { from: 0, count: 0 };

/** A table that has that part loaded; its rows and columns stand where they stand in the whole list. */
export async function readTable(
  { table, techniques, ask }: Omit<Source, 'asker'>,
  part: Part,
): Promise<TableModel> {
  const listing = part.listing ?? table.listing;
  const isHeld = holds(table.rows, part.rows) && holdsColumns(table, part.columns);
  if (listing === table.listing && !part.only && isHeld) return table;
  const query: RunsQuery = {
    kind: 'runs',
    listing,
    rows: part.rows,
    columns: { layout: table.layout, span: part.columns, offered: offeredColumns(techniques) },
    only: part.only ?? null,
  };
  return windowTable((await ask(query)) as RunWindow, { listing, layout: table.layout });
}

/** The first so many columns of the project are offered; null for all. */
export function offeredColumns({ tableColumns }: Pick<Techniques, 'tableColumns'>): number | null {
  return tableColumns === 'first500' ? FIRST_COLUMNS : null;
}

function holdsColumns({ pinned, columns }: TableModel, { from, count }: Span): boolean {
  const first = Math.max(FIXED_COLUMNS + pinned, from);
  return holds(columns, { from: first, count: Math.max(0, from + count - first) });
}
