/** What the run table tells its page: that it is complete, and that what is in view has not been loaded. */
import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { TableModel } from '../../../src/page/pageModel.ts';
import type { Span } from '../../../src/wire/query.ts';
import { holds, PINNED_COLUMNS } from './gridGeometry.ts';
import type { GridWindow } from './useGridWindow.ts';

export interface WindowReports {
  readonly onSpan: (rows: Span, columns: Span) => void;
  readonly onComplete: (counts: { rows: number; columns: number }) => void;
}

/** Returns whether all that is in view is loaded. */
export function useWindowReports(
  table: TableModel,
  { ready, rows, columns }: GridWindow,
  { onSpan, onComplete }: WindowReports,
): boolean {
  const told = useRef<TableModel | null>(null);
  const tell = useEffectEvent(() =>
    onComplete({ rows: rows.count, columns: PINNED_COLUMNS + columns.count }),
  );
  useLayoutEffect(() => {
    if (!ready || told.current === table) return;
    told.current = table;
    tell();
  }, [ready, table]);

  const { from: row, count: rowCount } = rows.inView;
  const { from, count: columnCount } = columns.inView;
  const column = PINNED_COLUMNS + from;
  const loaded =
    holds(table.rows, { from: row, count: rowCount }) &&
    holds(table.columns, { from: column, count: columnCount });
  // An event, not a dependency: a page that gives a new function with each render is not asked again.
  const ask = useEffectEvent(onSpan);
  useEffect(() => {
    if (!loaded) ask({ from: row, count: rowCount }, { from: column, count: columnCount });
  }, [loaded, row, rowCount, column, columnCount]);
  return loaded;
}
