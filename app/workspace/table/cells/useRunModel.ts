/**
 * The loaded window of the run table as TanStack Table's row and column models, in their lean form: no cell and no
 * header objects, which it would keep for good. Rows come sorted; the table only says which sort comes next.
 */
import {
  type Column,
  type ColumnDef,
  functionalUpdate,
  metaHelper,
  type Row,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useCallback, useMemo, useRef } from 'react';
import type { CellValue, TableColumn, TableModel } from '../../../src/page/pageModel.ts';
import type { Sort } from '../../../src/wire/listing.ts';
import { PINNED_COLUMNS } from './gridGeometry.ts';

/** A loaded column and its index in the model. */
interface PlacedColumn {
  readonly index: number;
  readonly column: TableColumn;
}

const features = tableFeatures({ rowSortingFeature, columnMeta: metaHelper<PlacedColumn>() });

/** A loaded row: its index, and the model that has its values. */
interface Line {
  readonly model: TableModel;
  readonly row: number;
}

export type RunRowModel = Row<typeof features, Line>;
export type RunColumn = Column<typeof features, Line>;
type RunColumnDef = ColumnDef<typeof features, Line>;

export interface RunModel {
  /** The loaded row of that index; undefined where it is not loaded. */
  readonly row: (index: number) => RunRowModel | undefined;
  readonly column: (index: number) => RunColumn | undefined;
}

export function useRunModel(table: TableModel, onSort: (sort: Sort | null) => void): RunModel {
  const data = useMemo(() => linesOf(table), [table]);
  const columns = useColumnDefs(table);
  const sorting = useMemo(() => sortingOf(table.listing.sort), [table.listing.sort]);
  const onSortingChange = useCallback(
    (updater: Updater<SortingState>) => {
      const next = functionalUpdate(updater, sorting)[0];
      onSort(next === undefined ? null : { column: next.id, descending: next.desc });
    },
    [sorting, onSort],
  );
  const { getRowModel, getAllColumns } = useTable(
    {
      features,
      data,
      columns,
      state: { sorting },
      onSortingChange,
      manualSorting: true,
      sortDescFirst: true,
      enableMultiSort: false,
    },
    selectNothing,
  );
  const rows = getRowModel().rows;
  const loaded = getAllColumns();
  return useMemo(() => runModel(table, rows, loaded), [table, rows, loaded]);
}

/** A loaded value. Not by `row.getVisibleCells()`, which would make and keep a cell for every column. */
export function loadedValue(row: RunRowModel, columnId: string): CellValue {
  return row.getValue<CellValue>(columnId);
}

const selectNothing = () => null;

function runModel(table: TableModel, rows: readonly RunRowModel[], columns: readonly RunColumn[]): RunModel {
  const from = Math.max(table.columns.from, PINNED_COLUMNS);
  return {
    row: (index) => rows[index - table.rows.from],
    column: (index) => {
      if (index < PINNED_COLUMNS) return columns[index];
      return index < from ? undefined : columns[index - from + PINNED_COLUMNS];
    },
  };
}

/** Column definitions, kept as they are while the same columns are loaded: a sort changes none of 10,000. */
function useColumnDefs(table: TableModel): readonly RunColumnDef[] {
  const kept = useRef<readonly RunColumnDef[]>([]);
  return useMemo(() => {
    const loaded = loadedColumns(table);
    if (!sameColumns(kept.current, loaded)) kept.current = loaded.map(columnDef);
    return kept.current;
  }, [table]);
}

/** The pinned columns, then the loaded ones after them. */
function loadedColumns(table: TableModel): PlacedColumn[] {
  const { from, count } = table.columns;
  const placed: PlacedColumn[] = [];
  const place = (index: number) => {
    const column = table.column(index);
    if (column !== undefined) placed.push({ index, column });
  };
  for (let index = 0; index < PINNED_COLUMNS; index++) place(index);
  for (let index = Math.max(from, PINNED_COLUMNS); index < from + count; index++) place(index);
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

function linesOf(table: TableModel): Line[] {
  return Array.from({ length: table.rows.count }, (_, line) => ({
    model: table,
    row: table.rows.from + line,
  }));
}

function sortingOf(sort: readonly Sort[]): SortingState {
  return sort.map(({ column, descending }) => ({ id: column, desc: descending }));
}
