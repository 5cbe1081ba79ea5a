/** Rows that are selected, whatever the list shows of them: runs by number, groups by their values. */
import type { TableModel, TableRow } from '../../../../src/page/pageModel.ts';

export interface SelectedRow {
  readonly row: TableRow;
  readonly name: string;
}

/** By `rowKey`, in the order in which they were selected. */
export type Selection = ReadonlyMap<string, SelectedRow>;

export const NOTHING: Selection = new Map();

/** The same text for the same run or group; no two of them have the same. */
export function rowKey(row: TableRow): string {
  return row.kind === 'run' ? `#${row.number}` : row.key;
}

/** What stands in those rows; those that are not loaded are left out. */
export function selectable(table: TableModel, rows: Iterable<number>): SelectedRow[] {
  return [...rows].flatMap((index) => {
    const row = table.rowAt(index);
    if (!row) return [];
    const name = table.cell(index, 0);
    return [{ row, name: row.kind === 'run' && typeof name === 'string' ? name : rowKey(row) }];
  });
}

/** The one row let go where it is selected, else selected too. */
export function toggled(selection: Selection, one: SelectedRow): Selection {
  const key = rowKey(one.row);
  const next = new Map(selection);
  if (!next.delete(key)) next.set(key, one);
  return next;
}

export function withRows(selection: Selection, rows: readonly SelectedRow[]): Selection {
  return new Map([...selection, ...rows.map((one) => [rowKey(one.row), one] as const)]);
}

/** Rows from one to another, both included, in their order. */
export function rowsBetween(a: number, b: number): number[] {
  const from = Math.min(a, b);
  return Array.from({ length: Math.abs(a - b) + 1 }, (_, at) => from + at);
}
