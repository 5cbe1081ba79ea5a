/** One axis of the run table: the virtualizer of its rows, or of its scrolled columns, over a scroll track. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useState } from 'react';
import type { Span } from '../../../src/wire/query.ts';
import { AxisScroll, type Size } from './axisScroll.ts';
import { trackOf } from './scrollTrack.ts';

/** The grid's element once it has been measured, and the room that it has for rows and scrolled columns. */
export interface Box extends Size {
  readonly element: HTMLElement;
}

export interface AxisOptions {
  readonly horizontal: boolean;
  readonly count: number;
  /** Length of an item. */
  readonly size: number;
  /** Items kept in the document beyond each edge of the view. */
  readonly overscan: number;
}

export interface Axis {
  /** Items in the document. */
  readonly first: number;
  readonly count: number;
  /** The most items that ever are in the document together. */
  readonly slots: number;
  readonly inView: Span;
  /** Taken from an item's offset to get its position in the element. */
  readonly shift: number;
  /** Length of all items in the element. */
  readonly length: number;
  readonly scroll: AxisScroll;
}

export function useAxis(box: Box | null, { horizontal, count, size, overscan }: AxisOptions): Axis {
  const [shift, setShift] = useState(0);
  const [scroll] = useState(() => new AxisScroll(setShift));
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    horizontal,
    count,
    overscan,
    enabled: box !== null,
    ...(box !== null && { initialRect: box }),
    getScrollElement: () => box?.element ?? null,
    estimateSize: () => size,
    useFlushSync: false,
    scrollToFn: () => {},
    observeElementRect: (_, report) => scroll.sizeTo(report),
    observeElementOffset: (_, report) => scroll.offsetTo(report),
  });
  const total = count * size;
  useLayoutEffect(() => {
    if (box !== null) scroll.lay(trackOf(total, horizontal ? box.width : box.height), box);
  }, [scroll, total, horizontal, box]);
  const track = trackOf(total, 0);
  const indexes = virtualizer.getVirtualIndexes();
  const { range, scrollRect } = virtualizer;
  const view = scrollRect?.[horizontal ? 'width' : 'height'] ?? 0;
  return {
    first: indexes[0] ?? 0,
    count: indexes.length,
    slots: Math.ceil(view / size) + 1 + 2 * overscan,
    inView: {
      from: range?.startIndex ?? 0,
      count: range === null ? 0 : range.endIndex + 1 - range.startIndex,
    },
    shift: track.length < total ? shift : 0,
    length: track.length,
    scroll,
  };
}
