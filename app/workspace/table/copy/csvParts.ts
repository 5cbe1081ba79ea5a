/**
 * A list as CSV, part by part, so that whoever takes the parts can pause between them, tell how far it is, or stop.
 * The columns have their ids for names, the values are exact.
 */
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { csvText } from '../../../../src/report/csvText.ts';
import type { Span } from '../../../../src/wire/query.ts';
import { exactCell } from './exactCell.ts';

/** Cells of one part: a few milliseconds' work. */
const PART_CELLS = 8000;

export interface CsvList {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are read together. */
  readonly chunk: number;
  /** A table that has those rows loaded, with all of the columns. */
  readonly read: (rows: Span) => Promise<TableModel>;
}

export interface CsvPart {
  readonly text: string;
  /** Rows that are written by now. */
  readonly done: number;
}

export async function* csvParts({
  rows,
  columns,
  chunk,
  read,
}: CsvList): AsyncGenerator<CsvPart, void, void> {
  const places = Array.from({ length: columns }, (_, place) => place);
  const step = Math.max(1, Math.floor(PART_CELLS / Math.max(1, columns)));
  for (let from = 0; from < rows || from === 0; from += chunk) {
    const to = Math.min(rows, from + chunk);
    const table = await read({ from, count: to - from });
    if (from === 0) yield { text: csvText([places.map((place) => table.column(place)?.id ?? '')]), done: 0 };
    for (let row = from; row < to; row += step) {
      const done = Math.min(to, row + step);
      const lines = Array.from({ length: done - row }, (_, at) =>
        places.map((place) => exactCell(table.cell(row + at, place))),
      );
      yield { text: csvText(lines), done };
    }
  }
}
