/** One trial's timed window: quiet, t0, the work, completion, both ends, and the watch after it. */
import type { Ms } from '../../src/base/units.ts';
import { type Stage, StageLedger } from '../../src/measure/stages.ts';
import type { PageModel } from '../../src/page/pageModel.ts';
import { type Query, queryKey } from '../../src/wire/query.ts';
import { Completion } from '../probe/completion.ts';
import { watchDisturbances } from '../probe/disturbances.ts';
import { type LateWatch, WATCH, watchFor, watchLateWork } from '../probe/lateWork.ts';
import { endOfMain, inFrame } from '../probe/mainClock.ts';
import { quiet } from '../probe/quiet.ts';
import { lightBeacon } from '../probe/screenClock.ts';
import type { PageLoad, TimedAnswer } from '../workers/protocol.ts';
import { backendTime } from './backendTime.ts';
import { type Arrived, type PageUnderTest, partsOf, UnplannedQuery } from './pageUnderTest.tsx';
import type { Drawn, Order } from './protocol.ts';

/** Longest wait for the page to say that it is complete. */
const PATIENCE: Ms = 20_000;

/** Answers in hand, by the queries that were planned. */
export interface Asked {
  readonly queries: readonly Query[];
  readonly answers: readonly TimedAnswer[];
  readonly make: Ms;
}

export interface Trial extends Asked, Pick<Order, 'phase' | 'kind'> {
  readonly load: PageLoad;
  /** Makes the model where it does not come of the answers: a redraw. */
  readonly build?: () => Promise<{ model: PageModel; offThread: Ms }>;
}

/** Runs the timed window over answers in hand. A live update neither waits for quiet nor is disturbed by a hand. */
export async function runTrial(page: PageUnderTest, trial: Trial): Promise<Drawn> {
  const { load, phase, kind, make } = trial;
  const arrived: Arrived = new Map(
    trial.queries.map((query, i) => [queryKey(query), { query, bytes: trial.answers[i]!.bytes }]),
  );
  // Buffers are given away to the decode worker, so they are counted before.
  const { bytes, answer } = page.counts(arrived);
  const live = phase === 'live';
  const calm = live || (await quiet());
  const disturbances = watchDisturbances();
  const build = trial.build ?? ((ledger: StageLedger) => page.build(load, arrived, ledger));
  const window = await timedWindow(page, build, (model) => page.render(load, model));
  if (!live) await watchFor(WATCH);
  const late = window.late?.end() ? 'late-work' : undefined;
  const disturbed = disturbances.end();
  const reason = window.reason ?? (live ? undefined : (disturbed ?? late));
  const { backend, extrapolation } = backendTime(trial.answers);
  const main = window.end - window.start;
  const { screen } = window;
  return {
    phase,
    kind,
    total: backend === null ? null : backend + main,
    main,
    screen: screen === null ? null : screen - window.start,
    afterMain: screen === null ? null : screen - window.end,
    stages: { backend: backend ?? extrapolation?.atLeast ?? 0, ...window.stages },
    offThread: window.offThread,
    bytes,
    flags: [...(calm ? [] : ['never-quiet']), ...(screen === null ? ['unpresented'] : [])],
    valid: reason === undefined,
    ...(reason && { reason }),
    make,
    counts: { ...page.counts(new Map()), bytes, answer },
    ...(extrapolation && { extrapolation }),
  };
}

interface Window {
  readonly start: Ms;
  readonly end: Ms;
  readonly screen: Ms | null;
  readonly stages: Readonly<Partial<Record<Stage, Ms>>>;
  readonly offThread: Ms;
  /** What makes the sample invalid, of what the page itself did. */
  readonly reason?: string;
  /** Watches from the window's end on. */
  readonly late?: LateWatch;
}

type Build = (ledger: StageLedger) => Promise<{ model: PageModel; offThread: Ms }>;

let beacons = 0;

function timedWindow(page: PageUnderTest, build: Build, render: (model: PageModel) => void): Promise<Window> {
  return new Promise((resolve, reject) => {
    inFrame((isOpen) => {
      const start = performance.now();
      const ledger = new StageLedger(() => performance.now(), start);
      const run = async (): Promise<Window> => {
        const { model, offThread } = await build(ledger);
        const completion = new Completion(partsOf(model, page.model));
        page.relay.attach({ clock: ledger, report: (part) => completion.report(part) });
        ledger.enter('react');
        render(model);
        // uPlot draws in microtasks after the commit that made it.
        ledger.enter('draw');
        const complete = await Promise.race([
          completion.done,
          watchFor(PATIENCE).then(() => 'incomplete' as const),
        ]);
        ledger.enter('browser');
        const presented = lightBeacon(beacons++);
        const end = await endOfMain(isOpen);
        const stages = ledger.finish(end);
        const late = watchLateWork(document.body, () => page.relay.reports);
        return {
          start,
          end,
          stages,
          offThread,
          screen: await presented,
          late,
          ...(complete && { reason: complete }),
        };
      };
      const unplanned = (): Window => {
        const end = performance.now();
        return {
          start,
          end,
          screen: null,
          stages: ledger.finish(end),
          offThread: 0,
          reason: 'unplanned-query',
        };
      };
      run()
        .catch((error: unknown) => {
          if (error instanceof UnplannedQuery) return unplanned();
          throw error;
        })
        .finally(() => page.relay.attach(null))
        .then(resolve, reject);
    });
  });
}
