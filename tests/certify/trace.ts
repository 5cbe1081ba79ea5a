/**
 * What the browser's own trace says of each trial: when the frame that shows it was committed, and when it was on
 * screen. Two marks of the page join the clocks: Chromium writes a mark with an explicit start at that very moment
 * of its own clock, and beside it when the mark was made.
 *
 *     t0 mark     rAF callbacks      style, layout, paint    Commit    main mark
 *     |-----------|------------------|-----------------------|======|--|            page's thread
 *                                                               ActivateLayerTree   compositor of the page
 *                                                                  DrawAndSwap  FrameDisplayed     display
 *
 * Main's true end is the end of the first Commit at or after the trial's last rAF callback. The true screen time is
 * the first FrameDisplayed after that frame's tree was activated. `DrawFrame` may come after the swap, and the first
 * `DrawAndSwap` after a Commit may show the frame before it: neither is used (MEASURING.md section 3).
 */
import { endOf, isStretch, type Micros, onThread, type Stretch, type TraceEvent } from './traceEvent.ts';

/** What `Tracing.start` is to record; more would slow the page further. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'blink.user_timing',
  'viz',
  'cc',
  'v8.gc',
];

/** A page that is not isolated reads its clock in steps of 100 microseconds, and the step before. */
const COARSE: Micros = 200;

/** One trial in the trace. */
export interface TracedTrial {
  /** As in its marks: microseconds of t0 since the host page was opened. */
  readonly id: number;
  /** The page's thread. */
  readonly pid: number;
  readonly tid: number;
  /** The document under test, as the trace names it. */
  readonly frame: string;
  readonly start: Micros;
  /** The end that the page claims. */
  readonly claimed: Micros;
  /** How long before the mark of t0 was made its time lies: the error of the join and the cost of marking. */
  readonly markLag: Micros;
  /** How long after the beginning of its rAF callback t0 lies. */
  readonly startLag: Micros;
  /** End of the last rAF callback that belongs to the trial: style, layout and paint follow. */
  readonly scripted: Micros;
  /** The true end on the main thread; null where the trace has none. */
  readonly committed: Micros | null;
  /** The true time on screen; null where the trace has none. */
  readonly displayed: Micros | null;
}

/** Every trial whose two marks were recorded, in order of time. */
export function tracedTrials(events: readonly TraceEvent[]): TracedTrial[] {
  const inOrder = events.filter(({ ph }) => ph !== 'M').toSorted((a, b) => a.ts - b.ts);
  const frames = framesOf(inOrder, onThread(events, 'VizCompositorThread'));
  const ends = new Map(inOrder.flatMap((event) => marked(event, 'main')));
  return inOrder
    .flatMap((event) => marked(event, 't0'))
    .flatMap(([id, mark]) => {
      const end = ends.get(id);
      return end ? (trialOf(id, mark, end.ts, frames) ?? []) : [];
    });
}

/** A trial's mark with its id, or nothing. */
function marked(event: TraceEvent, what: 't0' | 'main'): [number, TraceEvent][] {
  const prefix = `plimsoll:${what}:`;
  return event.name.startsWith(prefix) ? [[Number(event.name.slice(prefix.length)), event]] : [];
}

/** Events that frames are read from, each kind in order of time. */
interface Frames {
  readonly callbacks: readonly Stretch[];
  readonly begins: readonly TraceEvent[];
  readonly commits: readonly Stretch[];
  readonly activations: readonly TraceEvent[];
  readonly displays: readonly TraceEvent[];
}

function framesOf(inOrder: readonly TraceEvent[], onDisplay: (event: TraceEvent) => boolean): Frames {
  const named = (name: string) => inOrder.filter((event) => event.name === name);
  return {
    callbacks: named('FireAnimationFrame').filter(isStretch),
    begins: named('BeginMainThreadFrame'),
    commits: named('Commit').filter(isStretch),
    activations: named('ActivateLayerTree'),
    displays: named('Display::FrameDisplayed').filter(onDisplay),
  };
}

function trialOf(id: number, mark: TraceEvent, claimed: Micros, frames: Frames): TracedTrial | null {
  const { pid, tid, ts: start } = mark;
  const own = (event: TraceEvent) => event.pid === pid && event.tid === tid;
  const opened = frames.callbacks.find(
    (event) => own(event) && event.ts <= start + COARSE && start <= endOf(event),
  );
  const frame = opened?.args?.data?.frame;
  if (!opened || !frame) return null;
  const last = frames.callbacks.findLast(
    (event) => own(event) && event.args?.data?.frame === frame && event.ts <= claimed,
  )!;
  const commit = frames.commits.find((event) => own(event) && event.ts >= last.ts);
  return {
    id,
    pid,
    tid,
    frame,
    start,
    claimed,
    markLag: (mark.args?.data?.callTime ?? start) - start,
    startLag: start - opened.ts,
    scripted: endOf(last),
    committed: commit ? endOf(commit) : null,
    displayed: commit ? displayedAt(commit, frames) : null,
  };
}

function displayedAt(commit: Stretch, { begins, activations, displays }: Frames): Micros | null {
  const begun = begins.findLast(
    ({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts <= commit.ts,
  );
  const frameId = begun?.args?.data?.frameId ?? 0;
  // A commit without changes activates no tree; a tree that was still to be activated then belongs to the frame before.
  const activation = activations.find(
    ({ pid, ts, args }) => pid === commit.pid && ts >= commit.ts && (args?.frameId ?? frameId) >= frameId,
  );
  return (activation && displays.find(({ ts }) => ts >= activation.ts)?.ts) ?? null;
}
