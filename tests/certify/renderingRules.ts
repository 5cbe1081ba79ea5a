/** More of rule D: what is dear outside of script, and a chart that comes too late, seen by the trace as well. */
import type { CertificateRule } from '../../src/measure/certificate.ts';
import type { Sample } from '../../src/measure/sample.ts';
import type { Driver } from './driver.ts';
import { spentOn } from './escapedWork.ts';
import { type Faulted, faultedBy, inStage, riseOf, straying } from './faulted.ts';
import { type FaultedCell, slackOf, UNDISTURBED } from './faultRules.ts';
import { type Fault, NONE, withFaults } from './faults.ts';
import { idOf } from './idOf.ts';
import { LOADS } from './loads.ts';
import { ruleOf } from './rule.ts';
import { type TracedTrial, tracedTrials } from './trace.ts';
import type { TraceEvent } from './traceEvent.ts';

/** Style, layout and what follows from a new layout, which the trace times apart from each other. */
const LAYOUT = ['UpdateLayoutTree', 'Layout', 'PrePaint'];
/** A rise under this proves nothing: the style sheet was not dear. */
const DEAR = 40;

export interface RecordedFaults extends FaultedCell {
  readonly trials: ReadonlyMap<number, TracedTrial>;
  readonly events: readonly TraceEvent[];
}

/** Dear style sheets and late charts, each `times` over beside trials that are left alone, all recorded. */
export async function recordFaults(driver: Driver, times: number): Promise<RecordedFaults> {
  const late: Fault[] = [60, 200].map((dose) => ({ at: 'late', dose }));
  const dear: Fault[] = [
    { at: 'layout', dose: 0 },
    { at: 'raster', dose: 0 },
  ];
  const round = [...dear, ...late].flatMap((fault) => [fault, NONE]);
  const { value, events } = await driver.record(() =>
    withFaults(driver.page, { skip: UNDISTURBED, faults: round }, () =>
      // Late ones are invalid, and taken again by the next of the plan.
      driver.measure({ ...LOADS.tiny, samples: times * 7 }),
    ),
  );
  const { samples } = value.value;
  const { injected } = value;
  const trials = new Map(tracedTrials(events).map((trial) => [trial.id, trial]));
  return { samples, injected, trials, events };
}

/** Layout that is dear once the page is rendered: `browser` rises by it, and nothing else. */
export function layoutRule(recorded: RecordedFaults): CertificateRule {
  const own = knownTo(recorded, 'layout');
  const spent = (sample: Sample) => {
    const trial = recorded.trials.get(idOf(sample))!;
    return spentOn(recorded.events, trial, LAYOUT, [trial.scripted, trial.committed!]) / 1000;
  };
  const figures = {
    traceMs: riseOf(own, spent),
    mainMs: riseOf(own, ({ main }) => main),
    browserMs: riseOf(own, inStage('browser')),
    elsewhereMs: straying(own, 'browser'),
  };
  const { traceMs, mainMs, browserMs, elsewhereMs } = figures;
  const slack = slackOf(traceMs);
  return ruleOf({
    experiment: 'D',
    id: 'D layout',
    claim:
      'A style sheet that makes layout dear raises render and the stage browser as much as style, layout and ' +
      'pre-paint in the trace, give or take 3 ms or 10 %, and no other stage.',
    passed:
      traceMs >= DEAR &&
      Math.abs(mainMs - traceMs) <= slack &&
      Math.abs(browserMs - traceMs) <= slack &&
      elsewhereMs <= slack,
    n: own.samples.length,
    figures,
  });
}

/** Raster that is dear: only the screen's clock can see it. */
export function rasterRule(recorded: RecordedFaults): CertificateRule {
  const own = knownTo(recorded, 'raster');
  const displayed = (sample: Sample) => {
    const { start, displayed: at } = recorded.trials.get(idOf(sample))!;
    return (at! - start) / 1000;
  };
  const figures = {
    traceMs: riseOf(own, displayed),
    screenMs: riseOf(own, ({ screen }) => screen!),
    mainMs: riseOf(own, ({ main }) => main),
  };
  const { traceMs, screenMs, mainMs } = figures;
  return ruleOf({
    experiment: 'D',
    id: 'D raster',
    claim:
      'A style sheet that makes raster dear raises the screen’s time as much as FrameDisplayed in the trace, to ' +
      '2 ms, and main by no more than 3 ms or 10 % of that.',
    passed: traceMs >= DEAR && Math.abs(screenMs - traceMs) <= 2 && Math.abs(mainMs) <= slackOf(traceMs),
    n: own.samples.length,
    figures,
  });
}

/** A chart that is added after the end: never part of a figure that counts. */
export function lateRule({ samples, injected }: RecordedFaults): CertificateRule {
  const of = (at: string) =>
    samples.filter((sample) => injected.get(idOf(sample))?.at === at && sample.phase === 'warm');
  const late = of('late');
  const caught = late.filter(({ reason }) => reason === 'late-work');
  const wronged = of('none').filter(({ reason }) => reason === 'late-work');
  return ruleOf({
    experiment: 'D',
    id: 'D late chart',
    claim:
      'A chart added 60 or 200 ms after the end makes the sample invalid as late work, and no other sample.',
    passed: late.length > 0 && caught.length === late.length && wronged.length === 0,
    n: late.length,
    figures: { caughtShare: late.length > 0 ? caught.length / late.length : 0, wronged: wronged.length },
  });
}

/** A fault's samples and those beside it, as far as trace and page know their trials from end to end. */
function knownTo({ samples, injected, trials }: RecordedFaults, at: 'layout' | 'raster'): Faulted {
  const known = (sample: Sample) => {
    const trial = trials.get(idOf(sample));
    return (
      trial !== undefined && trial.committed !== null && trial.displayed !== null && sample.screen !== null
    );
  };
  return faultedBy({ at, dose: 0 }, samples.filter(known), injected);
}
