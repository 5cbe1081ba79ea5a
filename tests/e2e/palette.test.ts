import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { silentPages } from './silentPages.ts';

const open = silentPages({ hash: '#v=1&runs=30&metrics=12&points=200' });

const palette = (page: Page) => page.getByRole('dialog', { name: 'All actions' });
const search = (page: Page) => page.getByRole('combobox', { name: 'Search actions' });

/** By keyboard alone: opens the palette, types, takes the first. */
async function run(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await search(page).waitFor();
  await expect.poll(() => search(page).evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect.poll(() => palette(page).count()).toBe(0);
}

describe('the palette', () => {
  it('does by keyboard alone what controls do by hand', async () => {
    const page = await open();
    await run(page, 'profile tuned');
    await expect.poll(() => page.url()).toContain('profile=tuned');
    await run(page, 'history sampl');
    await expect.poll(() => page.url()).toContain('with.history=sampled');
    await run(page, 'theme dark');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await run(page, 'limits comet');
    await expect.poll(() => page.url()).toContain('rules=comet');
    await run(page, 'preset small');
    await expect.poll(() => page.url()).toContain('runs=20&');
    await run(page, 'undo');
    await expect.poll(() => page.url()).toContain('runs=30');
    await run(page, 'redo');
    await expect.poll(() => page.url()).toContain('runs=20&');
    await run(page, 'show find');
    await page.getByText(/Nothing is near a limit of/).waitFor();
  });

  it('measures, and stops measuring', async () => {
    const page = await open();
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    await run(page, 'measure precis');
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await run(page, 'stop');
    await page.getByRole('button', { name: 'Measure', exact: true }).waitFor();
  });

  it('goes to a field by its name, also in a rail that is folded', async () => {
    const page = await open();
    await run(page, 'fold project');
    await expect.poll(() => page.getByRole('textbox', { name: 'Metrics', exact: true }).count()).toBe(0);
    await run(page, 'go to metrics');
    const field = page.getByRole('textbox', { name: 'Metrics', exact: true });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('metrics=14');
  });

  it('goes to a field of a group that is folded, and to a choice', async () => {
    const page = await open();
    await run(page, 'go to gaps');
    const gaps = page.getByRole('textbox', { name: 'Gaps', exact: true });
    await expect.poll(() => gaps.evaluate((input) => input === document.activeElement)).toBe(true);
    await run(page, 'go to names');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#part-rail') !== null))
      .toBe(true);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('opens a sheet, and the focus comes back to where it was before both', async () => {
    const page = await open();
    const field = page.getByRole('textbox', { name: 'Points', exact: true });
    await field.focus();
    await run(page, 'how measured');
    await page.getByRole('dialog', { name: 'How is this measured?' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('opens from within the page under test too, and Escape leaves all as it was', async () => {
    const page = await open();
    await page.frameLocator('iframe').getByRole('grid').focus();
    await page.keyboard.press('Control+k');
    await search(page).waitFor();
    const before = page.url();
    await page.keyboard.type('tuned');
    await page.keyboard.press('Escape');
    await expect.poll(() => palette(page).count()).toBe(0);
    expect(page.url()).toBe(before);
  });

  it('says how many actions there are, and that there are none', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Every action by its name/ }).click();
    const status = palette(page).getByRole('status').first();
    await expect.poll(async () => status.innerText()).toMatch(/^\d\d+ actions$/);
    await search(page).fill('qqqq');
    await palette(page).getByText('Nothing is called that.').waitFor();
    await expect.poll(async () => status.innerText()).toBe('0 actions');
  });

  it.each(['light', 'dark'] as const)('axe finds nothing serious in it, %s', async (theme) => {
    const page = await open({ theme });
    await page.keyboard.press('Control+k');
    await palette(page).getByRole('option').first().waitFor();
    expect(await seriousOn(page, 'host')).toEqual([]);
  });
});
