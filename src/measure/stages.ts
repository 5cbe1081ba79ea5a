/**
 * The stages of an update, and the ledger that books wall time to them.
 * A stage is a slice of the page's thread: the ledger reads the clock once at each change of stage, so stages
 * never overlap and always sum to the window. The clock is given, for `src` has none of its own.
 */
import type { Ms } from '../base/units.ts';
import type { Span } from './timeline.ts';

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

/** What times a window: booked to stages, or from end to end alone. */
export interface Ledger extends StageClock {
  /** Ends the running stage at `end` and gives every stage's time. */
  finish(end: Ms): Readonly<Partial<Record<PageStage, Ms>>>;
  /** What was booked, in order of time; milliseconds from the start. Neighbours of one stage are one span. */
  spans(): Span[];
  /** Clock reads so far: the harness's own cost is this times the cost of a read. */
  readonly reads: number;
}

/** Books the time between clock reads to stages; starts in `unattributed` at `start`. */
export class StageLedger implements Ledger {
  readonly #now: () => Ms;
  readonly #start: Ms;
  /** The stages that ended, and when each did: two lists, for an object a stage would be a cost of its own. */
  readonly #ended: PageStage[] = [];
  readonly #ends: Ms[] = [];
  #stage: PageStage = 'unattributed';
  reads = 0;

  constructor(now: () => Ms, start: Ms) {
    this.#now = now;
    this.#start = start;
  }

  enter(stage: PageStage): PageStage {
    const ended = this.#stage;
    this.#close(this.#now());
    this.#stage = stage;
    return ended;
  }

  finish(end: Ms): Readonly<Partial<Record<PageStage, Ms>>> {
    this.#close(end);
    const spent: Partial<Record<PageStage, Ms>> = {};
    let since = this.#start;
    this.#ended.forEach((stage, i) => {
      const at = this.#ends[i]!;
      spent[stage] = (spent[stage] ?? 0) + (at - since);
      since = at;
    });
    return spent;
  }

  spans(): Span[] {
    const spans: { stage: PageStage; from: Ms; to: Ms }[] = [];
    let from = 0;
    this.#ended.forEach((stage, i) => {
      const to = this.#ends[i]! - this.#start;
      const last = spans.at(-1);
      if (last?.stage === stage) last.to = to;
      else if (to > from) spans.push({ stage, from, to });
      from = to;
    });
    return spans;
  }

  #close(at: Ms): void {
    this.reads++;
    this.#ended.push(this.#stage);
    this.#ends.push(at);
  }
}

/**
 * Times a window from end to end, and where the page was complete on the way: the work before it is one stretch.
 * Against it, the cost of timing the stages is told.
 */
export class BareLedger implements Ledger {
  readonly #now: () => Ms;
  readonly #start: Ms;
  #stage: PageStage = 'unattributed';
  #complete: Ms | null = null;
  #end: Ms;
  reads = 0;

  constructor(now: () => Ms, start: Ms) {
    this.#now = now;
    this.#start = start;
    this.#end = start;
  }

  enter(stage: PageStage): PageStage {
    const ended = this.#stage;
    this.#stage = stage;
    if (stage === 'browser') {
      this.reads++;
      this.#complete = this.#now();
    }
    return ended;
  }

  finish(end: Ms): Readonly<Partial<Record<PageStage, Ms>>> {
    this.reads++;
    this.#end = end;
    const complete = this.#complete ?? end;
    return { unattributed: complete - this.#start, browser: end - complete };
  }

  spans(): Span[] {
    const complete = (this.#complete ?? this.#end) - this.#start;
    return [
      { stage: 'unattributed', from: 0, to: complete },
      { stage: 'browser', from: complete, to: this.#end - this.#start },
    ];
  }
}

/** A clock for work that nobody times. */
export const untimed: StageClock = { enter: (stage) => stage };
