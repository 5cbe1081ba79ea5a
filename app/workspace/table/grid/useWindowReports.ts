/** What the run table tells its page: that it is complete, and that what is in view has not been loaded. */
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { TableModel } from '../../../../src/page/pageModel.ts';
import type { Span } from '../../../../src/wire/query.ts';
import { WINDOW } from '../../geometry.ts';
import { FIXED_COLUMNS, holds, spanAround } from './gridGeometry.ts';
import type { GridWindow } from './useGridWindow.ts';

export interface WindowReports {
  readonly onSpan: (rows: Span, columns: Span) => void;
  readonly onComplete: (counts: { rows: number; columns: number }) => void;
}

export interface ReportedWindow extends Pick<GridWindow, 'ready' | 'rows' | 'columns'> {
  /** Whether the list is on its way to its top. */
  readonly moving: RefObject<boolean>;
}

/** Returns whether all that is in view is loaded. */
export function useWindowReports(
  table: TableModel,
  { ready, rows, columns, moving }: ReportedWindow,
  { onSpan, onComplete }: WindowReports,
): boolean {
  const fixed = FIXED_COLUMNS + table.pinned;
  const told = useRef<TableModel | null>(null);
  const tell = useEffectEvent(() => onComplete({ rows: rows.count, columns: fixed + columns.count }));
  useLayoutEffect(() => {
    if (!ready || told.current === table) return;
    told.current = table;
    tell();
  }, [ready, table]);

  const { from: row, count: rowCount } = rows.inView;
  const { from, count: columnCount } = columns.inView;
  const column = fixed + from;
  const loaded =
    holds(table.rows, { from: row, count: rowCount }) &&
    holds(table.columns, { from: column, count: columnCount });
  // An event, not a dependency: a page that gives a new function with each render is not asked again.
  const ask = useEffectEvent(() =>
    onSpan(
      spanAround({ from: row, count: rowCount }, WINDOW.rows, table.rowCount),
      spanAround({ from: column, count: columnCount }, WINDOW.columns, table.columnCount),
    ),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has been scrolled to is asked for, even where it was asked for before
  useEffect(() => {
    if (!loaded && !moving.current) ask();
  }, [loaded, row, rowCount, column, columnCount]);
  useEffect(() => {
    moving.current = false;
  });
  return loaded;
}
