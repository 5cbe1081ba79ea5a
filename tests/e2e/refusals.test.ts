import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Driver } from '../certify/driver.ts';
import {
  type Disturbance,
  type Disturbed,
  disturb,
  openDisturbed,
  REASONS,
  refusalOf,
} from '../certify/refusals.ts';

describe('a sample', () => {
  let driver: Driver;
  let disturbed: Disturbed;
  beforeAll(async () => {
    driver = await openDisturbed(inject('site'));
    disturbed = await disturb(driver, 6);
  });
  afterAll(() => driver.browser.close());

  it.each([
    ['the tab is hidden', 'hidden'],
    ['the window changes its size', 'disturb'],
    ['the beacon is out of view', 'beacon'],
  ] as const)('during which %s is invalid, and says why', (_, at: Disturbance) => {
    const { samples, befell } = disturbed;
    expect(befell[at]).toBeGreaterThan(0);
    expect(samples.filter(({ valid, reason }) => !valid && reason === REASONS[at]).length).toBe(befell[at]);
  });

  it('that nothing disturbs stays valid beside them', () => {
    expect(disturbed.samples.filter(({ valid, phase }) => valid && phase === 'warm').length).toBe(6);
  });
});

describe('a page that bundles the development build of React', () => {
  it('is not measured, and says why', async () => {
    expect(await refusalOf(inject('developmentReactSite'))).toMatch(/development/i);
  });
});
