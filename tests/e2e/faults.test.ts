import { median, min } from 'simple-statistics';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Sample } from '../../src/measure/sample.ts';
import { type CheckedSample, checkedSamples } from '../certify/clockEvidence.ts';
import { type Driver, openDriver } from '../certify/driver.ts';
import { FAULTED_STAGES, type StageFault } from '../certify/faultRules.ts';
import { type Fault, type Injected, prepareFaults, withFaults } from '../certify/faults.ts';
import { idOf } from '../certify/idOf.ts';
import { LOADS } from '../certify/loads.ts';

/** Far above what a busy machine adds by itself, so that a fault is seen in any single sample. */
const DOSE = 200;
/** Trials of a fresh frame before its first warm one: a cold one and two warm-ups. */
const WARM = 3;
const onPage = (Object.keys(FAULTED_STAGES) as StageFault[]).filter((name) => name !== 'worker');

interface Faulted {
  readonly fault: Injected;
  readonly sample: Sample;
}

let driver: Driver;
let faulted: Faulted[];
let checked: CheckedSample[];
let trials: number;

beforeAll(async () => {
  driver = await openDriver(inject('faultSite'), prepareFaults());
  const faults = [...onPage, 'late' as const].map((at): Fault => ({ at, dose: at === 'late' ? 60 : DOSE }));
  const { value, events } = await driver.record(() =>
    withFaults(driver.page, { skip: WARM, faults }, () =>
      driver.measure({ ...LOADS.tiny, samples: faults.length }),
    ),
  );
  const { samples } = value.value;
  trials = samples.length;
  checked = checkedSamples('tiny', samples, events);
  faulted = samples.flatMap((sample) => {
    const fault = value.injected.get(idOf(sample));
    return fault && fault.at !== 'none' ? [{ fault, sample }] : [];
  });
});
afterAll(async () => {
  const { noise } = driver;
  await driver.browser.close();
  expect(noise).toEqual([]);
});

describe('the clocks of a page, against the browser’s own trace', () => {
  it('are joined by the marks of every trial', () => {
    expect(checked.length).toBe(trials);
    expect(median(checked.map(({ trial }) => trial.markLag / 1000))).toBeLessThan(1);
  });

  it('end on the main thread after the frame’s commit, and soon', () => {
    const errors = checked.map(({ mainError }) => mainError!);
    expect(min(errors)).toBeGreaterThan(-0.5);
    expect(median(errors)).toBeLessThan(20);
  });

  it('end on screen when the display shows the frame', () => {
    const errors = checked.flatMap(({ screenError }) => screenError ?? []);
    expect(errors.length).toBeGreaterThan(trials / 2);
    expect(Math.abs(median(errors))).toBeLessThan(5);
  });
});

describe('time that is put into a stage', () => {
  it.each(onPage)('is found in the stage that it belongs to: %s', (name) => {
    const { sample } = faulted.find(({ fault }) => fault.at === name)!;
    const stage = FAULTED_STAGES[name];
    expect(sample.stages[stage]).toBeGreaterThan(DOSE - 5);
    expect(stage === 'backend' ? sample.total : sample.main).toBeGreaterThan(DOSE - 5);
  });

  it('is found in wait where the page’s own worker takes it', async () => {
    const plan = { skip: WARM, faults: [{ at: 'worker', dose: DOSE } as const] };
    const { value: cell } = await withFaults(driver.page, plan, () =>
      driver.measure({ ...LOADS.tuned, samples: 1 }),
    );
    const sample = cell.samples.find(({ phase, valid }) => phase === 'warm' && valid)!;
    expect(sample.stages.wait).toBeGreaterThan(DOSE - 5);
  });
});

describe('a chart that comes after the end', () => {
  it('makes its sample invalid as late work', () => {
    expect(faulted.find(({ fault }) => fault.at === 'late')!.sample).toMatchObject({
      valid: false,
      reason: 'late-work',
    });
  });
});
