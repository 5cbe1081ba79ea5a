/**
 * Maps the scroll position of an element onto a list longer than a browser can lay out.
 *
 * Firefox lays out 17.9 M px and no more, Chromium 33.5 M, and a 32-bit float holds every pixel up to 2^24 only.
 * So the element is at most `LONGEST` long. A shorter list is scrolled as it is. Of a longer one both ends are, and
 * the middle is squeezed: there a step of the wheel still moves the rows by its own pixels (`follow`), a jump of the
 * scrollbar lands in proportion, and at rest the element is put where its offset belongs (`scrollFor`).
 *
 *     element  |--- as it is ---|--- squeezed ---|--- as it is ---|  LONGEST
 *     list     |--- as it is ---|------------ middle -------------|--- as it is ---|  total
 */
export const LONGEST = 16_000_000;
/** Length at each end that is scrolled as it is. */
const END = LONGEST / 4;
/** Moves of up to so many views are steps; longer ones are jumps. */
const STEP_VIEWS = 4;

export interface Track {
  readonly total: number;
  readonly length: number;
  readonly view: number;
}

/** Where the element is scrolled to, and which offset of the list it shows there. */
export interface Place {
  readonly scroll: number;
  readonly offset: number;
}

export const START: Place = { scroll: 0, offset: 0 };

export function trackOf(total: number, view: number): Track {
  return { total, view, length: Math.min(total, LONGEST) };
}

export function isSqueezed(track: Track): boolean {
  return track.length < track.total;
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** The offset in proportion to a scroll position, to the pixel. */
function offsetFor(track: Track, scroll: number): number {
  const most = track.total - track.view;
  const end = track.length - track.view;
  if (scroll <= END) return scroll;
  if (scroll >= end - END) return most - (end - scroll);
  return Math.round(END + ((scroll - END) * (most - 2 * END)) / (end - 2 * END));
}

/** The scroll position in proportion to an offset, to the pixel: the inverse of the above. */
export function scrollFor(track: Track, offset: number): number {
  if (!isSqueezed(track)) return offset;
  const most = track.total - track.view;
  const end = track.length - track.view;
  if (offset <= END) return Math.round(offset);
  if (offset >= most - END) return Math.round(end - (most - offset));
  return Math.round(END + ((offset - END) * (end - 2 * END)) / (most - 2 * END));
}

/** Where the list stands after the element has been scrolled to `scroll`. */
export function follow(track: Track, last: Place, scroll: number): Place {
  if (!isSqueezed(track)) return { scroll, offset: scroll };
  const most = track.total - track.view;
  if (scroll <= 0) return { scroll, offset: 0 };
  if (scroll >= track.length - track.view - 1) return { scroll, offset: most };
  const moved = scroll - last.scroll;
  if (Math.abs(moved) > STEP_VIEWS * track.view) return { scroll, offset: offsetFor(track, scroll) };
  return { scroll, offset: clamp(last.offset + moved, most) };
}
