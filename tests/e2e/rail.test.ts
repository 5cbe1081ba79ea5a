import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { silentPages } from './silentPages.ts';

const open = silentPages();

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const group = (page: Page, name: string) =>
  page.getByRole('heading', { level: 3 }).getByRole('button', { name: new RegExp(`^${name} `) });
const said = (page: Page, name: string) => slider(page, name).getAttribute('aria-valuetext');
const hash = (page: Page) => new URL(page.url()).hash;

async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('h3 button[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
}

async function chooseRules(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Limits by' }).click();
  await page.getByRole('option', { name }).click();
}

describe('a row of whole numbers', () => {
  it('is walked by keyboard across its limit, and typed', async () => {
    const page = await open();
    const walk = async (key: string) => {
      await page.keyboard.press(key);
      return said(page, 'Config depth');
    };
    await slider(page, 'Config depth').focus();
    expect(await walk('ArrowRight')).toBe('2, under the limit: 0.67 x');
    expect(await walk('ArrowUp')).toBe('3, near the limit: 1.0 x');
    expect(await walk('ArrowRight')).toBe('4, over the limit: 1.3 x');
    expect(await walk('PageUp')).toContain('6, over');
    expect(await walk('Home')).toContain('0, under');
    expect(await walk('End')).toContain('8, over');
    await expect.poll(() => hash(page)).toBe('#v=1&configDepth=8');

    await field(page, 'Config depth').fill('5');
    await page.keyboard.press('Escape');
    expect(await field(page, 'Config depth').inputValue()).toBe('8');
    await field(page, 'Config depth').fill('2.5');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toEqual(['Whole numbers only. Try 12k or 1.2M.']);
    await field(page, 'Config depth').fill('3');
    await page.keyboard.press('Enter');
    expect(await said(page, 'Config depth')).toBe('3, near the limit: 1.0 x');
    await page.getByRole('button', { name: 'Reset Config depth to 1' }).click();
    await expect.poll(() => hash(page)).toBe('');
  });

  it('snaps to whole numbers under the pointer', async () => {
    const page = await open();
    const box = (await slider(page, 'Summary depth')
      .locator('xpath=ancestor::*[@data-orientation][2]')
      .boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.52, box.y + box.height / 2);
    expect(await field(page, 'Summary depth').inputValue()).toBe('4');
  });
});

describe('rows of other kinds', () => {
  it('take shares, times with a word for none, and one of a few names', async () => {
    const page = await open();
    await unfoldAll(page);
    await slider(page, 'Gaps').focus();
    await page.keyboard.press('PageUp');
    expect(await said(page, 'Gaps')).toBe('11%');
    await field(page, 'Gaps').fill('2.5%');
    await page.keyboard.press('Enter');
    expect(await said(page, 'Gaps')).toBe('2.5%');

    expect(await field(page, 'Refresh').inputValue()).toBe('off');
    await field(page, 'Refresh').fill('2 min');
    await page.keyboard.press('Enter');
    expect(await said(page, 'Refresh')).toBe('2 min');
    await field(page, 'Refresh').fill('Off');
    await page.keyboard.press('Enter');
    expect(await field(page, 'Refresh').inputValue()).toBe('off');

    await page.getByRole('radio', { name: 'Step' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hash(page)).toBe('#v=1&gaps=0.025&xAxis=relative');
    await page.getByRole('button', { name: 'Reset X axis to Step' }).click();
    await expect.poll(() => hash(page)).toBe('#v=1&gaps=0.025');
    await page.getByRole('combobox', { name: 'Names' }).click();
    await page.getByRole('option', { name: 'metric_7' }).click();
    await expect.poll(() => hash(page)).toBe('#v=1&gaps=0.025&nameStyle=flat');
    await page.getByRole('button', { name: 'Reset Names to train/loss' }).click();
    await expect.poll(() => hash(page)).toBe('#v=1&gaps=0.025');
  });

  it('take columns to group by: picked, typed, refused and removed', async () => {
    const page = await open();
    await group(page, 'Runs').click();
    const input = page.getByRole('combobox', { name: 'Group by' });
    await input.click();
    await page.keyboard.type('batch');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#v=1&groupBy=config.data.batch_size');
    await page.keyboard.type('optimizer.name');
    await page.keyboard.press('Enter');
    await page.keyboard.type('config.cake');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('alert').allInnerTexts())
      .toEqual(['No column of this project is called so.']);
    await input.fill('run.user');
    await page.keyboard.press('Enter');
    await expect.poll(() => input.count()).toBe(0);
    await page.getByRole('button', { name: 'Remove config.optimizer.name' }).click();
    await expect
      .poll(() => page.getByRole('list', { name: 'Group by' }).getByRole('listitem').allInnerTexts())
      .toEqual(['config.data.batch_size', 'run.user']);
  });

  it('say quietly where they do nothing', async () => {
    const page = await open();
    const row = (name: string) => slider(page, name).locator('xpath=ancestor::li');
    await unfoldAll(page);
    expect(await row('Nesting fan-out').innerText()).toContain('nothing is nested');
    await field(page, 'Nesting depth').fill('1');
    await page.keyboard.press('Enter');
    expect(await row('Nesting fan-out').innerText()).not.toContain('nothing is nested');
    await field(page, 'Wide values').fill('0');
    await page.keyboard.press('Enter');
    for (const name of ['Value size', 'Wide calls'])
      expect(await row(name).innerText()).toContain('no wide values logged');
    await page.getByRole('radio', { name: 'Eager' }).click();
    expect(await row('Panels a page').innerText()).toContain('this page opens every panel');
  });
});

describe('groups', () => {
  it('fold, tell what was changed in them, and remember', async () => {
    const page = await open();
    expect(await slider(page, 'Crashed runs').count()).toBe(0);
    await group(page, 'Runs').click();
    await field(page, 'Crashed runs').fill('50%');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe('#v=1&crashedRuns=0.5');
    await page.reload();
    await expect.poll(() => slider(page, 'Crashed runs').count()).toBe(1);
    expect(await group(page, 'Metrics').getAttribute('aria-expanded')).toBe('false');
    await group(page, 'Runs').focus();
    await page.keyboard.press('Enter');
    expect(await slider(page, 'Crashed runs').count()).toBe(0);
    expect(await group(page, 'Runs').innerText()).toContain('1 changed');
    await page.reload();
    await slider(page, 'Runs').waitFor();
    expect(await slider(page, 'Crashed runs').count()).toBe(0);
  });

  it('fold where nothing may be kept', async () => {
    const page = await open({
      prepare: async (before) => {
        await before.addInitScript(() =>
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          }),
        );
      },
    });
    await group(page, 'Page').click();
    await expect.poll(() => slider(page, 'Panels a page').count()).toBe(1);
    await group(page, 'Page').click();
    await expect.poll(() => slider(page, 'Panels a page').count()).toBe(0);
  });
});

describe('rule sets', () => {
  it('move the lines, and draw none where nothing is stated', async () => {
    const page = await open({ hash: '#v=1&points=20000' });
    expect(await said(page, 'Points')).toContain('under');
    await chooseRules(page, 'Comet');
    expect(await said(page, 'Points')).toBe('20,000, over the limit: 1.3 x');
    expect(await said(page, 'Config depth')).toBe('1');
    await expect.poll(() => page.getByText('Comet states no limit').count()).toBeGreaterThan(0);
    await expect.poll(() => hash(page)).toContain('rules=comet');
  });

  it('of one\u2019s own are edited when chosen, travel in the link and go back to 2023', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Limits by' }).focus();
    for (const key of ['Enter', 'End', 'Enter']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
    }
    const own = (name: string) => field(page, `Own limit: ${name}`);
    await own('Runs').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Own limit: Runs');
    await page.keyboard.type('400');
    await page.keyboard.press('Enter');
    expect(await said(page, 'Runs')).toBe('500, over the limit: 1.3 x');
    await own('Size of the config').fill('2 MB');
    await page.keyboard.press('Enter');
    await own('Points of a scalar metric').fill('0');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toEqual(['From 1 to 1,000,000,000.']);
    await page.keyboard.press('Escape');
    const link = 'v=1&rules=custom&limit.runs=400&limit.config-size=2000000';
    await expect.poll(() => hash(page)).toBe(`#${link}`);

    await page.reload();
    await expect.poll(() => said(page, 'Runs')).toBe('500, over the limit: 1.3 x');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'About Config size' }).click();
    const popover = page.getByRole('dialog');
    await expect
      .poll(() => popover.innerText())
      .toContain('In place of what W&B said in 2023: less than 10 MB');
    await popover.getByRole('button', { name: 'Reset Size of the config to 10 MB, as of 2023' }).click();
    await expect.poll(() => hash(page)).toBe('#v=1&rules=custom&limit.runs=400');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Your own limits' }).click();
    await page.getByRole('button', { name: 'Reset all to 2023' }).click();
    await expect.poll(() => hash(page)).toBe('#v=1&rules=custom');
    expect(await page.evaluate(() => plimsoll.headroom({ runs: 500 }, 'custom')[0]?.limit)).toBe(10_000);
  });
});

describe('accessibility of the rail', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing serious, %s', async (theme) => {
    const page = await open({
      theme,
      hash: '#v=1&runs=20000&configDepth=6&nestingDepth=2&wideMetrics=0&groupBy=run.user&rules=custom&limit.runs=400',
    });
    await unfoldAll(page);
    await page.getByRole('combobox', { name: 'Group by' }).waitFor();
    const rail = await seriousOn(page, 'host');
    await page.getByRole('button', { name: 'Your own limits' }).click();
    await field(page, 'Own limit: Runs').fill('none');
    await page.keyboard.press('Enter');
    expect({ rail, own: await seriousOn(page, 'host') }).toEqual({ rail: [], own: [] });
  });
});
