/** A speed goal: a ratio of two medians taken in one run on one machine, and the bounds that it has to keep. */

export interface Measured {
  readonly goal: string;
  /** Ours over the reference, with its 95 % interval. */
  readonly ratio: number;
  readonly lo: number;
  readonly hi: number;
  /** Medians; milliseconds. */
  readonly ours: number;
  readonly reference: number;
}

export interface Goal {
  readonly id: string;
  /** What is held against what. */
  readonly about: string;
  /** The ratio's bounds. */
  readonly target: { readonly least?: number; readonly most: number };
  readonly run: () => Promise<Omit<Measured, 'goal'>>;
}

export function isMet({ target }: Goal, { ratio }: Pick<Measured, 'ratio'>): boolean {
  return ratio <= target.most && ratio >= (target.least ?? 0);
}
