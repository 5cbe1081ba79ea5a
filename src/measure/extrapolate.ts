/**
 * The backend's time for bytes of which only a part was read, where the part tells enough to say it.
 * Reading an over-large row store whole may take minutes, so its first chunks are read, and the rest is taken to
 * come at their rate, in bytes a millisecond, if they came at a steady one:
 *
 *     chunk    0       1  2  3  4  5  6  7  8        rest of the bytes
 *              warms   [first ]         [ last]      at the rate of chunks 1 to 8
 *              up      [third ] within  [third]
 *                               10 %
 *
 * Else only "at least what was measured" is known. Chunks come merged to 20 ms or more, so that the clock's step
 * weighs little in any of them. The result carries no interval and enters no verdict.
 */
import { invariant } from '../base/invariant.ts';
import type { Bytes, Ms } from '../base/units.ts';
import type { Extrapolation } from './sample.ts';

export interface ReadChunk {
  readonly bytes: Bytes;
  readonly ms: Ms;
}

/** Chunks needed after the first: fewer have no thirds to speak of. */
const LEAST_CHUNKS = 4;
/** How far the rate of the last third may lie from that of the first, as a share of the first's. */
const MOST_DRIFT = 0.1;
/** How many times the bytes that were read the whole may be. */
export const MOST_FACTOR = 20;

/**
 * `ms` is what was measured plus the rest at the rate of the kept chunks, null where the rule forbids it; where
 * no bytes rest, it is what was measured, for then nothing is extrapolated.
 */
export function extrapolate(chunks: readonly ReadChunk[], totalBytes: Bytes): Extrapolation {
  for (const { bytes, ms } of chunks)
    invariant(bytes >= 0 && ms >= 0 && Number.isFinite(bytes + ms), 'a chunk has bytes and a time');
  const read = sum(chunks);
  const rest = totalBytes - read.bytes;
  invariant(rest >= 0, 'no more bytes are read than there are');
  return {
    ms: rest === 0 ? read.ms : beyond(chunks, read, totalBytes),
    atLeast: read.ms,
    readBytes: read.bytes,
    totalBytes,
  };
}

function beyond(chunks: readonly ReadChunk[], read: ReadChunk, totalBytes: Bytes): Ms | null {
  const rate = steadyRate(chunks.slice(1));
  if (rate === null || totalBytes > MOST_FACTOR * read.bytes) return null;
  return read.ms + (totalBytes - read.bytes) / rate;
}

/** Bytes a millisecond over all of `kept`; null where they are too few or their rate drifts. */
function steadyRate(kept: readonly ReadChunk[]): number | null {
  if (kept.length < LEAST_CHUNKS) return null;
  const third = Math.floor(kept.length / 3);
  const first = rateOf(kept.slice(0, third));
  const last = rateOf(kept.slice(-third));
  // Bytes in no time, or none in any, are no rate to go by.
  if (!Number.isFinite(first) || first <= 0) return null;
  return Math.abs(last - first) <= MOST_DRIFT * first ? rateOf(kept) : null;
}

function rateOf(chunks: readonly ReadChunk[]): number {
  const { bytes, ms } = sum(chunks);
  return bytes / ms;
}

function sum(chunks: readonly ReadChunk[]): ReadChunk {
  return chunks.reduce((all, chunk) => ({ bytes: all.bytes + chunk.bytes, ms: all.ms + chunk.ms }), {
    bytes: 0,
    ms: 0,
  });
}
