/** A run table of any size for tests, with a value in each cell that tells where it stands. */
import { columnOrder } from '../../../../src/kernels/columnOrder.ts';
import type { CellValue, TableModel, TableRow } from '../../../../src/page/pageModel.ts';
import { tableColumn } from '../../../../src/page/tableColumn.ts';
import { type ColumnLayout, EVERY_COLUMN, EVERY_RUN } from '../../../../src/wire/listing.ts';

export interface FakeTable {
  readonly rows: number;
  /** Ids after those of name and state. */
  readonly ids: readonly string[];
  readonly layout?: ColumnLayout;
  readonly change?: Partial<TableModel>;
  readonly cell?: (row: number, id: string) => CellValue;
}

/** Runs are numbered from the last row up, as the newest come first. */
export function fakeTable({ rows, ids, layout = EVERY_COLUMN, change = {}, cell }: FakeTable): TableModel {
  const all = ['run.name', 'run.state', ...ids];
  const order = columnOrder(layout, (id) => all.indexOf(id), all.length);
  const idAt = (place: number) => all[order.at(place)];
  const fixed = 2 + order.pinned;
  return {
    rowCount: rows,
    runCount: rows,
    matchingRuns: rows,
    pinned: order.pinned,
    columnCount: order.count,
    columnsInProject: all.length,
    rows: { from: 0, count: rows },
    columns: { from: fixed, count: Math.max(0, order.count - fixed) },
    listing: EVERY_RUN,
    layout,
    column: (place) => {
      const id = idAt(place);
      return id === undefined ? undefined : tableColumn(id, 'text');
    },
    rowAt: (row): TableRow | undefined =>
      row >= 0 && row < rows ? { kind: 'run', number: rows - 1 - row } : undefined,
    cell: (row, place) => {
      const id = idAt(place);
      return id === undefined || row >= rows ? undefined : cell ? cell(row, id) : `${id}@${row}`;
    },
    findColumns: null,
    ...change,
  };
}
