/** CSV text of a table: RFC 4180 quoting, CRLF, a point in decimals, and no text that a spreadsheet would run. */
/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse/papaparse.min.js';

/** Numbers and booleans stay themselves; null is an empty cell. */
export type CsvValue = string | number | boolean | null;

export interface CsvColumn<Row> {
  readonly name: string;
  readonly of: (row: Row) => CsvValue | undefined;
}

/**
 * Text that a spreadsheet takes for a formula gets an apostrophe in front; numbers, so also negative ones, stay
 * as they are. papaparse's own pattern (`escapeFormulae: true`) lets a formula with a line break in it through,
 * for its `.` stops there. Full-width signs count as formulas in Excel of East Asian locales.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Times to a microsecond: what is finer is noise of the sums. */
function rounded(name: string, value: CsvValue): CsvValue {
  return typeof value === 'number' && /_ms(_|$)/.test(name) ? Math.round(value * 1000) / 1000 : value;
}

export function toCsv<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[]): string {
  const head = columns.map((column) => column.name);
  const body = rows.map((row) => columns.map((column) => rounded(column.name, column.of(row) ?? null)));
  return `${papa.unparse([head, ...body], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
