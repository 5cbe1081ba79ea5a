/** Cells of a copy at the most: a clipboard takes more, and the programs that it is pasted into do not. */
export const MOST_COPIED = 1_000_000;
