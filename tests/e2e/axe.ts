/** What axe finds serious or critical on a page, with the elements that it is about. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export async function seriousOn(page: Page): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: axe types pages by another copy of Playwright
  const { violations } = await new AxeBuilder({ page: page as any }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
