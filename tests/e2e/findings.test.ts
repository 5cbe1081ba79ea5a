import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { silentPages } from './silentPages.ts';

const OVER = '#v=1&runs=20&metrics=12&points=200&configDepth=5&visibleRuns=2&openSections=1';

const open = silentPages();

const tab = (page: Page) => page.getByRole('tab', { name: /^Findings/ });
const panel = (page: Page) => page.getByRole('tabpanel').first();

describe('findings', () => {
  it('say why there are none, and where to find some', async () => {
    const page = await open({ hash: '#v=1&runs=20' });
    await page.getByRole('tab', { name: 'Findings: none' }).click();
    await page.getByText('Nothing is near a limit of W&B 2023.').waitFor();
    await page.getByRole('button', { name: 'Open presets' }).click();
    await page.getByRole('combobox', { name: 'Search presets' }).waitFor();
  });

  it('tell what, by how much, what it slows, the way out and who says so', async () => {
    const page = await open({ hash: '#v=1&runs=20000&metrics=20' });
    expect(await tab(page).innerText()).toMatch(/1$/);
    await tab(page).click();
    const text = await panel(page).innerText();
    expect(text).toContain('20,000 runs in the project, over the limit of at most 10,000');
    expect(text).toContain('run table');
    expect(text).toContain('docs.wandb.ai');
    expect(text).toContain('2023');
    expect(text).toMatch(/Runs: 20,000 → 10,000/);
    await expect.poll(() => tab(page).getAttribute('aria-selected')).toBe('true');
  });

  it('are ended by a press, which can be taken back and keeps what changed since', async () => {
    const page = await open({ hash: OVER });
    await tab(page).click();
    await page.getByRole('button', { name: /^Apply: Keep 3 dots in config names/ }).click();
    await expect.poll(() => page.url()).toContain('configDepth=3');
    const runs = page.getByRole('textbox', { name: 'Runs', exact: true });
    await runs.fill('21');
    await runs.press('Enter');
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => page.url()).toContain('configDepth=5');
    expect(page.url()).toContain('runs=21');
  });

  it('are joined with what this browser measures of them, in turn', async () => {
    const page = await open({ hash: OVER });
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    await tab(page).click();
    await page.getByText('Not measured here yet.').waitFor();
    await page.getByRole('button', { name: 'Measure both' }).click();
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    const figure = page.getByText(/^render (within noise|\S+ x \[.+, .+\]) \(.+ m?s against .+ m?s\)$/);
    await figure.waitFor({ timeout: 90_000 });
    const cells = await page.evaluate(() => plimsoll.report().cells.slice(-2));
    expect(cells.map(({ spec }) => spec.configDepth)).toEqual([5, 3]);
    expect(cells[0]!.stop!.seed).toBe(cells[1]!.stop!.seed);
    // The spec that was open stays open.
    expect(page.url()).toContain('configDepth=5');
  });

  it('are walked by arrow keys', async () => {
    const page = await open({ hash: `${OVER}&summaryDepth=6&valueBytes=900000&widePoints=1` });
    await tab(page).click();
    const list = page.getByRole('tablist', { name: 'Findings', exact: true });
    await list.getByRole('tab').first().focus();
    const first = await panel(page).innerText();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => panel(page).innerText()).not.toBe(first);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing serious in them, %s', async (theme) => {
    const page = await open({ theme, hash: `${OVER}&valueBytes=900000&widePoints=1` });
    await tab(page).click();
    await page.getByRole('button', { name: /^Apply/ }).waitFor();
    expect(await seriousOn(page, 'host')).toEqual([]);
  });
});
