/** How the view changes when the list is filtered, sorted, grouped or opened: what would no longer be meant is let go. */
import type { PageView } from '../../../../src/page/pageView.ts';
import type { Listing } from '../../../../src/wire/listing.ts';
import { WINDOW } from '../../geometry.ts';

/** What is hidden or open stays so through filters and sorts; of other groups nothing is. */
export function listingChange(
  { listing, rows }: Pick<PageView, 'listing' | 'rows'>,
  change: Partial<Listing>,
): Partial<PageView> {
  const next = { ...listing, ...change };
  if (next.groupBy !== listing.groupBy)
    return { listing: { ...next, opened: [] }, rows: TOP, hidden: [], shown: [] };
  const isReordered = next.filters !== listing.filters || next.sort !== listing.sort;
  return { listing: next, rows: isReordered ? TOP : rows };
}

/** Columns by which runs may be put together: DESIGN.md, "up to three". */
export const MOST_GROUPS = 3;
const TOP = { from: 0, count: WINDOW.rows };

/** The groups that are open, one of them turned. */
export function turned(opened: readonly string[], key: string): readonly string[] {
  return opened.includes(key) ? opened.filter((other) => other !== key) : [...opened, key];
}
