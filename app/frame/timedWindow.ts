/** The timed window: t0 in a frame's callback, the work, completion, and the two ends. */
import type { Ms } from '../../src/base/units.ts';
import {
  BareLedger,
  type Ledger,
  type PageStage,
  type StageClock,
  StageLedger,
} from '../../src/measure/stages.ts';
import type { Span } from '../../src/measure/timeline.ts';
import { Completion, type ProbeRelay } from '../probe/completion.ts';
import { watchFor } from '../probe/lateWork.ts';
import { endOfMain, inFrame } from '../probe/mainClock.ts';
import { hasScreenClock, lightBeacon } from '../probe/screenClock.ts';
import { markOf } from '../probe/traceMarks.ts';
import { whenHidden } from '../probe/visibility.ts';

/** Longest wait for the page to say that it is complete. */
const PATIENCE: Ms = 20_000;

/** What a window times. */
export interface Update {
  /** Works out what is to be shown, and renders it; gives the parts that have to report, and the workers' busy time. */
  readonly work: (clock: StageClock) => Promise<Worked>;
  readonly relay: ProbeRelay;
  /** False: only completion and end are timed. */
  readonly stages: boolean;
}

interface Worked {
  readonly parts: readonly string[];
  readonly offThread: Ms;
  /** Synchronous, up to the commit; the plots draw after it. */
  readonly render: () => void;
}

/** Times of the page's own clock. */
export interface Window {
  readonly start: Ms;
  readonly complete: Ms;
  readonly end: Ms;
  readonly screen: Ms | null;
  readonly stages: Readonly<Partial<Record<PageStage, Ms>>>;
  readonly spans: readonly Span[];
  readonly clockReads: number;
  readonly offThread: Ms;
  /** What makes the sample invalid, of what was seen inside the window. */
  readonly reason?: string;
}

/** A query that the plan did not foresee: what it fetches would be missing from the backend's time. */
export class UnplannedQuery extends Error {}

let beacons = 0;

/** Calls `onEnd` at the window's end, before the screen's time is known. */
export async function timedWindow(update: Update, onEnd: () => void): Promise<Window> {
  const stop = new AbortController();
  const hidden = whenHidden(stop.signal).then(() => {
    stop.abort();
    return cut(performance.now(), 'hidden');
  });
  try {
    return await Promise.race([hidden, open(update, onEnd, stop.signal)]);
  } finally {
    stop.abort();
    update.relay.attach(null);
  }
}

/** A window that came to no end of its own. */
function cut(
  start: Ms,
  reason: string,
  ledger: Ledger = new BareLedger(() => performance.now(), start),
): Window {
  const end = performance.now();
  const stages = ledger.finish(end);
  return {
    start,
    complete: end,
    end,
    screen: null,
    stages,
    spans: ledger.spans(),
    clockReads: ledger.reads,
    offThread: 0,
    reason,
  };
}

function open(update: Update, onEnd: () => void, given: AbortSignal): Promise<Window> {
  return new Promise((resolve, reject) => {
    inFrame((isOpen) => {
      // Given up before it began: a tab that was hidden draws this frame when it is shown again.
      if (given.aborted) return;
      const start = performance.now();
      markOf('t0', start);
      const LedgerOfStages = update.stages ? StageLedger : BareLedger;
      const ledger = new LedgerOfStages(() => performance.now(), start);
      run(update, { ledger, start, isOpen, onEnd })
        .catch((error: unknown) => {
          if (error instanceof UnplannedQuery) return cut(start, 'unplanned-query', ledger);
          throw error;
        })
        .then(resolve, reject);
    });
  });
}

interface Opened {
  readonly ledger: Ledger;
  readonly start: Ms;
  readonly isOpen: () => boolean;
  readonly onEnd: () => void;
}

async function run(update: Update, { ledger, start, isOpen, onEnd }: Opened): Promise<Window> {
  const { parts, offThread, render } = await update.work(ledger);
  const completion = new Completion(parts);
  update.relay.attach({ clock: ledger, report: (part) => completion.report(part) });
  ledger.enter('react');
  render();
  // uPlot draws in microtasks after the commit that made it.
  ledger.enter('draw');
  const incomplete = await Promise.race([completion.done, watchFor(PATIENCE).then(() => true)]);
  ledger.enter('browser');
  const complete = performance.now();
  const presented = lightBeacon(beacons++);
  const end = await endOfMain(isOpen);
  const stages = ledger.finish(end);
  onEnd();
  markOf('main', end, start);
  const screen = await presented;
  const reason = incomplete ? 'incomplete' : screen === null && hasScreenClock() ? 'unpresented' : undefined;
  const spans = ledger.spans();
  const clockReads = ledger.reads;
  return { start, complete, end, screen, stages, spans, clockReads, offThread, ...(reason && { reason }) };
}
