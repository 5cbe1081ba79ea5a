/** A driver for tests: works an answer off in one go, and keeps what the store said on the way. */
import type { Answering, Tick } from '../../../src/backend/answering.ts';

export interface Asked {
  readonly bytes: ArrayBuffer;
  readonly ticks: readonly Tick[];
  /** Bytes that were read, and the total that the last of them foretold. */
  readonly read: number;
  readonly total: number;
}

/** Tells the store to stop once it has read `reads` times; by default never. */
export function ask(answering: Answering, reads = Number.POSITIVE_INFINITY): Asked {
  const ticks: Tick[] = [];
  let read = 0;
  let total = 0;
  for (let left = reads, next = answering.next(); ; next = answering.next({ stop: left <= 0 })) {
    if (next.done) return { bytes: next.value, ticks, read, total };
    ticks.push(next.value);
    if (next.value.did === 'read') {
      left--;
      read += next.value.bytes;
      total = next.value.total;
    }
  }
}

/** Whether two answers are the same bytes; far quicker than a matcher over a million of them. */
export function sameBytes(a: ArrayBuffer, b: ArrayBuffer): boolean {
  return Buffer.compare(new Uint8Array(a), new Uint8Array(b)) === 0;
}
