/** One trial: plan, answers, quiet, then the timed window from t0 to both ends, and the watch after it. */
import type { Ms } from '../../src/base/units.ts';
import type { Extrapolation } from '../../src/measure/sample.ts';
import { type Stage, StageLedger } from '../../src/measure/stages.ts';
import type { PageModel } from '../../src/page/pageModel.ts';
import { type Query, queryKey } from '../../src/wire/query.ts';
import { Completion } from '../probe/completion.ts';
import { WATCH, watchFor, watchLateWork } from '../probe/lateWork.ts';
import { endOfMain, inFrame } from '../probe/mainClock.ts';
import { quiet } from '../probe/quiet.ts';
import { lightBeacon } from '../probe/screenClock.ts';
import type { PageLoad, TimedAnswer } from '../workers/protocol.ts';
import type { Arrived, PageUnderTest } from './pageUnderTest.tsx';
import { partsOf, UnplannedQuery } from './pageUnderTest.tsx';
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

/** Runs the timed window over answers in hand. `live` updates neither wait for quiet nor watch for late work. */
export async function runWindow(page: PageUnderTest, trial: Trial): Promise<Drawn> {
  const { load } = trial;
  const arrived: Arrived = new Map(
    trial.queries.map((query, i) => [queryKey(query), { query, bytes: trial.answers[i]!.bytes }]),
  );
  // Buffers are given away to the decode worker, so they are counted before.
  const bytes = page.counts(arrived);
  const live = trial.phase === 'live';
  const flags = live ? ['live'] : (await quiet()).quiet ? [] : ['never-quiet'];
  const disturbances = watchDisturbances();
  const build = trial.build ?? ((ledger: StageLedger) => page.build(load, arrived, ledger));
  const window = await timedWindow(page, build, (model) => page.render(load, model));
  const watch = watchLateWork(document.body, () => page.relay.reports);
  if (!live) await watchFor(WATCH);
  const late = watch.end() && !live;
  const reason = window.reason ?? disturbances.end() ?? (late ? 'late-work' : undefined);
  const counts = { ...page.counts(new Map()), bytes: bytes.bytes, answer: bytes.answer };
  const { backend, extrapolation } = backendTime(trial.answers);
  const main = window.end - window.start;
  return {
    phase: trial.phase,
    kind: trial.kind,
    total: backend === null ? null : backend + main,
    main,
    screen: window.screen === null ? null : window.screen - window.start,
    afterMain: window.screen === null ? null : window.screen - window.end,
    stages: { backend: backend ?? extrapolation?.atLeast ?? 0, ...window.stages },
    offThread: window.offThread,
    bytes: bytes.bytes,
    flags: window.screen === null ? [...flags, 'unpresented'] : flags,
    valid: reason === undefined,
    ...(reason !== undefined && { reason }),
    make: trial.make,
    counts,
    ...(extrapolation && { extrapolation }),
  };
}

interface Window {
  readonly start: Ms;
  readonly end: Ms;
  readonly screen: Ms | null;
  readonly stages: Readonly<Partial<Record<Stage, Ms>>>;
  readonly offThread: Ms;
  readonly reason: string | undefined;
}

let beacons = 0;

function timedWindow(
  page: PageUnderTest,
  build: (ledger: StageLedger) => Promise<{ model: PageModel; offThread: Ms }>,
  render: (model: PageModel) => void,
): Promise<Window> {
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
          completion.done.then(() => true),
          watchFor(PATIENCE).then(() => false),
        ]);
        ledger.enter('browser');
        const presented = lightBeacon(beacons++);
        const end = await endOfMain(isOpen);
        const stages = ledger.finish(end);
        page.relay.attach(null);
        return {
          start,
          end,
          stages,
          offThread,
          screen: await presented,
          reason: complete ? undefined : 'incomplete',
        };
      };
      run().then(resolve, (error: unknown) => {
        page.relay.attach(null);
        const end = performance.now();
        const unplanned = {
          start,
          end,
          screen: null,
          stages: ledger.finish(end),
          offThread: 0,
          reason: 'unplanned-query',
        };
        if (error instanceof UnplannedQuery) resolve(unplanned);
        else reject(error instanceof Error ? error : new Error(String(error)));
      });
    });
  });
}

/** The backend's time over all answers; null where some of it is only known as "at least". */
function backendTime(answers: readonly TimedAnswer[]): {
  backend: Ms | null;
  extrapolation: Extrapolation | null;
} {
  const cut = answers.flatMap(({ extrapolation }) => extrapolation ?? []);
  const whole = answers.reduce((sum, answer) => sum + (answer.extrapolation ? 0 : answer.read), 0);
  if (cut.length === 0) return { backend: whole, extrapolation: null };
  const known = cut.every(({ ms }) => ms !== null);
  const backend = known ? cut.reduce((sum, { ms }) => sum + (ms ?? 0), whole) : null;
  return {
    backend,
    extrapolation: {
      ms: backend,
      atLeast: cut.reduce((sum, { atLeast }) => sum + atLeast, whole),
      readBytes: cut.reduce((sum, { readBytes }) => sum + readBytes, 0),
      totalBytes: cut.reduce((sum, { totalBytes }) => sum + totalBytes, 0),
    },
  };
}

/** What makes a sample invalid that the page itself does not cause: the reason, or nothing. */
function watchDisturbances(): { readonly end: () => string | undefined } {
  let reason: string | undefined = document.visibilityState === 'visible' ? undefined : 'hidden';
  const hidden = () => {
    reason ??= 'hidden';
  };
  const resized = () => {
    reason ??= 'resized';
  };
  document.addEventListener('visibilitychange', hidden);
  addEventListener('resize', resized);
  return {
    end: () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('resize', resized);
      return reason;
    },
  };
}
