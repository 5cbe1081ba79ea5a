/** What axe finds serious or critical, with the elements that it is about. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** On the page and in the page under test, or on one of them alone. */
export async function seriousOn(page: Page, where: 'both' | 'host' | 'frame' = 'both'): Promise<string[]> {
  // biome-ignore lint/suspicious/noExplicitAny: axe types pages by another copy of Playwright
  const axe = new AxeBuilder({ page: page as any }).options({ resultTypes: ['violations'] });
  if (where === 'host') axe.exclude('iframe');
  if (where === 'frame') axe.include(['iframe', 'body']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
