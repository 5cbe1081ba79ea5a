import { describe, expect, it } from 'vitest';
import { seriousOn } from './axe.ts';
import { openPage } from './openPage.ts';

describe('accessibility', () => {
  it.each(['light', 'dark'] as const)(
    'axe finds nothing serious in the workspace and in what it says of its measuring, %s',
    async (theme) => {
      const { page, close } = await openPage({ theme, hash: '#v=1&runs=20000&metrics=20' });
      const workspace = await seriousOn(page);
      await page.getByText(/^\d+ warm samples$/).waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: /How is this measured/ }).click();
      await page.getByRole('dialog').getByRole('table').first().waitFor();
      const dialog = await seriousOn(page);
      await close();
      expect({ workspace, dialog }).toEqual({ workspace: [], dialog: [] });
    },
  );
});
