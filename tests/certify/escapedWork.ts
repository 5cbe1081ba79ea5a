/**
 * Work of the page that its own end left out: what its thread and its raster workers still did after it. The watch
 * for late work is the harness's last claim on that time; behind it the harness prepares the next trial, which is
 * no work of this one.
 */
import type { TracedTrial } from './trace.ts';
import { covered, endOf, isStretch, type Micros, type Stretch, type TraceEvent } from './traceEvent.ts';

/** Script, style, layout and paint, however they were started. */
const ON_THREAD = new Set([
  'FunctionCall',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
]);

/** What is looked at: the page's process, from the claimed end to the end of the watch. */
export interface Aftermath {
  readonly pid: number;
  readonly tid: number;
  readonly from: Micros;
  readonly to: Micros;
  /** Raster of the frame itself goes on until here. */
  readonly displayed: Micros;
}

/** What follows a trial, for `watch` after its later end. */
export function aftermathOf(trial: TracedTrial, watch: Micros): Aftermath {
  const displayed = Math.max(trial.claimed, trial.displayed ?? 0);
  return { pid: trial.pid, tid: trial.tid, from: trial.claimed, to: displayed + watch, displayed };
}

/** Busy time of the thread, each moment once, and of the raster workers, summed. */
export function workIn(events: readonly TraceEvent[], { pid, tid, from, to, displayed }: Aftermath): Micros {
  const own = between(events, { pid, from, to });
  const thread = own.filter((event) => event.tid === tid && ON_THREAD.has(event.name));
  const raster = own.filter(({ name, ts }) => name === 'RasterTask' && ts >= displayed);
  return covered(thread, from, to) + raster.reduce((sum, { dur }) => sum + dur, 0);
}

/** Script and layout of one document alone, which tells its own work from that of the host beside it. */
export function workOfDocument(
  events: readonly TraceEvent[],
  { pid, frame, claimed }: TracedTrial,
  time: Micros,
): Micros {
  const span = { pid, from: claimed, to: claimed + time };
  const own = between(events, span).filter(
    ({ name, args }) => ON_THREAD.has(name) && (args?.data?.frame ?? args?.beginData?.frame) === frame,
  );
  return covered(own, span.from, span.to);
}

function between(
  events: readonly TraceEvent[],
  { pid, from, to }: { readonly pid: number; readonly from: Micros; readonly to: Micros },
): Stretch[] {
  return events
    .filter(isStretch)
    .filter((event) => event.pid === pid && endOf(event) > from && event.ts < to);
}

/** Time of the named events of the page's thread within a trial: what its style sheets cost it. */
export function spentOn(
  events: readonly TraceEvent[],
  { pid, tid }: TracedTrial,
  names: readonly string[],
  [from, to]: readonly [Micros, Micros],
): Micros {
  const own = events
    .filter(isStretch)
    .filter((event) => event.pid === pid && event.tid === tid && names.includes(event.name));
  return covered(own, from, to);
}
