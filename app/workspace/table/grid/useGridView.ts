/** What of the run table is in the document, with its values, and where it stands. */
import type { RefObject } from 'react';
import type { TableModel } from '../../../../src/page/pageModel.ts';
import type { Techniques } from '../../../../src/profile/technique.ts';
import { useProbe } from '../../probeContext.ts';
import { type RunModel, useRunModel } from '../cells/useRunModel.ts';
import type { GridSize } from './moveCell.ts';
import { type ColumnWidths, useColumnSizes } from './useColumnSizes.ts';
import { type PlacedColumns, useColumnWindow } from './useColumnWindow.ts';
import { type GridWindow, useGridWindow } from './useGridWindow.ts';
import { useTopOfList } from './useTopOfList.ts';
import { useWindowReports, type WindowReports } from './useWindowReports.ts';

export interface GridViewInput {
  readonly table: TableModel;
  readonly techniques: Pick<Techniques, 'tableRows' | 'tableColumns'>;
  readonly widths: ColumnWidths;
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly reports: WindowReports;
}

export interface GridView {
  readonly window: GridWindow;
  readonly model: RunModel;
  readonly placed: PlacedColumns;
  /** Columns that stand still. */
  readonly fixed: number;
  readonly size: GridSize;
  /** Whether all that is in view is loaded. */
  readonly loaded: boolean;
  /** Of all columns. */
  readonly width: number;
  readonly widthOf: (column: number) => number;
}

export function useGridView({ table, techniques, widths, grid, reports }: GridViewInput): GridView {
  const { clock } = useProbe();
  const sizes = useColumnSizes(table, widths);
  const window = useGridWindow(grid, { rowCount: table.rowCount, sizes, techniques });
  const { rows, columns, toTop } = window;
  const { fixed, scrolled } = window.sizes;
  const moving = useTopOfList(table.listing, toTop);
  const loaded = useWindowReports(table, { ...window, moving }, reports);
  const inDocument = {
    rows: { from: rows.first, count: rows.count },
    columns: { from: fixed.length + columns.first, count: columns.count },
  };
  const around = clock.enter('table');
  const model = useRunModel(table, inDocument);
  clock.enter(around);
  const placed = useColumnWindow(model, window.sizes, columns);
  return {
    window,
    model,
    placed,
    fixed: fixed.length,
    size: { rows: table.rowCount, columns: table.columnCount, page: Math.max(1, rows.inView.count - 1) },
    loaded,
    width: fixed.reduce((sum, own) => sum + own, 0) + columns.length,
    widthOf: (column) => fixed[column] ?? scrolled.size(column - fixed.length),
  };
}
