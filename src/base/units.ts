/** Unit types as documentation: a name says what a number counts, and costs nothing. */

/** Milliseconds of wall time. */
export type Ms = number;

/** Seconds of a run's own time. */
export type Seconds = number;

/** Bytes of UTF-8 JSON unless the name says otherwise; 1 MB is 10^6. */
export type Bytes = number;

/** A position in a run's history: 0 for the first log call. */
export type Step = number;
