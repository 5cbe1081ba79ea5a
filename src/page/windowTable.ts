/** The run table over the window of rows and columns that a backend answered with. */
import { ABSENT } from '../base/column.ts';
import type { RunWindow } from '../wire/answer.ts';
import type { Sort } from '../wire/query.ts';
import { tableColumn } from './flatTable.ts';
import type { CellValue, TableColumn, TableModel } from './pageModel.ts';

/** Name and state come with every window. */
const ALWAYS = 2;

export function windowTable(window: RunWindow, sort: Sort | null): TableModel {
  const { rowFrom, columnFrom, numbers, columns } = window;
  const first = Math.max(ALWAYS, columnFrom);
  const source = (index: number) => columns[index < ALWAYS ? index : index - first + ALWAYS];
  const known = (index: number) =>
    index < ALWAYS || (index >= first && index - first + ALWAYS < columns.length);
  return {
    rowCount: window.totalRows,
    columnCount: window.totalColumns,
    columnsInProject: window.totalColumns,
    rows: { from: rowFrom, count: numbers.length },
    columns: { from: first, count: columns.length - ALWAYS },
    sort,
    column: (index) => (known(index) ? columnOf(source(index)!) : undefined),
    runAt: (row) => numbers[row - rowFrom],
    cell: (row, index) => {
      const column = known(index) ? source(index) : undefined;
      return column && row >= rowFrom ? cellOf(column, row - rowFrom) : undefined;
    },
  };
}

type Source = RunWindow['columns'][number];

function columnOf({ name, kind }: Source): TableColumn {
  return TITLES.get(name) ?? tableColumn(name, kind);
}
const TITLES = new Map([['run.createdAt', { ...tableColumn('run.createdAt', 'number'), title: 'created' }]]);

function cellOf(column: Source, at: number): CellValue {
  if (column.kind === 'number') {
    const value = column.values[at];
    return value === ABSENT ? undefined : value;
  }
  const code = column.codes[at];
  return code === undefined || code === 0 ? undefined : column.words[code];
}
