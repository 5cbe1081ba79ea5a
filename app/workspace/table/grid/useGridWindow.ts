/** Which rows and columns of the run table are in view and in the document, followed as it is scrolled. */
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Techniques } from '../../../../src/profile/technique.ts';
import type { AxisScroll } from './axisScroll.ts';
import { COLUMN_WIDTH, fitted, HEAD_HEIGHT, ROW_HEIGHT, SCROLL_ROOM } from './gridGeometry.ts';
import { itemSizes } from './itemSizes.ts';
import type { Cell } from './moveCell.ts';
import { type Axis, type Box, useAxis } from './useAxis.ts';
import type { ColumnSizes } from './useColumnSizes.ts';

/** Without an event for so long, scrolling is at rest. */
const REST_MS = 150;
const DOWN = { horizontal: false, size: ROW_HEIGHT, overscan: 4 };
const ACROSS = { horizontal: true, size: COLUMN_WIDTH, overscan: 1 };

export interface GridWindow {
  /** False until the grid has been measured, which happens before the first paint. */
  readonly ready: boolean;
  readonly rows: Axis;
  /** The scrolled columns, counted from the first that does not stand still. */
  readonly columns: Axis;
  /** Sizes of the columns as they fit the grid. */
  readonly sizes: ColumnSizes;
  /** Scrolls until the cell shows. */
  readonly reveal: (cell: Cell) => void;
  /** Scrolls to the first row. */
  readonly toTop: () => void;
}

export interface GridShape {
  readonly rowCount: number;
  readonly sizes: ColumnSizes;
  readonly techniques: Pick<Techniques, 'tableRows' | 'tableColumns'>;
}

type GridRef = RefObject<HTMLElement | null>;

export function useGridWindow(grid: GridRef, { rowCount, sizes: wanted, techniques }: GridShape): GridWindow {
  const outer = useBox(grid);
  const sizes = useFitted(wanted, outer);
  const fixedWidth = sizes.fixed.reduce((sum, width) => sum + width, 0);
  const box = useMemo(() => outer && roomIn(outer, fixedWidth), [outer, fixedWidth]);
  const rowSizes = useMemo(() => itemSizes(rowCount, ROW_HEIGHT), [rowCount]);
  const rows = useAxis(box, { ...DOWN, sizes: rowSizes, whole: techniques.tableRows === 'all' });
  const columns = useAxis(box, {
    ...ACROSS,
    sizes: sizes.scrolled,
    whole: techniques.tableColumns === 'all',
  });
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
      const item = column - sizes.fixed.length;
      if (item >= 0) element.scrollLeft = across.show(sizes.scrolled.start(item), sizes.scrolled.size(item));
    },
    [grid, down, across, sizes],
  );
  const toTop = useCallback(() => {
    if (grid.current !== null) grid.current.scrollTop = down.show(0, ROW_HEIGHT);
  }, [grid, down]);
  return { ready: box !== null, rows, columns, sizes, reveal, toTop };
}

/** Columns that stand still leave room to the others. */
function useFitted(sizes: ColumnSizes, box: Box | null): ColumnSizes {
  const room = box === null ? Number.POSITIVE_INFINITY : box.width - SCROLL_ROOM;
  return useMemo(() => ({ ...sizes, fixed: fitted(sizes.fixed, room) }), [sizes, room]);
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
  const { clientWidth: width, clientHeight: height } = element;
  return last?.width === width && last.height === height ? last : { element, width, height };
}

/** What of the grid rows and scrolled columns have. */
function roomIn({ element, width, height }: Box, fixedWidth: number): Box {
  return { element, width: Math.max(0, width - fixedWidth), height: Math.max(0, height - HEAD_HEIGHT) };
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
