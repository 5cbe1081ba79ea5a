/** Rows as delimited text: RFC 4180 quoting, a point in decimals, and no text that a spreadsheet would run. */
/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse/papaparse.min.js';

/** Numbers and booleans stay themselves; null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/**
 * Text that a spreadsheet takes for a formula gets an apostrophe in front; numbers, so also negative ones, stay
 * as they are. papaparse's own pattern (`escapeFormulae: true`) lets a formula with a line break in it through,
 * for its `.` stops there. Full-width signs count as formulas in Excel of East Asian locales.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Records end as their format has them: CSV by CR LF, text between tabs by LF. */
const ENDS = { ',': '\r\n', '\t': '\n' } as const;

/** Every record, the last too, has its end. */
export function csvText(rows: readonly (readonly CsvValue[])[], delimiter: ',' | '\t' = ','): string {
  if (rows.length === 0) return '';
  const newline = ENDS[delimiter];
  return papa.unparse(rows, { newline, delimiter, escapeFormulae: FORMULA }) + newline;
}
