import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { openPage } from './openPage.ts';

describe('accessibility', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing serious in the workspace, %s', async (theme) => {
    const { page, browser } = await openPage({ theme, hash: '#v=1&runs=20000&metrics=20' });
    // biome-ignore lint/suspicious/noExplicitAny: axe types pages by another copy of Playwright
    const { violations } = await new AxeBuilder({ page: page as any }).analyze();
    await browser.close();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });
});
