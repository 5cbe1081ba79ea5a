/** What can be measured at a press: the load that is open, alone or in turn with what it is to be held against. */
import type { Cell } from '../../../src/measure/sample.ts';
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { type Load, loadIn } from '../../frame/cell.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { type AppState, useApp } from '../../store/appStore.ts';

export const MEASURINGS = ['quick', 'precise', 'baseline', 'profiles'] as const;
export type Measuring = (typeof MEASURINGS)[number];

/** Where the page cannot open what is chosen, there is nothing to measure. */
export function canMeasure(what: Measuring, { status, baseline, current }: AppState): boolean {
  if (status.kind === 'refused' || status.kind === 'conflict') return false;
  return what !== 'baseline' || (baseline !== null && baseline.id !== current?.id);
}

/** Whether cells are being measured, by this or another order. */
export function isMeasuring({ status }: AppState): boolean {
  return status.kind === 'sampling' && status.visit;
}

export function measure(what: Measuring, conductor: Conductor): void {
  const open = loadIn(useApp.getState());
  const { baseline } = useApp.getState();
  const run = {
    quick: () => order(conductor, 'quick', [open]),
    precise: () => order(conductor, 'precise', [open]),
    baseline: () => (baseline ? besideBaseline(conductor, open, baseline) : Promise.resolve()),
    profiles: () =>
      order(
        conductor,
        'quick',
        PROFILE_IDS.map((profile) => ({ ...open, profile, changes: {} })),
      ),
  };
  tell(conductor, run[what]());
}

/** The load that is open, in turn with the same one of another spec. */
export function measureAgainst(spec: ProjectSpec, conductor: Conductor): void {
  const open = loadIn(useApp.getState());
  tell(conductor, order(conductor, 'quick', [open, { ...open, spec }]));
}

async function besideBaseline(conductor: Conductor, open: Load, held: Load): Promise<void> {
  const [, again] = await order(conductor, 'quick', [open, held]);
  // Taken in the same minutes as what it is compared with, it replaces the one of before.
  if (again?.summary) useApp.getState().pinBaseline(again);
}

function order(conductor: Conductor, mode: 'quick' | 'precise', loads: readonly Load[]): Promise<Cell[]> {
  const cells = loads.map((load) => ({ ...load, kind: 'load', controls: false }) as const);
  // Which order it was is told by the report: each sample has its time and its round.
  return conductor.measure({ cells, rule: { mode }, seed: Date.now() % 2 ** 31 });
}

function tell(conductor: Conductor, measured: Promise<unknown>): void {
  measured.catch((error: unknown) => conductor.report(error));
}
