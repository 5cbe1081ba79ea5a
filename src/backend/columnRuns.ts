/** The run list of a column store: one typed array or word list a column, at rest from its first use on. */
import type { Column } from '../base/column.ts';
import { numberColumn, textColumn } from '../kernels/makeColumn.ts';
import { takeRows } from '../kernels/takeRows.ts';
import type { Project } from '../synth/project.ts';
import { MADE, type Steps, WORKED } from './answering.ts';
import type { RunSource } from './runSource.ts';
import { scalarNames } from './scalarNames.ts';
import type { SourceColumn } from './sourceColumn.ts';
import { TableColumns } from './tableColumns.ts';

/** Rows of a window at the most: of more, the whole column comes to rest, and they are gathered from it. */
const WINDOW_ROWS = 1000;

export class ColumnRuns implements RunSource {
  readonly #project: Project;
  readonly #columns: TableColumns;
  /** By column, and by the rows where not all of them were asked for. */
  readonly #held = new Map<string, Column>();
  readonly #places = new Map<string, number>();
  #names: readonly string[] | null = null;

  constructor(project: Project) {
    this.#project = project;
    this.#columns = new TableColumns(project);
  }

  get rows(): number {
    return this.#project.spec.runs;
  }

  get columnCount(): number {
    return this.#columns.total;
  }

  /** The newest first. */
  numberAt(row: number): number {
    return this.rows - 1 - row;
  }

  id(index: number): string {
    return this.#columns.at(index).id;
  }

  indexOf(id: string): number {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.#columns.placeOf(id);
    this.#places.set(id, place);
    return place;
  }

  *column(index: number, rows: Uint32Array | null): Steps<Column> {
    const whole = this.#held.get(`${index}`);
    if (whole) return rows ? takeRows(whole, rows) : copied(whole);
    if (!rows || rows.length > WINDOW_ROWS) {
      const all = Uint32Array.from({ length: this.rows }, (_, row) => row);
      const column = yield* this.#made(`${index}`, index, all);
      return rows ? takeRows(column, rows) : copied(column);
    }
    const key = `${index}:${rows.join()}`;
    return copied(this.#held.get(key) ?? (yield* this.#made(key, index, rows)));
  }

  *#made(key: string, index: number, rows: Uint32Array): Steps<Column> {
    yield WORKED;
    const column = made(this.#columns.at(index), rows, (row) => this.#project.run(this.numberAt(row)));
    this.#held.set(key, column);
    yield MADE;
    return column;
  }

  /** Runs have gone on: what was read of them is of before. */
  advance(): void {
    this.#held.clear();
  }

  *metrics(): Steps<readonly string[]> {
    if (!this.#names) {
      yield WORKED;
      this.#names = scalarNames(this.#project);
      yield MADE;
    }
    return this.#names;
  }
}

function made(
  source: SourceColumn,
  rows: Uint32Array,
  runOf: (row: number) => Parameters<SourceColumn['cell']>[0],
): Column {
  const cell = (i: number) => source.cell(runOf(rows[i]!));
  return source.kind === 'number'
    ? numberColumn(source.id, rows.length, (i) => cell(i) as number)
    : textColumn(source.id, rows.length, (i) => String(cell(i)));
}

/** An answer is given away; what rests stays. */
function copied(column: Column): Column {
  return column.kind === 'number'
    ? { ...column, values: column.values.slice() }
    : { ...column, codes: column.codes.slice() };
}
