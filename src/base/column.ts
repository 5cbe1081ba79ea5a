/** A column of values, as tables hold, sort, filter and group them: numbers, or words by their codes. */

/** In a number column: no value. No metric ever takes this one. */
export const ABSENT = -Number.MAX_VALUE;

export interface NumberColumn {
  readonly kind: 'number';
  readonly name: string;
  /** NaN where that was logged; ABSENT where there is no value. */
  readonly values: Float64Array;
}

export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  /** Index into `words`; 0 is always the empty string: no value. */
  readonly codes: Uint32Array;
  readonly words: readonly string[];
}

export type Column = NumberColumn | TextColumn;
