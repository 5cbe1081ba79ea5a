/** A run table as people read it, as far as it is loaded; and what it must show. */
import { groupKey } from '../../../src/kernels/listRows.ts';
import type { TableModel } from '../../../src/page/pageModel.ts';
import type { Span } from '../../../src/wire/query.ts';
import { type PlainTable, shown } from '../backend/plainTable.ts';

/** What of a table is loaded: all of it, or rows and columns in view. */
export interface Loaded {
  readonly rows: Span;
  readonly columns: Span;
}

const ALL: Span = { from: 0, count: 100_000 };

export function tableShows(table: TableModel) {
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  const columns = Array.from({ length: table.columnCount }, (_, place) => place);
  return {
    matching: table.matchingRuns,
    pinned: table.pinned,
    rows: rows.map((row) => table.rowAt(row)),
    columns: columns.map((place) => table.column(place)).map((of) => of && { id: of.id, kind: of.kind }),
    cells: rows.map((row) => columns.map((place) => shown(table.cell(row, place)))),
  };
}

export function tableMustShow(
  { matching, pinned, rows, columns, cell }: PlainTable,
  loaded: Loaded = { rows: ALL, columns: ALL },
): ReturnType<typeof tableShows> {
  const hasRow = (row: number) => row >= loaded.rows.from && row < loaded.rows.from + loaded.rows.count;
  const hasColumn = (place: number) =>
    place < 2 + pinned ||
    (place >= loaded.columns.from && place < loaded.columns.from + loaded.columns.count);
  return {
    matching,
    pinned,
    rows: rows.map((row, i) => {
      if (!hasRow(i)) return undefined;
      return row.kind === 'run' ? row : { ...row, key: groupKey(row.values) };
    }),
    columns: columns.map((column, place) => (hasColumn(place) ? column : undefined)),
    cells: rows.map((_, row) =>
      columns.map((column, place) => (hasRow(row) && hasColumn(place) ? cell(row, column) : '–')),
    ),
  };
}
