/** One axis of the run table: the virtualizer of its rows, or of its scrolled columns, over a scroll track. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useState } from 'react';
import type { Span } from '../../../../src/wire/query.ts';
import { AxisScroll, type Size } from './axisScroll.ts';
import { itemsInView } from './gridGeometry.ts';
import type { ItemSizes } from './itemSizes.ts';
import { trackOf } from './scrollTrack.ts';

/** The grid's element once it has been measured, and the room that it has for rows and scrolled columns. */
export interface Box extends Size {
  readonly element: HTMLElement;
}

export interface AxisOptions {
  readonly horizontal: boolean;
  /** The same object until a size changes: with another, all positions are worked out anew. */
  readonly sizes: ItemSizes;
  /** Length of most items. */
  readonly size: number;
  /** Items kept in the document beyond each edge of the view. */
  readonly overscan: number;
  /** Every item is in the document, in view or not. */
  readonly whole: boolean;
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

export function useAxis(box: Box | null, options: AxisOptions): Axis {
  const { horizontal, sizes, size, overscan, whole } = options;
  const { count, total } = sizes;
  const [shift, setShift] = useState(0);
  const [scroll] = useState(() => new AxisScroll(setShift));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the virtualizer measures anew when its keys are made anew
  const keyOf = useCallback((item: number) => item, [sizes]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    horizontal,
    count,
    overscan,
    enabled: box !== null && !whole,
    ...(box !== null && { initialRect: box }),
    getScrollElement: () => box?.element ?? null,
    getItemKey: keyOf,
    estimateSize: sizes.size,
    useFlushSync: false,
    scrollToFn: () => {},
    observeElementRect: (_, report) => scroll.sizeTo(report),
    observeElementOffset: (_, report) => scroll.offsetTo(report),
  });
  const room = box === null ? 0 : horizontal ? box.width : box.height;
  useLayoutEffect(() => {
    if (box !== null) scroll.lay(trackOf(total, room), box);
  }, [scroll, total, room, box]);
  const { length } = trackOf(total, 0);
  const placed = { shift: length < total ? shift : 0, length, scroll };
  if (whole) {
    const first = box === null ? 0 : count;
    return { first: 0, count: first, slots: count, inView: itemsInView(0, room, size, count), ...placed };
  }
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
    ...placed,
  };
}
