/**
 * Which column stands where, of any number of them: name and state, pinned ones, then those that scroll, with a few
 * moved to the front or hidden. Only the exceptions are kept, so a million columns cost what they are exceptions.
 *
 *   columns    0 1 2 3 4 5 6       pinned 4, first 6, hidden 3      shown   0 1 | 4 | 6 2 5
 */

export interface ColumnChoice {
  readonly pinned: readonly string[];
  /** These and no others scroll, in this order; null for all. */
  readonly only: readonly string[] | null;
  readonly first: readonly string[];
  readonly hidden: readonly string[];
}

/** Name and state, columns 0 and 1, always come first. */
export const ALWAYS = 2;

export interface ColumnOrder {
  /** Pinned columns beside name and state. */
  readonly pinned: number;
  /** All that are shown, pinned ones and those of `ALWAYS` included. */
  readonly count: number;
  /** The column that stands at a place; -1 past the end. */
  readonly at: (place: number) => number;
}

/** `indexOf`: the column of a name, below 0 where there is none; `total`: how many there are, or may be offered. */
export function columnOrder(
  choice: ColumnChoice,
  indexOf: (name: string) => number,
  total: number,
): ColumnOrder {
  const known = (names: readonly string[]) =>
    [...new Set(names.map(indexOf))].filter((index) => index >= ALWAYS && index < total);
  const pinned = known(choice.pinned);
  const taken = new Set(pinned);
  const fresh = (names: readonly string[]) => known(names).filter((index) => !taken.has(index));
  const hidden = new Set(fresh(choice.hidden));
  const front = fresh(choice.only ?? choice.first).filter((index) => !hidden.has(index));
  // Of the columns that stand where they are: those that stand elsewhere, or nowhere, are passed over.
  const gone = Uint32Array.from([...taken, ...hidden, ...front]).sort();
  const rest = choice.only ? 0 : Math.max(0, total - ALWAYS - gone.length);
  const placed = [...pinned, ...front];
  const before = ALWAYS + placed.length;
  return {
    pinned: pinned.length,
    count: Math.min(total, ALWAYS) + pinned.length + front.length + rest,
    at: (place) => {
      if (place < ALWAYS) return place < total ? place : -1;
      if (place < before) return placed[place - ALWAYS]!;
      return place < before + rest ? passing(gone, place - before) : -1;
    },
  };
}

/** The column that is the n-th from `ALWAYS` on, when the ascending `gone` are passed over. */
function passing(gone: Uint32Array, n: number): number {
  let low = 0;
  let high = gone.length;
  // How many of them lie before it: the least k of which the next one lies beyond.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (gone[middle]! - ALWAYS - middle <= n) low = middle + 1;
    else high = middle;
  }
  return ALWAYS + n + low;
}
