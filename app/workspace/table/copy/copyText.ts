/** What of the run table is copied, as text that a spreadsheet takes apart again. */
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { type CsvValue, csvText } from '../../../../src/report/csvText.ts';
import type { CellRange } from '../grid/cellRange.ts';
import { readTable, type Source } from '../readTable.ts';
import { rowKey, type Selection } from '../rows/selection.ts';
import { exactCell } from './exactCell.ts';
import { MOST_COPIED } from './mostCopied.ts';

/** One value as it is, without a guard: it goes into a field, not into a sheet. */
export async function cellText(source: Source, row: number, column: number): Promise<string> {
  if (row < 0) return source.table.column(column)?.id ?? '';
  const table = await readTable(source, {
    rows: { from: row, count: 1 },
    columns: { from: column, count: 1 },
  });
  return String(exactCell(table.cell(row, column)) ?? '');
}

export async function rangeText(source: Source, { rows, columns }: CellRange): Promise<string> {
  const table = await readTable(source, { rows, columns });
  return csvText(linesOf(table, spread(rows), spread(columns)), '\t');
}

export interface CopiedRows {
  readonly text: string;
  /** Of those that were selected, as many as are still there. */
  readonly rows: number;
}

/** Selected rows with all columns of the layout, whose ids stand over them; in the order of the list, groups first. */
export async function rowsText(source: Source, selection: Selection): Promise<CopiedRows> {
  const places = spread({ from: 0, count: source.table.columnCount });
  const parts = await selectedRows(source, selection);
  const head = places.map((place) => parts[0]?.table.column(place)?.id ?? '');
  const lines = parts.flatMap(({ table, rows }) => linesOf(table, rows, places));
  return { text: csvText([head, ...lines], '\t'), rows: lines.length };
}

interface Rows {
  readonly table: TableModel;
  readonly rows: readonly number[];
}

async function selectedRows(source: Source, selection: Selection): Promise<Rows[]> {
  const { table: held } = source;
  const columns = { from: 0, count: held.columnCount };
  const most = Math.floor(MOST_COPIED / Math.max(1, columns.count));
  const loaded = rowsOf(held, selection);
  const span = { from: loaded[0] ?? 0, count: (loaded.at(-1) ?? 0) - (loaded[0] ?? 0) + 1 };
  if (loaded.length === selection.size && span.count <= most)
    return [{ table: await readTable(source, { rows: span, columns }), rows: loaded }];

  const rows = [...selection.values()].map(({ row }) => row);
  const parts: Rows[] = [];
  if (rows.some(({ kind }) => kind === 'group')) {
    const listing = { ...held.listing, opened: [] };
    const count = Math.min(held.rowCount, most);
    const table = await readTable(source, { listing, rows: { from: 0, count }, columns });
    parts.push({ table, rows: rowsOf(table, selection) });
  }
  const only = rows.flatMap((row) => (row.kind === 'run' ? [row.number] : []));
  if (only.length > 0) {
    // Whatever filters or groups the list now: they were selected.
    const listing = { ...held.listing, filters: [], groupBy: [], opened: [] };
    const table = await readTable(source, {
      listing,
      rows: { from: 0, count: held.runCount },
      columns,
      only,
    });
    parts.push({ table, rows: rowsOf(table, selection) });
  }
  return parts;
}

/** Where the selected rows stand, of those that are loaded. */
function rowsOf(table: TableModel, selection: Selection): number[] {
  return spread(table.rows).filter((index) => {
    const row = table.rowAt(index);
    return row !== undefined && selection.has(rowKey(row));
  });
}

function linesOf(table: TableModel, rows: readonly number[], places: readonly number[]): CsvValue[][] {
  return rows.map((row) => places.map((place) => exactCell(table.cell(row, place))));
}

function spread({ from, count }: { readonly from: number; readonly count: number }): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}
