import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { silentPages } from './silentPages.ts';

const SMALL = '#v=1&runs=30&metrics=12&points=200';

const open = silentPages({ hash: SMALL });

const RAIL = 'Width of the project spec';
const DOCK = 'Height of the dock';
const line = (page: Page, name: string) => page.getByRole('separator', { name });
const sizeOf = async (page: Page, name: string) =>
  Number(await line(page, name).getAttribute('aria-valuenow'));
const widthOf = (page: Page) =>
  page.locator('#part-rail').evaluate((part) => part.getBoundingClientRect().width);
const heightOf = (page: Page) =>
  page.locator('#part-dock').evaluate((part) => part.getBoundingClientRect().height);
const frame = (page: Page) =>
  page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    return [contentWindow!.innerWidth, contentWindow!.innerHeight];
  });

describe('the parts of the screen', () => {
  it('are sized by arrow keys between their ends, and stay so after a reload', async () => {
    const page = await open();
    const before = await widthOf(page);
    await line(page, RAIL).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => widthOf(page)).toBe(before + 16 + 64);
    await page.keyboard.press('End');
    await expect.poll(() => widthOf(page)).toBe(480);
    await page.keyboard.press('Home');
    await expect.poll(() => widthOf(page)).toBe(240);
    await page.keyboard.press('ArrowLeft');
    expect(await widthOf(page)).toBe(240);
    const high = await heightOf(page);
    await line(page, DOCK).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => heightOf(page)).toBe(high + 16);
    // The page under test is shown smaller, and is as large as before.
    expect(await frame(page)).toEqual([1120, 600]);
    await page.reload();
    await expect.poll(() => widthOf(page)).toBe(240);
    expect(await heightOf(page)).toBe(high + 16);
  });

  it('fold by Enter, by their buttons and by a double click, and come back as they were', async () => {
    const page = await open();
    await line(page, RAIL).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => sizeOf(page, RAIL)).toBe(0);
    expect(await line(page, RAIL).getAttribute('aria-valuetext')).toBe('folded');
    await page.reload();
    await expect.poll(() => page.getByRole('button', { name: 'Unfold the project spec' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Unfold the project spec' }).click();
    await expect.poll(() => widthOf(page)).toBe(300);
    const high = await heightOf(page);
    await line(page, DOCK).dblclick();
    await expect.poll(() => heightOf(page)).toBe(37);
    // Its head stays, with the tabs: a press on one brings it back.
    await page.getByRole('tab', { name: 'Timings' }).click();
    await expect.poll(() => heightOf(page)).toBe(high);
    await page.getByRole('button', { name: 'Fold the dock' }).click();
    await expect.poll(() => heightOf(page)).toBe(37);
  });

  it('are dragged, also over the page under test, and fold when dragged to their edge', async () => {
    const page = await open();
    const box = (await line(page, DOCK).boundingBox())!;
    const x = box.x + box.width / 2;
    const before = await heightOf(page);
    await page.mouse.move(x, box.y);
    await page.mouse.down();
    await page.mouse.move(x, box.y - 30, { steps: 3 });
    await page.mouse.move(x, box.y - 60, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => heightOf(page)).toBe(before + 60);
    await page.mouse.move(x, box.y - 200);
    expect(await heightOf(page)).toBe(before + 60);
    const rail = (await line(page, RAIL).boundingBox())!;
    await page.mouse.move(rail.x, 400);
    await page.mouse.down();
    await page.mouse.move(rail.x - 150, 400, { steps: 3 });
    await page.mouse.move(40, 400, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => sizeOf(page, RAIL)).toBe(0);
    await page.mouse.move(0, 400);
    await page.mouse.down();
    await page.mouse.move(260, 400, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => widthOf(page)).toBe(260);
  });

  it('leave the page under test its room in a low window', async () => {
    const page = await open({ height: 560 });
    await line(page, DOCK).focus();
    await page.keyboard.press('End');
    await expect.poll(() => heightOf(page)).toBeLessThan(320);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => line(page, DOCK).getAttribute('aria-valuemax')).toBe('480');
    await page.keyboard.press('End');
    await expect.poll(() => heightOf(page)).toBe(480);
  });

  it('work where this browser keeps nothing, and say so once', async () => {
    const page = await open({
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        });
      },
    });
    await line(page, RAIL).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => widthOf(page)).toBe(316);
    await page.getByText('This browser keeps nothing for this page').waitFor();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await page.getByText('This browser keeps nothing for this page').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing serious where they are folded, %s',
    async (theme) => {
      const page = await open({ theme });
      await page.getByRole('button', { name: 'Fold the project spec' }).click();
      await page.getByRole('button', { name: 'Fold the dock' }).click();
      await expect.poll(() => heightOf(page)).toBe(37);
      expect(await seriousOn(page, 'host')).toEqual([]);
    },
  );

  it.each([
    [1280, 720],
    [1440, 900],
  ])('leave nothing of the bar cut off at %i x %i', async (width, height) => {
    const page = await open({ width, height, hash: '#v=1&runs=30&with.wire=jsonRows' });
    const cut = await page.evaluate(() => {
      const bar = document.querySelector('header')!;
      const own = bar.getBoundingClientRect();
      return [...bar.querySelectorAll('button')].filter((button) => {
        const { left, right } = button.getBoundingClientRect();
        return left < own.left || right > own.right || button.scrollWidth > button.clientWidth;
      }).length;
    });
    expect(cut).toBe(0);
  });
});
