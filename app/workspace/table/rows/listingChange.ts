/** How the view changes when the list is filtered, sorted, grouped or opened: what would no longer be meant is let go. */
import type { PageView } from '../../../../src/page/pageView.ts';
import type { Listing } from '../../../../src/wire/listing.ts';
import { WINDOW } from '../../geometry.ts';

/**
 * Lines of groups are known by the groups' places, which another order gives to other groups: then all lines show
 * again. Runs keep their numbers, and stay hidden or shown through filters and sorts; other groups open none of them.
 */
export function listingChange(
  { listing, rows }: Pick<PageView, 'listing' | 'rows'>,
  change: Partial<Listing>,
): Partial<PageView> {
  const next = { ...listing, ...change };
  if (next.groupBy !== listing.groupBy)
    return { listing: { ...next, opened: [] }, rows: TOP, hidden: [], shown: [] };
  const isReordered = next.filters !== listing.filters || next.sort !== listing.sort;
  const isGrouped = next.groupBy.length > 0;
  return { listing: next, rows: isReordered ? TOP : rows, ...(isReordered && isGrouped && { hidden: [] }) };
}

/** Columns by which runs may be put together: DESIGN.md, "up to three". */
export const MOST_GROUPS = 3;
const TOP = { from: 0, count: WINDOW.rows };

/** The groups that are open, one of them turned. */
export function turned(opened: readonly string[], key: string): readonly string[] {
  return opened.includes(key) ? opened.filter((other) => other !== key) : [...opened, key];
}
