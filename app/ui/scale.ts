/** What a slider and a number field go by: where values lie on a track, its stops, and where keys take a value. */

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Scale extends Range {
  /** Where a value lies on the track, 0 to 1; outside the range, at its end. */
  readonly positionOf: (value: number) => number;
  /** The stop nearest to a position. */
  readonly stopAt: (position: number) => number;
  /** Where a key takes a value: arrows a stop, with Shift or as Page keys a stride, Home and End the ends. */
  readonly keyTarget: (key: string, shift: boolean, value: number) => number | undefined;
  /** Values that the track marks. */
  readonly ticks: readonly number[];
  /** Whether 0 stands apart from the rest, left of a break in the track. */
  readonly broken: boolean;
}
