/**
 * The stages of an update, and the ledger that books wall time to them.
 * A stage is a slice of the page's thread: the ledger reads the clock once at each change of stage, so stages
 * never overlap and always sum to the window. The clock is given, for `src` has none of its own.
 */
import type { Ms } from '../base/units.ts';

/** In the order in which an update passes through them. */
export const STAGES = [
  'backend',
  'parse',
  'flatten',
  'index',
  'aggregate',
  'table',
  'react',
  'draw',
  'browser',
  'wait',
  'unattributed',
] as const;

export type Stage = (typeof STAGES)[number];

/** Stages inside the page window: all but the backend's. */
export type PageStage = Exclude<Stage, 'backend'>;

export interface StageClock {
  /** Ends the running stage and starts `stage`; returns the one that ended. */
  enter(stage: PageStage): PageStage;
}

/** Books the time between clock reads to stages; starts in `unattributed` at `start`. */
export class StageLedger implements StageClock {
  readonly #now: () => Ms;
  readonly #spent = new Map<PageStage, Ms>();
  #stage: PageStage = 'unattributed';
  #since: Ms;
  /** Clock reads so far: the harness's own cost is this times the cost of a read. */
  reads = 0;

  constructor(now: () => Ms, start: Ms) {
    this.#now = now;
    this.#since = start;
  }

  enter(stage: PageStage): PageStage {
    const ended = this.#stage;
    this.#close(this.#now());
    this.#stage = stage;
    return ended;
  }

  /** Ends the running stage at `end` and gives every stage's time. */
  finish(end: Ms): Readonly<Partial<Record<PageStage, Ms>>> {
    this.#close(end);
    return Object.fromEntries(this.#spent);
  }

  #close(at: Ms): void {
    this.reads++;
    this.#spent.set(this.#stage, (this.#spent.get(this.#stage) ?? 0) + (at - this.#since));
    this.#since = at;
  }
}

/** A clock for work that nobody times. */
export const untimed: StageClock = { enter: (stage) => stage };
