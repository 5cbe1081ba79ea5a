import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { silentPages } from './silentPages.ts';

const open = silentPages();

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const runs = (page: Page) => field(page, 'Runs').inputValue();
const told = (page: Page) =>
  page.getByRole('region', { name: 'Notifications' }).getByRole('heading').allInnerTexts();
const button = (page: Page, action: 'Undo' | 'Redo') =>
  page.getByRole('button', { name: new RegExp(`^${action}\\b`) });

/** Drags the thumb of a slider by so many pixels. */
async function drag(page: Page, name: string, by: number): Promise<void> {
  const box = (await slider(page, name).locator('xpath=..').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 12 });
  await page.mouse.up();
}

describe('undo', () => {
  it('takes back a drag as one step and does it again, says so, and the link follows', async () => {
    const page = await open();
    await drag(page, 'Runs', 60);
    const after = await runs(page);
    expect(after).not.toBe('500');
    await page.keyboard.press('Control+z');
    expect(await runs(page)).toBe('500');
    await expect.poll(() => told(page)).toEqual([`Undone: Runs ${after} \u2192 500`]);
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await page.keyboard.press('Control+Shift+z');
    expect(await runs(page)).toBe(after);
    await expect.poll(() => told(page)).toEqual([`Done again: Runs 500 \u2192 ${after}`]);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#v=1&runs=${after.replaceAll(',', '')}`);
    await page.keyboard.press('Meta+z');
    await page.keyboard.press('Control+y');
    expect(await runs(page)).toBe(after);
  });

  it('takes arrow keys in a row as one step, and each drag as its own', async () => {
    const page = await open();
    await slider(page, 'Runs').focus();
    for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
    const walked = await runs(page);
    await drag(page, 'Runs', 30);
    await drag(page, 'Runs', 30);
    const [undo, redo] = [button(page, 'Undo'), button(page, 'Redo')];
    await undo.click();
    await undo.click();
    expect(await runs(page)).toBe(walked);
    await undo.click();
    expect(await runs(page)).toBe('500');
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
    expect(await undo.getAttribute('aria-label')).toBe('Undo: nothing yet (Ctrl+Z)');
    expect(await redo.getAttribute('aria-label')).toBe(`Redo Runs 500 \u2192 ${walked} (Ctrl+Shift+Z)`);
  });

  it('by button goes on by keyboard to the first step, without losing focus', async () => {
    const page = await open();
    for (const value of ['600', '700', '800']) {
      await field(page, 'Runs').fill(value);
      await page.keyboard.press('Enter');
    }
    await button(page, 'Undo').focus();
    for (const left of ['700', '600', '500', '500']) {
      await page.keyboard.press('Enter');
      expect(await runs(page)).toBe(left);
    }
    expect(await button(page, 'Undo').evaluate((own) => own === document.activeElement)).toBe(true);
  });

  it('takes back profile, rule set, own numbers and everything that was reset', async () => {
    const page = await open({ hash: '#v=1&runs=600&rules=custom&limit.runs=400' });
    await page.getByRole('radio', { name: 'Tuned' }).click();
    await page.getByRole('button', { name: 'Your own limits' }).click();
    await page.getByRole('button', { name: 'Reset all to 2023' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Reset all', exact: true }).click();
    expect(await runs(page)).toBe('500');
    const words = [
      'Runs 500 \u2192 600',
      'own limit of Runs 10,000 \u2192 400',
      'profile Tuned \u2192 Tracker',
    ];
    for (const each of words) {
      await page.getByRole('heading', { name: 'Project spec' }).click();
      await page.keyboard.press('Control+z');
      await expect.poll(() => told(page)).toEqual([`Undone: ${each}`]);
    }
    await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&runs=600&rules=custom&limit.runs=400');
  });

  it('takes back a link that was opened, a bad one with what was said of it', async () => {
    const page = await open({ hash: '#v=1&runs=700' });
    await page.evaluate(() => {
      location.hash = '#v=1&runs=lots';
    });
    await expect.poll(() => page.getByRole('alert').count()).toBe(1);
    expect(await runs(page)).toBe('500');
    await page.keyboard.press('Control+z');
    expect(await runs(page)).toBe('700');
    expect(await page.getByRole('alert').count()).toBe(0);
    await expect.poll(() => new URL(page.url()).hash).toBe('#v=1&runs=700');
    expect(await button(page, 'Undo').getAttribute('aria-disabled')).toBe('true');
  });

  it('leaves text that is being typed to its own undo, and waits while a dialog is open', async () => {
    const page = await open();
    await drag(page, 'Metrics', 30);
    const metrics = await field(page, 'Metrics').inputValue();
    await field(page, 'Runs').click();
    await page.keyboard.type('77');
    await page.keyboard.press('Control+z');
    expect(await field(page, 'Metrics').inputValue()).toBe(metrics);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /How is this measured/ }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await field(page, 'Metrics').inputValue()).toBe(metrics);
    await page.keyboard.press('Control+z');
    expect(await field(page, 'Metrics').inputValue()).toBe('60');
  });
});
