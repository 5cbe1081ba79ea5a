/** The run table over runs that the page holds whole and has flattened itself. */
import type { FlatRows } from '../kernels/flatten.ts';
import { sortIndex, wordRanks } from '../kernels/sortIndex.ts';
import { valueText } from '../kernels/valueText.ts';
import type { RunObject } from '../wire/answer.ts';
import type { Sort } from '../wire/query.ts';
import type { CellValue, TableColumn, TableModel } from './pageModel.ts';

const FACTS: readonly (TableColumn & { readonly cell: (run: RunObject) => CellValue })[] = [
  { id: 'run.name', title: 'name', group: 'run', kind: 'text', cell: (run) => run.name },
  { id: 'run.state', title: 'state', group: 'run', kind: 'text', cell: (run) => run.state },
  { id: 'run.user', title: 'user', group: 'run', kind: 'text', cell: (run) => run.user },
  { id: 'run.createdAt', title: 'created', group: 'run', kind: 'number', cell: (run) => run.createdAt },
  { id: 'run.runtime', title: 'runtime', group: 'run', kind: 'number', cell: (run) => run.runtime },
  {
    id: 'run.tags',
    title: 'tags',
    group: 'run',
    kind: 'text',
    cell: (run) => run.tags.join(', ') || undefined,
  },
];

/** Columns as the page orders them: facts, then config, then summary, each in the order of first sight. */
export function columnOrder(flat: FlatRows): Uint32Array {
  const config: number[] = [];
  const summary: number[] = [];
  flat.names.forEach((name, id) => {
    (name.startsWith('config.') ? config : summary).push(id);
  });
  return Uint32Array.from([...config, ...summary]);
}

export interface FlatTable {
  readonly runs: readonly RunObject[];
  readonly flat: FlatRows;
  /** Column (after the facts) -> name id. */
  readonly order: Uint32Array;
  /** 1 for each name that some run has a number for. */
  readonly numeric: Uint8Array;
}

/** The model of the table, sorted; offers at most `offered` columns. */
export function flatTable(table: FlatTable, sort: Sort | null, offered: number): TableModel {
  const { runs, flat, order } = table;
  const inProject = FACTS.length + order.length;
  const columnCount = Math.min(inProject, offered);
  const rowOf = sort ? sortedRows(table, sort) : null;
  const cellAt = (row: number, column: number): CellValue => {
    const run = rowOf ? rowOf[row]! : row;
    return FACTS[column] ? FACTS[column].cell(runs[run]!) : leafOf(flat, run, order[column - FACTS.length]!);
  };
  return {
    rowCount: runs.length,
    columnCount,
    columnsInProject: inProject,
    rows: { from: 0, count: runs.length },
    columns: { from: 0, count: columnCount },
    sort,
    column: (index) => (index < columnCount ? columnAt(table, index) : undefined),
    runAt: (row) => runs[rowOf ? (rowOf[row] ?? -1) : row]?.number,
    cell: cellAt,
  };
}

function columnAt({ flat, order, numeric }: FlatTable, index: number): TableColumn {
  const fact = FACTS[index];
  if (fact) return fact;
  const name = order[index - FACTS.length]!;
  return tableColumn(flat.names[name]!, numeric[name] === 1 ? 'number' : 'text');
}

/** The column of a name with its group in front. */
export function tableColumn(id: string, kind: 'number' | 'text'): TableColumn {
  const cut = id.indexOf('.');
  return { id, title: id.slice(cut + 1), group: id.slice(0, cut) as TableColumn['group'], kind };
}

/** Index of a row's leaf with a name; -1 where it has none. Rows of one shape have it in the same place. */
function leafIndex(flat: FlatRows, row: number, name: number): number {
  const start = flat.rowStart[row]!;
  const end = flat.rowStart[row + 1]!;
  if (flat.name[start + name] === name && start + name < end) return start + name;
  const at = flat.name.subarray(start, end).indexOf(name);
  return at < 0 ? -1 : start + at;
}

function leafOf(flat: FlatRows, row: number, name: number): CellValue {
  const at = leafIndex(flat, row, name);
  if (at < 0) return undefined;
  const code = flat.code[at]!;
  return code < 0 ? flat.number[at] : valueText(flat.values[code]!);
}

/** Row order by a column; rows without a value come last. */
function sortedRows({ runs, flat, numeric }: FlatTable, sort: Sort): Uint32Array {
  const fact = FACTS.find(({ id }) => id === sort.column);
  const name = fact ? -1 : flat.names.indexOf(sort.column);
  const cells = runs.map((run, row) => (fact ? fact.cell(run) : leafOf(flat, row, name)));
  const numbers = fact ? fact.kind === 'number' : numeric[name] === 1;
  const values = numbers ? Float64Array.from(cells, numberKey) : textKeys(cells);
  return sortIndex([{ values, descending: sort.descending }], cells.length);
}

function numberKey(cell: CellValue): number {
  return typeof cell === 'number' ? cell : Number.NaN;
}

function textKeys(cells: readonly CellValue[]): Float64Array {
  const codeOf = new Map([['', 0]]);
  const codes = Uint32Array.from(cells, (cell) => {
    const word = cell === undefined || cell === null ? '' : String(cell);
    if (!codeOf.has(word)) codeOf.set(word, codeOf.size);
    return codeOf.get(word)!;
  });
  return wordRanks(codes, [...codeOf.keys()]);
}
