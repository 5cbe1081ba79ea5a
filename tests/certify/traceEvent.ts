/** An event of Chromium's trace, as `Tracing.dataCollected` gives it, and threads by their names. */

/** Microseconds of the trace's own clock. */
export type Micros = number;

export interface TraceEvent {
  readonly name: string;
  /** X: a stretch with `dur`; I: an instant; M: about a thread. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: Micros;
  readonly dur?: Micros;
  readonly args?: {
    /** Of `thread_name`. */
    readonly name?: string;
    /** Of `ActivateLayerTree`: which main frame's tree. */
    readonly frameId?: number;
    readonly data?: {
      /** Document that a callback belongs to. */
      readonly frame?: string;
      /** Of `BeginMainThreadFrame`. */
      readonly frameId?: number;
      /** Of a mark: the time that it stands for, and when it was made. */
      readonly startTime?: number;
      readonly callTime?: Micros;
    };
    /** Of `Layout` and `UpdateLayoutTree`. */
    readonly beginData?: { readonly frame?: string };
  };
}

/** An event that lasts. */
export type Stretch = TraceEvent & { readonly dur: Micros };

export const isStretch = (event: TraceEvent): event is Stretch => event.ph === 'X' && event.dur !== undefined;

export const endOf = (event: Stretch): Micros => event.ts + event.dur;

/** Whether the event came from a thread of that name: names are told once, in events of their own. */
export function onThread(events: readonly TraceEvent[], name: string): (event: TraceEvent) => boolean {
  const threads = new Set(
    events
      .filter((event) => event.name === 'thread_name' && event.args?.name === name)
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return ({ pid, tid }) => threads.has(`${pid}/${tid}`);
}

/** Time that the stretches cover between two moments; where they overlap it counts once. */
export function covered(stretches: readonly Stretch[], from: Micros, to: Micros): Micros {
  let sum = 0;
  let until = from;
  for (const stretch of stretches.toSorted((a, b) => a.ts - b.ts)) {
    const begin = Math.max(stretch.ts, until);
    const end = Math.min(endOf(stretch), to);
    if (end <= begin) continue;
    sum += end - begin;
    until = end;
  }
  return sum;
}
