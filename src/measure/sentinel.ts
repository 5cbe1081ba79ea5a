/**
 * The drift sentinel: a frozen scene, drawn between visits in a frame of its own through the same clock as every
 * sample. Its readings tell whether the machine has changed while something was measured. They flag; no figure is
 * ever divided by them, for a machine does not slow all work alike (MEASURING.md 2.9).
 */
import type { Ms } from '../base/units.ts';

/** Readings of another version are of another scene: never compared. */
export const SENTINEL_VERSION = 1;

export interface Sentinel {
  readonly version: typeof SENTINEL_VERSION;
  /** When it was taken, from the opening of the page. */
  readonly at: Ms;
  /** Median render of the scene's warm draws. */
  readonly main: Ms;
  readonly screen: Ms | null;
}
