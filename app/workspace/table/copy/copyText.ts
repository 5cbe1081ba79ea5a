/** What of the run table is copied, as text that a spreadsheet takes apart again. */
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { type CsvValue, csvText } from '../../../../src/report/csvText.ts';
import type { CellRange } from '../grid/cellRange.ts';
import { readTable, type Source } from '../readTable.ts';
import { rowKey, type Selection } from '../rows/selection.ts';
import { exactCell } from './exactCell.ts';

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

/** Selected rows with all columns of the layout, whose ids stand over them; in the order of the list. */
export async function rowsText(source: Source, selection: Selection): Promise<string> {
  const columns = { from: 0, count: source.table.columnCount };
  const places = spread(columns);
  const { table, rows } = await selectedRows(source, selection);
  const head = places.map((place) => table.column(place)?.id ?? '');
  return csvText([head, ...linesOf(table, rows, places)], '\t');
}

async function selectedRows(source: Source, selection: Selection) {
  const loaded = rowsOf(source.table, selection);
  const columns = { from: 0, count: source.table.columnCount };
  if (loaded.length === selection.size) {
    const from = loaded[0] ?? 0;
    const table = await readTable(source, {
      rows: { from, count: (loaded.at(-1) ?? 0) - from + 1 },
      columns,
    });
    return { table, rows: loaded };
  }
  const { groupBy } = source.table.listing;
  const numbers = [...selection.values()].flatMap(({ row }) => (row.kind === 'run' ? [row.number] : []));
  const part =
    groupBy.length > 0
      ? { rows: { from: 0, count: source.table.rowCount }, columns }
      : {
          // Whatever the filters: they were selected.
          listing: { ...source.table.listing, filters: [] },
          rows: { from: 0, count: source.table.runCount },
          columns,
          only: numbers,
        };
  const table = await readTable(source, part);
  return { table, rows: rowsOf(table, selection) };
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
