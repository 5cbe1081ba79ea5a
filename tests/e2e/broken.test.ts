import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { openPage } from './openPage.ts';

const SMALL = '#v=1&runs=30&metrics=12&points=200';
const settled = (page: Page) => page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });

/** The worker that the host owns: the frame's own decodes. */
async function breakBackend(page: Page): Promise<void> {
  const backend = page.workers().find((worker) => worker.url().includes('backend.worker'))!;
  await backend.evaluate(() => {
    setTimeout(() => {
      throw new Error('out of memory');
    });
  });
}

describe('what breaks', () => {
  it.each(['light', 'dark'] as const)(
    'is said with what helps, and a press opens the page again after the backend worker died, %s',
    async (theme) => {
      const { page, close } = await openPage({ hash: SMALL, theme });
      await settled(page);
      await breakBackend(page);
      const overlay = page.getByRole('main').getByRole('alert');
      await overlay.waitFor();
      expect(await overlay.innerText()).toContain('The backend worker died');
      const serious = await seriousOn(page);
      await overlay.getByRole('button', { name: 'Try again' }).click();
      await expect.poll(() => overlay.count()).toBe(0);
      await settled(page);
      const canvases = await page.frameLocator('iframe').locator('canvas').count();
      await close();
      expect(canvases).toBeGreaterThan(0);
      expect(serious).toEqual([]);
    },
  );

  it('in the midst of measuring is said in the cell, and the page can be opened again', async () => {
    const { page, close } = await openPage({ hash: SMALL });
    await settled(page);
    const measured = page.evaluate(() =>
      plimsoll.measure({ spec: { runs: 30, metrics: 12, points: 200 }, mode: 'precise' }),
    );
    // Past the sentinel and the warm-ups: in the midst of a visit.
    await page.getByText(/^Measuring [4-6] of/).waitFor({ timeout: 60_000 });
    await breakBackend(page);
    const { outcome, error } = await measured;
    const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
    await again.click();
    await expect.poll(() => again.count()).toBe(0);
    await settled(page);
    await close();
    expect(error).toContain('The backend worker died');
    expect(outcome).toBe('failed');
  });

  it('in the frame itself is opened again in a fresh one', async () => {
    const { page, close } = await openPage({ hash: SMALL });
    await settled(page);
    await page.frames()[1]!.evaluate(() => {
      document.body.dataset.old = 'yes';
      setTimeout(() => {
        throw new Error('a panel broke');
      });
    });
    const overlay = page.getByRole('main').getByRole('alert');
    await overlay.waitFor();
    expect(await overlay.innerText()).toContain('a panel broke');
    await overlay.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    const old = await page.frameLocator('iframe').locator('body').getAttribute('data-old');
    await close();
    expect(old).toBeNull();
  });
});
