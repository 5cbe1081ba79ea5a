import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { silentPages } from './silentPages.ts';

const SMALL = '#v=1&runs=30&metrics=12&points=200';

const open = silentPages({ hash: SMALL });

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Techniques' });
const choose = (page: Page, technique: string, value: string) =>
  sheet(page).getByRole('radiogroup', { name: technique }).getByRole('radio', { name: value }).click();

describe('techniques', () => {
  it('are changed one by one, counted on the button, carried by the link, and reset', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Techniques' }).click();
    await sheet(page).getByRole('radiogroup').nth(10).waitFor();
    await choose(page, 'Wire', 'JSON rows');
    await choose(page, 'Panels', 'Open');
    await sheet(page).getByText('2 differ from Tracker').waitFor();
    expect(await sheet(page).innerText()).toContain('Documented: W&B, line plots, random sampling.');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Tracker \+ 2/ }).waitFor();
    await expect.poll(() => page.url()).toContain('with.wire=jsonRows&with.panels=open');
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    const { changes } = await page.evaluate(() => plimsoll.report().cells.at(-1)!);
    expect(changes).toEqual({ wire: 'jsonRows', panels: 'open' });
    await page.getByRole('button', { name: /^Tracker \+ 2/ }).click();
    await sheet(page).getByRole('button', { name: 'Reset to Tracker' }).click();
    await sheet(page).getByText('All as in Tracker').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain('with.');
  });

  it('that contradict each other are named, nothing is asked, and a press resolves it', async () => {
    const page = await open();
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Techniques' }).click();
    await choose(page, 'Run list', 'Paged');
    const alert = sheet(page).getByRole('alert');
    expect(await alert.innerText()).toContain('Run list: Paged against Row work: Page');
    expect(await alert.innerText()).toContain('Run list: Paged against Keys: Page');
    expect(await alert.innerText()).toContain('cannot sort, filter or group the others');
    await page.keyboard.press('Escape');
    // Said over the page too, where nothing can be measured now.
    const overlay = page.getByRole('main').getByRole('alert');
    await overlay.getByRole('button', { name: 'Set Row work to Backend' }).click();
    await expect.poll(() => overlay.innerText()).not.toContain('Row work');
    expect(await page.getByRole('button', { name: 'Measure', exact: true }).isDisabled()).toBe(true);
    await overlay.getByRole('button', { name: 'Set Run list to All' }).click();
    await expect.poll(() => overlay.count()).toBe(0);
    await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
    const { changes } = await page.evaluate(() => plimsoll.report().cells.at(-1)!);
    expect(changes).toEqual({ rowWork: 'backend' });
  });

  it('in conflict are told to a console in words, and a link with them opens the way out', async () => {
    const page = await open();
    const said = await page.evaluate(() =>
      plimsoll.open({ techniques: { runList: 'paged' } }).catch((error: Error) => error.message),
    );
    expect(said).toContain('A page that holds only the rows in view');
    await page.evaluate(() => {
      location.hash = '#v=1&runs=30&with.runList=paged';
    });
    await page.getByRole('main').getByRole('button', { name: 'Set Keys to Backend' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'axe finds nothing serious in them, conflict and all, %s',
    async (theme) => {
      const page = await open({ theme });
      await page.getByRole('button', { name: 'Techniques' }).click();
      await choose(page, 'Run list', 'Paged');
      await sheet(page).getByRole('alert').waitFor();
      const inSheet = await seriousOn(page, 'host');
      await page.keyboard.press('Escape');
      await sheet(page).waitFor({ state: 'detached' });
      expect({ inSheet, overPage: await seriousOn(page, 'host') }).toEqual({ inSheet: [], overPage: [] });
    },
  );
});
