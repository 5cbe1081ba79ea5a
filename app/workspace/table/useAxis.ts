/** One axis of the run table: the virtualizer of its rows, or of its scrolled columns, over a scroll track. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import type { Span } from '../../../src/wire/query.ts';
import { offsetToShow } from './gridGeometry.ts';
import { follow, isSqueezed, type Place, START, scrollFor, type Track, trackOf } from './scrollTrack.ts';

/** The grid's element once it has been laid out, and the room that it has for rows and scrolled columns. */
export interface Box {
  readonly element: HTMLElement;
  readonly width: number;
  readonly height: number;
}

export interface AxisOptions {
  readonly horizontal: boolean;
  readonly count: number;
  /** Length of an item. */
  readonly size: number;
  /** Items kept in the document beyond each edge of the view. */
  readonly overscan: number;
  readonly box: Box | null;
  readonly measure: (element: HTMLElement) => Box;
}

export interface Axis {
  /** Items in the document. */
  readonly first: number;
  readonly count: number;
  readonly inView: Span;
  /** Taken from an item's offset to get its position in the element. */
  readonly shift: number;
  /** Length of all items in the element. */
  readonly length: number;
  readonly scroll: AxisScroll;
}

export function useAxis({ horizontal, count, size, overscan, box, measure }: AxisOptions): Axis {
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
    // Measured before the first render: to measure again at once would lay the new rows out inside the commit.
    observeElementRect: ({ scrollElement }, report) => {
      const observer = new ResizeObserver(() => scrollElement && report(measure(scrollElement)));
      if (scrollElement) observer.observe(scrollElement);
      return () => observer.disconnect();
    },
    observeElementOffset: (_, report) => scroll.reportTo(report),
  });
  const indexes = virtualizer.getVirtualIndexes();
  const { range, scrollRect } = virtualizer;
  scroll.track = trackOf(count * size, scrollRect?.[horizontal ? 'width' : 'height'] ?? 0);
  return {
    first: indexes[0] ?? 0,
    count: indexes.length,
    inView: range === null ? NOTHING : { from: range.startIndex, count: range.endIndex + 1 - range.startIndex },
    shift: isSqueezed(scroll.track) ? shift : 0,
    length: scroll.track.length,
    scroll,
  };
}

const NOTHING: Span = { from: 0, count: 0 };

/** Where an axis stands; positions are the element's. */
export class AxisScroll {
  track: Track = trackOf(0, 0);
  #place: Place = START;
  #report: (offset: number, isScrolling: boolean) => void = () => {};
  readonly #setShift: (shift: number) => void;

  constructor(setShift: (shift: number) => void) {
    this.#setShift = setShift;
  }

  reportTo(report: (offset: number, isScrolling: boolean) => void): () => void {
    this.#report = report;
    return () => {
      this.#report = () => {};
    };
  }

  /** Follows the element to a position. */
  move(position: number): void {
    this.#stand(follow(this.track, this.#place, position));
  }

  /** Moves until the item shows whole, and gives the position for the element. */
  show(start: number, size: number): number {
    const offset = offsetToShow(this.#place.offset, this.track.view, start, size);
    if (offset !== this.#place.offset) this.#stand({ scroll: scrollFor(this.track, offset), offset });
    return this.#place.scroll;
  }

  /** Gives the position that belongs to what is shown; another than the element's on a squeezed track alone. */
  rest(): number {
    const { offset } = this.#place;
    if (isSqueezed(this.track)) this.#stand({ scroll: scrollFor(this.track, offset), offset });
    return this.#place.scroll;
  }

  /** Takes a new length of the list into account. */
  adapt(): void {
    this.move(this.#place.scroll);
  }

  #stand(place: Place): void {
    this.#place = place;
    this.#setShift(place.offset - place.scroll);
    // Never "is scrolling": nothing here depends on it, and it would render once more at rest.
    this.#report(place.offset, false);
  }
}
