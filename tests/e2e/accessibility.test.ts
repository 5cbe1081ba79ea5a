import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from './openPage.ts';

/** What axe finds serious or critical on a page, with the elements that it is about. */
async function seriousOn(page: Page): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: axe types pages by another copy of Playwright
  const { violations } = await new AxeBuilder({ page: page as any }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('accessibility', () => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing serious in the workspace and in what it says of its measuring, %s',
    async (theme) => {
      const { page, browser } = await openPage({ theme, hash: '#v=1&runs=20000&metrics=20' });
      const workspace = await seriousOn(page);
      await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: /How is this measured/ }).click();
      await page.getByRole('dialog').getByRole('table').first().waitFor();
      const dialog = await seriousOn(page);
      await browser.close();
      expect({ workspace, dialog }).toEqual({ workspace: [], dialog: [] });
    },
  );
});
