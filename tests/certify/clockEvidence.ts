/** One load measured while the browser is recorded and while it is not: what every rule about the clocks looks at. */
import type { Cell, Sample } from '../../src/measure/sample.ts';
import type { Driver } from './driver.ts';
import { aftermathOf, workIn } from './escapedWork.ts';
import { idOf } from './idOf.ts';
import { LOADS, type LoadName } from './loads.ts';
import { type TracedTrial, tracedTrials } from './trace.ts';
import type { TraceEvent } from './traceEvent.ts';

/** A sample beside what the trace says of its trial. Milliseconds. */
export interface CheckedSample {
  readonly load: LoadName;
  readonly sample: Sample;
  readonly trial: TracedTrial;
  /** The claimed end less the true one; null where the trace has none. */
  readonly mainError: number | null;
  readonly screenError: number | null;
  /** Busy time that the claimed end left out, the harness's own included. */
  readonly after: number;
}

export interface ClockEvidence {
  readonly load: LoadName;
  readonly recorded: Cell;
  /** Null where the load was measured under record alone. */
  readonly unrecorded: Cell | null;
  readonly checked: readonly CheckedSample[];
}

/** The watch for late work, which a trial ends with. Microseconds. */
const WATCH = 250_000;

/** Measures a load while the browser is recorded. */
export async function recordLoad(driver: Driver, load: LoadName, samples: number): Promise<ClockEvidence> {
  const { value: recorded, events } = await driver.record(() => driver.measure({ ...LOADS[load], samples }));
  return { load, recorded, unrecorded: null, checked: checkedSamples(load, recorded.samples, events) };
}

/** Recorded and not, in the given order, so that a drifting machine favours neither. */
export async function recordLoadOrNot(
  driver: Driver,
  load: LoadName,
  { samples, recordedFirst }: { readonly samples: number; readonly recordedFirst: boolean },
): Promise<ClockEvidence> {
  const measure = () => driver.measure({ ...LOADS[load], samples });
  const before = recordedFirst ? null : await measure();
  const evidence = await recordLoad(driver, load, samples);
  return { ...evidence, unrecorded: before ?? (await measure()) };
}

/** Samples joined with their trials by the marks; a sample whose marks were not recorded is left out. */
export function checkedSamples(
  load: LoadName,
  samples: readonly Sample[],
  events: readonly TraceEvent[],
): CheckedSample[] {
  const trials = new Map(tracedTrials(events).map((trial) => [trial.id, trial]));
  return samples.flatMap((sample): CheckedSample[] => {
    const trial = trials.get(idOf(sample));
    if (!trial) return [];
    const { start, claimed, committed, displayed } = trial;
    return [
      {
        load,
        sample,
        trial,
        mainError: committed === null ? null : (claimed - committed) / 1000,
        screenError:
          displayed === null || sample.screen === null ? null : (start - displayed) / 1000 + sample.screen,
        after: workIn(events, aftermathOf(trial, WATCH)) / 1000,
      },
    ];
  });
}
