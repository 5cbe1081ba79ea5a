/** Which rows and columns of the run table are in view and in the document, followed as it is scrolled. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { AxisScroll } from './axisScroll.ts';
import { COLUMN_WIDTH, HEAD_HEIGHT, PINNED_COLUMNS, PINNED_WIDTH, ROW_HEIGHT } from './gridGeometry.ts';
import type { Cell } from './moveCell.ts';
import { type Axis, type Box, useAxis } from './useAxis.ts';

/** Without an event for so long, scrolling is at rest. */
const REST_MS = 150;
const DOWN = { horizontal: false, size: ROW_HEIGHT, overscan: 4 };
const ACROSS = { horizontal: true, size: COLUMN_WIDTH, overscan: 1 };

export interface GridWindow {
  /** False until the grid has been measured, which happens before the first paint. */
  readonly ready: boolean;
  readonly rows: Axis;
  /** The scrolled columns, counted from the first that is not pinned. */
  readonly columns: Axis;
  /** Scrolls until the cell shows. */
  readonly reveal: (cell: Cell) => void;
}

type GridRef = RefObject<HTMLElement | null>;

export function useGridWindow(grid: GridRef, rowCount: number, columnCount: number): GridWindow {
  const box = useBox(grid);
  const rows = useAxis(box, { ...DOWN, count: rowCount });
  const columns = useAxis(box, { ...ACROSS, count: Math.max(0, columnCount - PINNED_COLUMNS) });
  const [down, across] = [rows.scroll, columns.scroll];
  useLayoutEffect(() => {
    const element = grid.current;
    return element === null ? undefined : followScroll(element, down, across);
  }, [grid, down, across]);
  const reveal = useCallback(
    ({ row, column }: Cell) => {
      const element = grid.current;
      if (element === null) return;
      if (row >= 0) element.scrollTop = down.show(row * ROW_HEIGHT, ROW_HEIGHT);
      if (column < PINNED_COLUMNS) return;
      element.scrollLeft = across.show((column - PINNED_COLUMNS) * COLUMN_WIDTH, COLUMN_WIDTH);
    },
    [grid, down, across],
  );
  return { ready: box !== null, rows, columns, reveal };
}

/** The grid's box: measured before the first paint, so that the first rows need no observer, then observed. */
function useBox(grid: GridRef): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return;
    const measure = () => setBox((last) => measured(element, last));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [grid]);
  return box;
}

function measured(element: HTMLElement, last: Box | null): Box {
  const width = Math.max(0, element.clientWidth - PINNED_WIDTH);
  const height = Math.max(0, element.clientHeight - HEAD_HEIGHT);
  return last?.width === width && last.height === height ? last : { element, width, height };
}

/** Moves both axes in one render for each scroll event, before that frame is painted. */
function followScroll(element: HTMLElement, down: AxisScroll, across: AxisScroll): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () =>
    flushSync(() => {
      element.scrollTop = down.rest();
      element.scrollLeft = across.rest();
    });
  const follow = () => {
    const { scrollTop, scrollLeft } = element;
    flushSync(() => {
      down.move(scrollTop);
      across.move(scrollLeft);
    });
    clearTimeout(resting);
    if (down.squeezed || across.squeezed) resting = setTimeout(rest, REST_MS);
  };
  element.addEventListener('scroll', follow, { passive: true });
  return () => {
    clearTimeout(resting);
    element.removeEventListener('scroll', follow);
  };
}
