/**
 * What of the run table is in the document, and some around it, as TanStack Table's row and column models in their lean
 * form: no cell and no header objects, which it would keep for good. Rows come filtered, sorted and grouped from the page's
 * pipeline. It is given a span of rows and columns, not all: 100,000 of either would cost each update their objects.
 */
import {
  type Column,
  type ColumnDef,
  metaHelper,
  type Row,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import type { CellValue, TableColumn, TableModel, TableRow } from '../../../../src/page/pageModel.ts';
import type { Span } from '../../../../src/wire/query.ts';
import { FIXED_COLUMNS } from '../grid/gridGeometry.ts';
import { keptSpan } from './keptSpan.ts';

/** Rows and columns that are held beyond those in the document, on either side. */
const ROW_MARGIN = 128;
const COLUMN_MARGIN = 64;

/** A loaded column and its index in the model. */
interface PlacedColumn {
  readonly index: number;
  readonly column: TableColumn;
}

const features = tableFeatures({ columnMeta: metaHelper<PlacedColumn>() });

/** A loaded row: its index, what stands there, and the model that has its values. */
interface Line {
  readonly model: TableModel;
  readonly row: number;
  readonly is: TableRow;
}

export type RunRowModel = Row<typeof features, Line>;
export type RunColumn = Column<typeof features, Line>;
type RunColumnDef = ColumnDef<typeof features, Line>;

export interface RunModel {
  /** The loaded row of that index; undefined where it is not loaded. */
  readonly row: (index: number) => RunRowModel | undefined;
  readonly column: (index: number) => RunColumn | undefined;
}

/** What of the table is in the document: rows, and columns that scroll, counted from the first of all. */
export interface Placed {
  readonly rows: Span;
  readonly columns: Span;
}

export function useRunModel(table: TableModel, placed: Placed): RunModel {
  const rowSpan = useKeptSpan(placed.rows, ROW_MARGIN, table.rows);
  const columnSpan = useKeptSpan(placed.columns, COLUMN_MARGIN, table.columns);
  const data = useMemo(() => linesOf(table, rowSpan), [table, rowSpan]);
  const columns = useColumnDefs(table, columnSpan);
  const { getRowModel, getAllColumns } = useTable({ features, data, columns }, selectNothing);
  const rows = getRowModel().rows;
  const loaded = getAllColumns();
  return useMemo(() => runModel(rows, loaded), [rows, loaded]);
}

/**
 * A loaded value; undefined where row or column is not loaded. By neither `row.getVisibleCells()`, which would make and keep
 * a cell for every column, nor `row.getValue()`, which looks for the column among all of them first.
 */
export function loadedValue(row: RunRowModel | undefined, column: RunColumn | undefined): CellValue {
  return row && (column?.accessorFn?.(row.original, row.index) as CellValue);
}

const selectNothing = () => null;

function useKeptSpan(needed: Span, margin: number, all: Span): Span {
  const kept = useRef<Span | null>(null);
  kept.current = keptSpan(kept.current, needed, margin, all);
  return kept.current;
}

function runModel(rows: readonly RunRowModel[], columns: readonly RunColumn[]): RunModel {
  const from = rows[0]?.original.row ?? 0;
  const byIndex = new Map(columns.map((column) => [column.columnDef.meta!.index, column]));
  return { row: (index) => rows[index - from], column: (index) => byIndex.get(index) };
}

/** Column definitions, kept as they are while the same columns are loaded: a sort changes none of them. */
function useColumnDefs(table: TableModel, span: Span): readonly RunColumnDef[] {
  const kept = useRef<readonly RunColumnDef[]>([]);
  return useMemo(() => {
    const loaded = loadedColumns(table, span);
    if (!sameColumns(kept.current, loaded)) kept.current = loaded.map(columnDef);
    return kept.current;
  }, [table, span]);
}

/** Name, state and pinned columns, then those of the span. */
function loadedColumns(table: TableModel, { from, count }: Span): PlacedColumn[] {
  const fixed = FIXED_COLUMNS + table.pinned;
  const placed: PlacedColumn[] = [];
  const place = (index: number) => {
    const column = table.column(index);
    if (column !== undefined) placed.push({ index, column });
  };
  for (let index = 0; index < fixed; index++) place(index);
  for (let index = Math.max(from, fixed); index < from + count; index++) place(index);
  return placed;
}

function columnDef(placed: PlacedColumn): RunColumnDef {
  const { index, column } = placed;
  return { id: column.id, accessorFn: ({ model, row }) => model.cell(row, index), meta: placed };
}

function sameColumns(defs: readonly RunColumnDef[], loaded: readonly PlacedColumn[]): boolean {
  if (defs.length !== loaded.length) return false;
  return loaded.every(({ index, column }, at) => {
    const meta = defs[at]?.meta;
    return meta?.index === index && meta.column.id === column.id && meta.column.kind === column.kind;
  });
}

function linesOf(table: TableModel, { from, count }: Span): Line[] {
  return Array.from({ length: count }, (_, line) => {
    const row = from + line;
    return { model: table, row, is: table.rowAt(row)! };
  });
}
