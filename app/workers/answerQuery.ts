/** A query worked off under a clock: reading timed apart from making, cut short when it has had its time. */

import type { Answering, Tick } from '../../src/backend/answering.ts';
import type { Bytes, Ms } from '../../src/base/units.ts';
import { extrapolate, type ReadChunk } from '../../src/measure/extrapolate.ts';
import type { Extrapolation } from '../../src/measure/sample.ts';
import type { Budget, TimedAnswer } from './protocol.ts';

/** Reads are merged to at least this long: shorter ones drown in the clock's own step. */
const MERGED: Ms = 20;
/** The worker listens for a cancel at least this often. */
const LISTEN: Ms = 50;

export const UNLIMITED: Budget = { read: Number.POSITIVE_INFINITY, wall: Number.POSITIVE_INFINITY };

export interface Answered extends TimedAnswer {
  readonly make: Ms;
}

/** Runs `answering` to its end. `breathe` lets messages in and throws when the call was given up. */
export async function answerQuery(
  answering: Answering,
  budget: Budget,
  breathe: () => Promise<void>,
): Promise<Answered> {
  const meter = new Meter(budget);
  let heard = performance.now();
  for (;;) {
    const started = performance.now();
    const next = answering.next({ stop: meter.over });
    const took = performance.now() - started;
    // What follows the last tick is encoding: the backend's too, and done whole even where reading was cut short.
    if (next.done) return { bytes: next.value, make: meter.make, ...meter.finish(took) };
    meter.book(next.value, took);
    if (performance.now() - heard > LISTEN) {
      await breathe();
      heard = performance.now();
    }
  }
}

/** Books steps to making and to reading, and says when the budget is used up. */
class Meter {
  readonly #budget: Budget;
  readonly #began = performance.now();
  readonly #chunks: ReadChunk[] = [];
  #open: ReadChunk = { bytes: 0, ms: 0 };
  #total: Bytes = 0;
  #read: Ms = 0;
  #worked: Ms = 0;
  make: Ms = 0;
  over = false;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  book(tick: Tick, took: Ms): void {
    if (tick.did === 'make') {
      this.make += took;
      return;
    }
    this.#read += took;
    if (tick.did === 'work') {
      this.#worked += took;
      return;
    }
    this.#total = tick.total;
    this.#open = { bytes: this.#open.bytes + tick.bytes, ms: this.#open.ms + took };
    if (this.#open.ms >= MERGED) this.#close();
    this.over ||= this.#read >= this.#budget.read || performance.now() - this.#began >= this.#budget.wall;
  }

  #close(): void {
    this.#chunks.push(this.#open);
    this.#open = { bytes: 0, ms: 0 };
  }

  finish(encoding: Ms): Pick<TimedAnswer, 'read' | 'extrapolation'> {
    const read = this.#read + encoding;
    if (!this.over) return { read, extrapolation: null };
    if (this.#open.bytes > 0) this.#close();
    return { read, extrapolation: beyond(this.#chunks, this.#total, this.#worked + encoding) };
  }
}

/** The reading that was cut short, and the sorting and encoding beside it, which were not. */
function beyond(chunks: readonly ReadChunk[], total: Bytes, beside: Ms): Extrapolation {
  const read = chunks.reduce((sum, chunk) => sum + chunk.bytes, 0);
  const cut = extrapolate(chunks, Math.max(total, read));
  return { ...cut, ms: cut.ms === null ? null : cut.ms + beside, atLeast: cut.atLeast + beside };
}
