/** The run table of a column store: windows of rows and columns, sorted where asked, as packed columns. */

import type { Column } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import { type PackedArray, pack } from '../kernels/pack.ts';
import { columnKeys, sortIndex } from '../kernels/sortIndex.ts';
import type { Project } from '../synth/project.ts';
import type { Sort, Span } from '../wire/query.ts';
import { type Answering, MADE, type Steps } from './answering.ts';
import type { SourceColumn } from './sourceColumn.ts';
import { TableColumns } from './tableColumns.ts';

export class RunTable {
  readonly #project: Project;
  readonly #columns: TableColumns;
  /** At rest: stretches of columns that queries have touched, by column and rows. */
  readonly #held = new Map<string, Column>();

  constructor(project: Project) {
    this.#project = project;
    this.#columns = new TableColumns(project);
  }

  *window(rows: Span, columns: Span, sort: Sort | null): Answering {
    const total = this.#columns.total;
    const wanted = [0, 1];
    for (
      let index = Math.max(2, columns.from);
      index < Math.min(total, columns.from + columns.count);
      index++
    ) {
      wanted.push(index);
    }
    const numbers = yield* this.#rowNumbers(rows, sort);
    const which = JSON.stringify([rows, sort]);
    const cells: Column[] = [];
    for (const index of wanted) cells.push(yield* this.#column(this.#columns.at(index), which, numbers));
    return encode(cells.map(copy), numbers, {
      totalRows: this.#project.spec.runs,
      totalColumns: total,
      rowFrom: rows.from,
      columnFrom: columns.from,
    });
  }

  /** Run numbers of the rows in view: the newest first, or as sorted. */
  *#rowNumbers(rows: Span, sort: Sort | null): Steps<Uint32Array<ArrayBuffer>> {
    const { runs } = this.#project.spec;
    const count = Math.max(0, Math.min(rows.count, runs - rows.from));
    const newest = (row: number) => runs - 1 - row;
    const source = sort ? this.#columns.named(sort.column) : undefined;
    if (!sort || !source) return Uint32Array.from({ length: count }, (_, i) => newest(rows.from + i));
    const all = Uint32Array.from({ length: runs }, (_, row) => newest(row));
    const values = columnKeys(yield* this.#column(source, 'all', all));
    const order = sortIndex([{ values, descending: sort.descending }], runs);
    return Uint32Array.from({ length: count }, (_, i) => newest(order[rows.from + i]!));
  }

  /** A stretch of a column, at rest from its first use on; `which` names its rows. */
  *#column(source: SourceColumn, which: string, numbers: Uint32Array): Steps<Column> {
    const key = `${source.id} ${which}`;
    let column = this.#held.get(key);
    if (!column) {
      column = make(source, numbers, this.#project);
      this.#held.set(key, column);
      yield MADE;
    }
    return column;
  }
}

function make(source: SourceColumn, numbers: Uint32Array, project: Project): Column {
  if (source.kind === 'number') {
    const values = Float64Array.from(numbers, (number) => source.cell(project.run(number)) as number);
    return { kind: 'number', name: source.id, values };
  }
  const codeOf = new Map([['', 0]]);
  const codes = Uint32Array.from(numbers, (number) => {
    const word = String(source.cell(project.run(number)));
    const known = codeOf.get(word);
    if (known !== undefined) return known;
    codeOf.set(word, codeOf.size);
    return codeOf.size - 1;
  });
  return { kind: 'text', name: source.id, codes, words: [...codeOf.keys()] };
}

function copy(column: Column): Column {
  return column.kind === 'number'
    ? { ...column, values: column.values.slice() }
    : { ...column, codes: column.codes.slice(), words: [...column.words] };
}

function encode(
  columns: readonly Column[],
  numbers: Uint32Array<ArrayBuffer>,
  totals: { readonly [key: string]: number },
): ArrayBuffer {
  const heads = columns.map(
    (column): Json =>
      column.kind === 'number'
        ? { kind: 'number', name: column.name }
        : { kind: 'text', name: column.name, words: column.words },
  );
  const arrays = columns.map(
    (column) => (column.kind === 'number' ? column.values : column.codes) as PackedArray,
  );
  return pack({ head: { ...totals, columns: heads }, arrays: [numbers, ...arrays] });
}
