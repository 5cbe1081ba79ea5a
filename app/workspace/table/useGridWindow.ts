/** Which rows and columns of the run table are in view and in the document, followed as it is scrolled. */
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { COLUMN_WIDTH, HEAD_HEIGHT, PINNED_COLUMNS, PINNED_WIDTH, ROW_HEIGHT } from './gridGeometry.ts';
import type { Cell } from './moveCell.ts';
import { isSqueezed } from './scrollTrack.ts';
import { type Axis, type AxisScroll, type Box, useAxis } from './useAxis.ts';

/** Without an event for so long, scrolling is at rest. */
const REST_MS = 150;
const ROWS_BEYOND = 4;
const COLUMNS_BEYOND = 1;

export interface GridWindow {
  /** False until the grid has been measured, which happens before the first paint. */
  readonly ready: boolean;
  readonly rows: Axis;
  /** The scrolled columns, counted from the first that is not pinned. */
  readonly columns: Axis;
  /** Scrolls until the cell shows. */
  readonly reveal: (cell: Cell) => void;
}

export function useGridWindow(
  grid: RefObject<HTMLElement | null>,
  rowCount: number,
  columnCount: number,
): GridWindow {
  const [box, setBox] = useState<Box | null>(null);
  const rows = useAxis({
    horizontal: false,
    count: rowCount,
    size: ROW_HEIGHT,
    overscan: ROWS_BEYOND,
    box,
    measure,
  });
  const columns = useAxis({
    horizontal: true,
    count: Math.max(0, columnCount - PINNED_COLUMNS),
    size: COLUMN_WIDTH,
    overscan: COLUMNS_BEYOND,
    box,
    measure,
  });
  const [down, across] = [rows.scroll, columns.scroll];
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return;
    setBox(measure(element));
    return followScroll(element, down, across);
  }, [grid, down, across]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the counts are what it adapts to
  useLayoutEffect(() => {
    down.adapt();
    across.adapt();
  }, [down, across, rowCount, columnCount]);
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

function measure(element: HTMLElement): Box {
  return {
    element,
    width: Math.max(0, element.clientWidth - PINNED_WIDTH),
    height: Math.max(0, element.clientHeight - HEAD_HEIGHT),
  };
}

/** Moves both axes in one render for each scroll event, before that frame is painted. */
function followScroll(element: HTMLElement, down: AxisScroll, across: AxisScroll): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const rest = () => flushSync(() => {
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
    if (isSqueezed(down.track) || isSqueezed(across.track)) resting = setTimeout(rest, REST_MS);
  };
  element.addEventListener('scroll', follow, { passive: true });
  return () => {
    clearTimeout(resting);
    element.removeEventListener('scroll', follow);
  };
}
