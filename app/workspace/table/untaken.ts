/** Of a change, what a view has not taken in. */
import type { PageView } from '../../../src/page/pageView.ts';

export function untaken(change: Partial<PageView>, view: PageView): Partial<PageView> {
  const left = Object.entries(change).filter(([name, value]) => view[name as keyof PageView] !== value);
  return Object.fromEntries(left);
}
