import { type ReactNode, useMemo, useRef } from 'react';
import type { TableModel } from '../../../src/page/pageModel.ts';
import { exactText } from './cellText.ts';
import { gridRole, HEAD_ROW, ROW_GROUP } from './gridAria.ts';
import { PINNED_COLUMNS, PINNED_WIDTH, ROW_HEIGHT } from './gridGeometry.ts';
import { HeadRow } from './HeadRow.tsx';
import type { Cell } from './moveCell.ts';
import styles from './RunGrid.module.css';
import { RunRow } from './RunRow.tsx';
import { slotOf } from './rowOrder.ts';
import { useActiveCell } from './useActiveCell.ts';
import { pinnedColumns, useColumnWindow } from './useColumnWindow.ts';
import { type GridWindow, useGridWindow } from './useGridWindow.ts';
import { useHoverTitle } from './useHoverTitle.ts';
import { useRowOrder } from './useRowOrder.ts';
import type { RunModel } from './useRunModel.ts';
import { useWindowReports, type WindowReports } from './useWindowReports.ts';

export interface RunGridProps extends WindowReports {
  readonly table: TableModel;
  readonly model: RunModel;
  readonly hidden: ReadonlySet<number>;
  readonly colorOf: (run: number) => string | undefined;
  readonly onToggle: (run: number) => void;
}

/** The scrolled grid of the run table: header and rows, of which only those in view are in the document. */
export function RunGrid(props: RunGridProps) {
  const { table, model, hidden, colorOf, onToggle } = props;
  const grid = useRef<HTMLDivElement>(null);
  const view = useGridWindow(grid, table.rowCount, table.columnCount);
  const { rows, columns } = view;
  const order = useRowOrder(rows);
  const loaded = useWindowReports(table, view, props);
  const placed = useColumnWindow(model, columns);
  const pinned = useMemo(() => pinnedColumns(model), [model]);
  const page = Math.max(1, rows.inView.count - 1);
  const size = { rows: table.rowCount, columns: table.columnCount, page };
  const { active, events } = useActiveCell(size, {
    reveal: view.reveal,
    sort: (column) => model.column(column)?.toggleSorting(),
    toggle: (row) => {
      const run = runNumber(table, row);
      if (run !== undefined) onToggle(run);
    },
  });
  const hover = useHoverTitle(({ row, column }) => {
    const about = model.column(column)?.columnDef.meta?.column;
    return about === undefined || row === HEAD_ROW ? '' : exactText(about, table.cell(row, column));
  });
  const width = PINNED_WIDTH + columns.length;

  const runRow = (index: number): ReactNode => {
    const run = runNumber(table, index);
    return (
      <RunRow
        key={slotOf(index, rows.slots)}
        index={index}
        top={index * ROW_HEIGHT - rows.shift}
        row={model.row(index)}
        columns={placed}
        hidden={run !== undefined && hidden.has(run)}
        color={run === undefined ? undefined : colorOf(run)}
        active={index === active.row ? active.column : -1}
      />
    );
  };
  return (
    <div
      ref={grid}
      {...gridRole(size, isPlaced(active, view) ? active : null, loaded)}
      {...events}
      {...hover}
      className={styles.grid}
    >
      <HeadRow
        width={width}
        pinned={pinned}
        columns={placed}
        sort={table.listing.sort[0] ?? null}
        active={active.row === HEAD_ROW ? active.column : -1}
      />
      <div {...ROW_GROUP} className={styles.body} style={{ width, height: rows.length }}>
        {order.map(runRow)}
      </div>
    </div>
  );
}

/** The number of the run in a row; undefined where there is none, or it is not loaded. */
function runNumber(table: TableModel, index: number): number | undefined {
  const row = table.rowAt(index);
  return row?.kind === 'run' ? row.number : undefined;
}

/** Whether the cell is in the document. */
function isPlaced({ row, column }: Cell, { rows, columns }: GridWindow): boolean {
  const scrolled = column - PINNED_COLUMNS - columns.first;
  const rowIs = row === HEAD_ROW || (row >= rows.first && row < rows.first + rows.count);
  return rowIs && (column < PINNED_COLUMNS || (scrolled >= 0 && scrolled < columns.count));
}
