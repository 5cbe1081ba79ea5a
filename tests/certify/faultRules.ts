/** Rule D: time that is put into a stage is found again in that stage, in no other, and in the figures above it. */
import type { CertificateRule } from '../../src/measure/certificate.ts';
import type { Sample } from '../../src/measure/sample.ts';
import type { Stage } from '../../src/measure/stages.ts';
import type { Driver } from './driver.ts';
import { faultedBy, type InjectedById, inStage, riseOf, straying } from './faulted.ts';
import { type Fault, type FaultName, withFaults } from './faults.ts';
import type { CertifiedLoad } from './loads.ts';
import { ruleOf } from './rule.ts';

/** The stage that each fault belongs to. */
export const FAULTED_STAGES = {
  parse: 'parse',
  flatten: 'flatten',
  index: 'index',
  aggregate: 'aggregate',
  table: 'table',
  render: 'react',
  effect: 'react',
  draw: 'draw',
  microtask: 'draw',
  observer: 'browser',
  backend: 'backend',
  worker: 'wait',
} as const satisfies Partial<Record<FaultName, Stage>>;

export type StageFault = keyof typeof FAULTED_STAGES;

/** How often each dose is given: the small one drowns more easily in what samples differ by themselves. */
const DOSES = [
  { dose: 50, times: 7 },
  { dose: 200, times: 3 },
] as const;

/** Trials of a fresh frame before the first that may be faulted: cold, warm-ups, one to compare with. */
export const UNDISTURBED = 4;
/** Warm samples of a visit that may be faulted: five but for the first. */
const FAULTED_A_VISIT = 4;

/** Faults in rounds, so that each befalls trials of the whole cell. */
export function planOf(names: readonly FaultName[]): Fault[] {
  const rounds = Math.max(...DOSES.map(({ times }) => times));
  return Array.from({ length: rounds }, (_, round) =>
    DOSES.flatMap(({ dose, times }) => {
      const due = Math.floor(((round + 1) * times) / rounds) > Math.floor((round * times) / rounds);
      return due ? names.map((at): Fault => ({ at, dose })) : [];
    }),
  ).flat();
}

export interface FaultedCell {
  readonly samples: readonly Sample[];
  readonly injected: InjectedById;
}

/** Measures a load while a plan's faults befall it. */
export async function measureFaulted(
  driver: Driver,
  load: CertifiedLoad,
  faults: readonly Fault[],
): Promise<FaultedCell> {
  const samples = Math.ceil((faults.length * (FAULTED_A_VISIT + 1)) / FAULTED_A_VISIT);
  const { value, injected } = await withFaults(driver.page, { skip: UNDISTURBED, faults }, () =>
    driver.measure({ ...load, samples }),
  );
  return { samples: value.samples, injected };
}

/** How far a rise may lie from what was injected. */
export const slackOf = (dose: number): number => Math.max(3, 0.1 * dose);

export function faultRule(name: StageFault, { samples, injected }: FaultedCell): CertificateRule {
  const stage = FAULTED_STAGES[name];
  const figures: Record<string, number> = {};
  let passed = true;
  let n = 0;
  for (const { dose } of DOSES) {
    const faulted = faultedBy({ at: name, dose }, samples, injected);
    const rise = riseOf(faulted, ({ main, total }) => (stage === 'backend' ? (total ?? 0) : main));
    const inRight = riseOf(faulted, inStage(stage));
    const inOthers = straying(faulted, stage);
    const slack = slackOf(dose);
    // Written so that what is not a number does not pass.
    passed &&= Math.abs(rise - dose) <= slack && Math.abs(inRight - dose) <= slack && inOthers <= slack;
    n += faulted.samples.length;
    if (faulted.samples.length === 0) continue;
    Object.assign(figures, {
      [`of${dose}Ms`]: rise,
      [`of${dose}InStageMs`]: inRight,
      [`of${dose}ElsewhereMs`]: inOthers,
    });
  }
  return ruleOf({
    experiment: 'D',
    id: `D ${name}`,
    claim:
      `50 and 200 ms put into ${name} raise ${stage === 'backend' ? 'wait' : 'render'} and the stage ${stage} by as ` +
      'much, and no other stage, give or take 3 ms or 10 %.',
    passed,
    n,
    figures,
  });
}
