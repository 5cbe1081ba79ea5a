/** Rule G: what must be turned away is: builds of development, hidden tabs, windows that change, beacons out of view. */
import type { CertificateRule } from '../../src/measure/certificate.ts';
import type { Sample } from '../../src/measure/sample.ts';
import { type Driver, openDriver } from './driver.ts';
import { UNDISTURBED } from './faultRules.ts';
import { type Fault, type FaultName, NONE, prepareFaults, withFaults } from './faults.ts';
import { LOADS } from './loads.ts';
import { ruleOf } from './rule.ts';

/** The reason that each disturbance must give. */
export const REASONS = {
  hidden: 'hidden',
  disturb: 'resized',
  beacon: 'unpresented',
} as const satisfies Partial<Record<FaultName, string>>;
export type Disturbance = keyof typeof REASONS;

export interface Disturbed {
  readonly samples: readonly Sample[];
  /** How often each disturbance befell a trial. */
  readonly befell: Readonly<Record<Disturbance, number>>;
}

/** A page whose window the fault `disturb` makes smaller, and then as large as it was. */
export async function openDisturbed(site: string): Promise<Driver> {
  let small = false;
  const driver: Driver = await openDriver(
    site,
    prepareFaults(async () => {
      small = !small;
      await driver.page.setViewportSize({ width: small ? 1300 : 1440, height: 900 });
    }),
  );
  return driver;
}

/** Disturbs every second trial of some, in turn. */
export async function disturb(driver: Driver, samples: number): Promise<Disturbed> {
  const faults = (Object.keys(REASONS) as Disturbance[]).flatMap((at): Fault[] => [{ at, dose: 300 }, NONE]);
  const { value: cell, injected } = await withFaults(driver.page, { skip: UNDISTURBED, faults }, () =>
    driver.measure({ ...LOADS.tiny, samples }),
  );
  const times = (at: Disturbance) =>
    [...injected.values()].filter((one) => one.at === at && one.times > 0).length;
  const befell = { hidden: times('hidden'), disturb: times('disturb'), beacon: times('beacon') };
  return { samples: cell.samples, befell };
}

export function disturbanceRule(at: Disturbance, { samples, befell }: Disturbed): CertificateRule {
  const caught = samples.filter(({ valid, reason }) => !valid && reason === REASONS[at]).length;
  const words = { hidden: 'is hidden', disturb: 'changes its size', beacon: 'loses its beacon from view' };
  return ruleOf({
    experiment: 'G',
    id: `G ${REASONS[at]}`,
    claim: `A sample during which the page ${words[at]} is invalid, with the reason ${REASONS[at]}.`,
    passed: befell[at] > 0 && caught === befell[at],
    n: befell[at],
    figures: { caught },
  });
}

/** What `measure` says of a build; null where it measures. */
export async function refusalOf(site: string): Promise<string | null> {
  const driver = await openDriver(site);
  try {
    return await driver.page.evaluate(
      (request) =>
        plimsoll.measure(request).then(
          () => null,
          (error) => String(error.message),
        ),
      { ...LOADS.tiny, samples: 1 },
    );
  } finally {
    await driver.browser.close();
  }
}

export function buildRule(build: string, said: string | null): CertificateRule {
  return ruleOf({
    experiment: 'G',
    id: `G ${build}`,
    claim: `A page with ${build} in it is not measured, and says that it is one of development.`,
    passed: said !== null && /development/i.test(said),
    n: 1,
    figures: {},
  });
}

/** Whether a window that is minimised hides its page here; without a window it stays visible, and nothing is lost. */
export async function minimisedRule(driver: Driver): Promise<CertificateRule> {
  const { page, browser } = driver;
  const session = await page.context().newCDPSession(page);
  const browserSession = await browser.newBrowserCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { windowId } = await browserSession.send('Browser.getWindowForTarget', {
    targetId: targetInfo.targetId,
  });
  const set = (windowState: 'minimized' | 'normal') =>
    browserSession.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
  const measuring = driver.measure({ ...LOADS.tiny, samples: 4 });
  await page.waitForTimeout(3000);
  await set('minimized');
  await page.waitForTimeout(500);
  const hid = await page.evaluate(() => document.visibilityState === 'hidden');
  await page.waitForTimeout(1000);
  await set('normal');
  const { samples } = await measuring;
  const caught = samples.filter(({ reason }) => reason === 'hidden').length;
  return ruleOf({
    experiment: 'G',
    id: 'G minimised',
    claim:
      'A minimised window either stays visible, as without a screen, or makes the sample under way invalid.',
    passed: !hid || caught > 0,
    n: 1,
    figures: { hid: Number(hid), caught },
  });
}
