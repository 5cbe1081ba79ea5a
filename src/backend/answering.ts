/**
 * How a store works off a query: a generator that says after each step what the step was, so that a shell with
 * a clock can time reading alone and stop it when it has seen enough.
 */
import type { Bytes } from '../base/units.ts';

/** What the step that just ended did. Making synthetic data is no cost of any tracker; reading is. */
export type Tick =
  | { readonly did: 'make' }
  | { readonly did: 'work' }
  /** `total`: what the whole query will read. */
  | { readonly did: 'read'; readonly bytes: Bytes; readonly total: Bytes };

/** Told to stop, a store reads no further and makes the rest of the true answer straight from the project. */
type Stop = { readonly stop: boolean } | undefined;

export type Steps<T> = Generator<Tick, T, Stop>;

/** What follows the last tick is reading: sorting, encoding. */
export type Answering = Steps<ArrayBuffer>;

export const MADE: Tick = { did: 'make' };

/** Said before making, which is no cost of a tracker, where sorting or grouping came before it, which is. */
export const WORKED: Tick = { did: 'work' };

/** At rest, a store holds no more than this of histories in memory; what is larger streams. */
export const HOLD_CAP: Bytes = 256 * 2 ** 20;

/** Written in place into one buffer of this size, which is used again and again. */
export const STREAM_CHUNK: Bytes = 8 * 2 ** 20;
