/** One trial: quiet, the timed window, the watch after it, and the record of it all. */
import type { Ms } from '../../src/base/units.ts';
import type { StageClock } from '../../src/measure/stages.ts';
import type { PageModel } from '../../src/page/pageModel.ts';
import { type Query, queryKey } from '../../src/wire/query.ts';
import { watchDisturbances } from '../probe/disturbances.ts';
import { type LateWatch, WATCH, watchFor, watchLateWork } from '../probe/lateWork.ts';
import { quiet } from '../probe/quiet.ts';
import { sinceHost, trackStages } from '../probe/traceMarks.ts';
import type { PageLoad, TimedAnswer } from '../workers/protocol.ts';
import { backendTime } from './backendTime.ts';
import { type Arrived, type PageUnderTest, partsOf } from './pageUnderTest.tsx';
import type { Drawn, Order } from './protocol.ts';
import { timedWindow, type Window } from './timedWindow.ts';

/** Answers in hand, by the queries that were planned. */
export interface Asked {
  readonly queries: readonly Query[];
  readonly answers: readonly TimedAnswer[];
  readonly make: Ms;
}

export interface Trial extends Asked, Pick<Order, 'phase' | 'kind' | 'stages'> {
  readonly flags?: readonly string[];
  readonly load: PageLoad;
  /** Makes the model where it does not come of the answers alone: a redraw, or a refresh of what is held. */
  readonly build?: (clock: StageClock, arrived: Arrived) => Promise<{ model: PageModel; offThread: Ms }>;
}

/** Runs the timed window over answers in hand. A live update neither waits for quiet nor is disturbed by a hand. */
export async function runTrial(page: PageUnderTest, trial: Trial): Promise<Drawn> {
  const { load, queries, phase, kind, make } = trial;
  const arrived: Arrived = new Map(
    queries.map((query, i) => [queryKey(query), { query, bytes: trial.answers[i]!.bytes }]),
  );
  // Buffers are given away to the decode worker, so they are counted before.
  const { bytes, answer } = page.counts(arrived);
  const live = phase === 'live';
  const quietFrom = performance.now();
  const calm = live || (await quiet());
  const disturbances = watchDisturbances();
  const build = trial.build ?? ((clock: StageClock) => page.build(load, arrived, clock));
  const work = async (clock: StageClock) => {
    const { model, offThread } = await build(clock, arrived);
    return { parts: partsOf(model, page.model), offThread, render: () => page.render(load, model) };
  };
  let late: LateWatch | undefined;
  const window = await timedWindow({ work, relay: page.relay, stages: trial.stages }, () => {
    late = watchLateWork(document.body, () => page.relay.reports);
  });
  if (!live) await watchFor(WATCH);
  const watchedTo = performance.now() - window.start;
  const lateWork = late?.end() ? 'late-work' : undefined;
  const disturbed = disturbances.end();
  const reason = live ? ownReason(window) : (disturbed ?? window.reason ?? lateWork);
  const timeline = {
    quietFrom: live ? 0 : quietFrom - window.start,
    spans: window.spans,
    complete: window.complete - window.start,
    ...ends(window),
    watchedTo: live ? null : watchedTo,
  };
  trackStages(timeline, window.start);
  return {
    sample: {
      phase,
      kind,
      ...times(window, trial.answers),
      bytes,
      flags: [
        ...(trial.flags ?? []),
        ...(calm ? [] : ['never-quiet']),
        ...(window.reason === 'unpresented' ? ['unpresented'] : []),
      ],
      valid: reason === undefined,
      ...(reason && { reason }),
      make,
      counts: { ...page.counts(new Map()), bytes, answer },
    },
    timeline,
  };
}

/** A live update is shown whatever befell it, unless it was not complete. */
function ownReason({ reason }: Window): string | undefined {
  return reason === 'unpresented' ? undefined : reason;
}

function ends({ start, end, screen }: Window): { readonly main: Ms; readonly screen: Ms | null } {
  return { main: end - start, screen: screen === null ? null : screen - start };
}

function times(window: Window, answers: readonly TimedAnswer[]) {
  const { backend, extrapolation } = backendTime(answers);
  const { main, screen } = ends(window);
  return {
    total: backend === null ? null : backend + main,
    main,
    screen,
    afterMain: screen === null ? null : screen - main,
    stages: { backend: backend ?? extrapolation?.atLeast ?? 0, ...window.stages },
    offThread: window.offThread,
    clockReads: window.clockReads,
    at: sinceHost(window.start),
    ...(extrapolation && { extrapolation }),
  };
}
