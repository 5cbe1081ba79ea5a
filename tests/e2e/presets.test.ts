import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { silentPages } from './silentPages.ts';

const open = silentPages();

const picker = (page: Page) => page.getByRole('button', { name: /^Preset:/ });
const option = (page: Page, name: RegExp) => page.getByRole('option', { name });
const radio = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: 'Profile' }).getByRole('radio', { name });

const hasFocus = (page: Page) => picker(page).evaluate((button) => button === document.activeElement);

describe('presets', () => {
  it('name what is open: typical for the empty link, none once a field is moved', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Preset: Typical' }).waitFor();
    const runs = page.getByRole('textbox', { name: 'Runs', exact: true });
    await runs.fill('501');
    await runs.press('Enter');
    await page.getByRole('button', { name: 'Preset: Custom spec' }).waitFor();
  });

  it('are found by a few letters and opened by keyboard, with the profile that they name', async () => {
    const page = await open();
    await picker(page).focus();
    await page.keyboard.press('Enter');
    const search = page.getByRole('combobox', { name: 'Search presets' });
    await search.waitFor();
    await expect.poll(() => option(page, /^Typical/).count()).toBe(1);
    await page.keyboard.type('small');
    await expect.poll(() => page.getByRole('option').count()).toBeLessThan(5);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Preset: Small' }).waitFor();
    await expect.poll(() => hasFocus(page)).toBe(true);
    await expect.poll(() => page.url()).toContain('runs=20&');
    expect(await radio(page, 'Tracker').isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await search.fill('every limit');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Preset: Every limit, 1 x' }).waitFor();
    await expect.poll(() => radio(page, 'Tuned').isChecked()).toBe(true);
    await expect.poll(() => hasFocus(page)).toBe(true);
    // Spec and profile were one change, and are taken back as one.
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Preset: Small' }).waitFor();
    await expect.poll(() => radio(page, 'Tracker').isChecked()).toBe(true);
  });

  it('say so where none is called that', async () => {
    const page = await open();
    await picker(page).click();
    await page.getByRole('combobox', { name: 'Search presets' }).fill('zzzz');
    await page.getByText('No preset is called that.').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing serious in their list, %s', async (theme) => {
    const page = await open({ theme, hash: '#v=1&runs=30' });
    await picker(page).click();
    await page.getByRole('option').first().waitFor();
    expect(await seriousOn(page, 'host')).toEqual([]);
  });
});
