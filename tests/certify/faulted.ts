/** Faulted samples beside unfaulted ones of the same cell: what a fault changed is the difference of their middles. */
import { median } from 'simple-statistics';
import type { Sample } from '../../src/measure/sample.ts';
import { STAGES, type Stage } from '../../src/measure/stages.ts';
import type { Fault, Injected } from './faults.ts';
import { idOf } from './idOf.ts';

/** Warm samples of one cell. */
export interface Faulted {
  /** Of one fault, in one dose. */
  readonly samples: readonly Sample[];
  /** Those that count and that nothing befell; trials of both kinds take turns. */
  readonly beside: readonly Sample[];
}

export type InjectedById = ReadonlyMap<number, Injected>;

/** The valid warm samples that a fault befell, and those that none did. */
export function faultedBy({ at, dose }: Fault, samples: readonly Sample[], injected: InjectedById): Faulted {
  const counted = samples.filter(({ phase, valid }) => phase === 'warm' && valid);
  const faultOf = (sample: Sample) => injected.get(idOf(sample));
  return {
    samples: counted.filter((sample) => faultOf(sample)?.at === at && faultOf(sample)?.dose === dose),
    beside: counted.filter((sample) => (faultOf(sample)?.at ?? 'none') === 'none'),
  };
}

/** How much a figure rose; not a number where there is nothing to compare. */
export function riseOf({ samples, beside }: Faulted, figure: (sample: Sample) => number): number {
  if (samples.length === 0 || beside.length === 0) return Number.NaN;
  return median(samples.map(figure)) - median(beside.map(figure));
}

export const inStage =
  (stage: Stage) =>
  ({ stages }: Sample): number =>
    stages[stage] ?? 0;

/** The greatest change of a stage that should have stayed as it was, either way. */
export function straying(faulted: Faulted, right: Stage): number {
  const others = STAGES.filter((stage) => stage !== right);
  return Math.max(...others.map((stage) => Math.abs(riseOf(faulted, inStage(stage)))));
}
