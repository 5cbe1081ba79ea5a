/** Where one axis of the run table stands, told to its virtualizer. Positions are the element's, offsets the list's. */
import { offsetToShow } from './gridGeometry.ts';
import { follow, isSqueezed, type Place, START, scrollFor, type Track, trackOf } from './scrollTrack.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

type ReportSize = (size: Size) => void;
type ReportOffset = (offset: number, isScrolling: boolean) => void;

const deaf = () => {};

export class AxisScroll {
  #track: Track = trackOf(0, 0);
  #place: Place = START;
  #reportSize: ReportSize = deaf;
  #reportOffset: ReportOffset = deaf;
  readonly #setShift: (shift: number) => void;

  /** `setShift` takes what is to be taken from an item's offset to get its position in the element. */
  constructor(setShift: (shift: number) => void) {
    this.#setShift = setShift;
  }

  sizeTo(report: ReportSize): () => void {
    this.#reportSize = report;
    return () => {
      this.#reportSize = deaf;
    };
  }

  offsetTo(report: ReportOffset): () => void {
    this.#reportOffset = report;
    return () => {
      this.#reportOffset = deaf;
    };
  }

  get squeezed(): boolean {
    return isSqueezed(this.#track);
  }

  /** Takes on a new track, and the size that it comes from. */
  lay(track: Track, size: Size): void {
    this.#track = track;
    this.#reportSize(size);
    this.move(this.#place.scroll);
  }

  /** Follows the element to a position. */
  move(position: number): void {
    this.#stand(follow(this.#track, this.#place, position));
  }

  /** Moves until the item shows whole, and gives the position that the element must take. */
  show(start: number, size: number): number {
    const offset = offsetToShow(this.#place.offset, this.#track.view, start, size);
    if (offset !== this.#place.offset) this.#stand({ scroll: scrollFor(this.#track, offset), offset });
    return this.#place.scroll;
  }

  /** Moves to where what is shown belongs, and gives that position; the element is elsewhere on a squeezed track only. */
  rest(): number {
    const { offset } = this.#place;
    if (this.squeezed) this.#stand({ scroll: scrollFor(this.#track, offset), offset });
    return this.#place.scroll;
  }

  #stand(place: Place): void {
    this.#place = place;
    this.#setShift(place.offset - place.scroll);
    // Never "is scrolling": nothing here depends on it, and it would render once more at rest.
    this.#reportOffset(place.offset, false);
  }
}
