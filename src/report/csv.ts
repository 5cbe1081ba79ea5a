/** CSV text of a table whose columns are told by functions of its rows. */
import { type CsvValue, csvText } from './csvText.ts';

export interface CsvColumn<Row> {
  readonly name: string;
  readonly of: (row: Row) => CsvValue | undefined;
}

/** Times to a microsecond: what is finer is noise of the sums. */
function rounded(name: string, value: CsvValue): CsvValue {
  return typeof value === 'number' && /_ms(_|$)/.test(name) ? Math.round(value * 1000) / 1000 : value;
}

export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const head = columns.map((column) => column.name);
  const body = rows.map((row) => columns.map((column) => rounded(column.name, column.of(row) ?? null)));
  return csvText([head, ...body]);
}
