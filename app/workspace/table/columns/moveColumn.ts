/** The layout after a column has been let go at another place. */
import type { ColumnLayout } from '../../../../src/wire/listing.ts';
import type { Drop } from '../grid/gridActions.ts';
import { FIXED_COLUMNS } from '../grid/gridGeometry.ts';
import type { Source } from '../readTable.ts';
import { MOST_MOVED, movedAmong, orderNeeded, withPinned } from './columnLayout.ts';
import { firstScrolled, pinnedIds } from './columnsAt.ts';

/** Null where it cannot stand there: past the places that a layout names. */
export async function moveColumn(
  source: Source,
  layout: ColumnLayout,
  column: number,
  { zone, before }: Drop,
): Promise<ColumnLayout | null> {
  const { table } = source;
  const id = table.column(column)?.id;
  if (id === undefined || column < FIXED_COLUMNS) return layout;
  if (zone === 'fixed') return withPinned(layout, id, pinnedIds(source)[before - FIXED_COLUMNS] ?? null);
  const place = Math.max(0, before - FIXED_COLUMNS - table.pinned);
  if (place > MOST_MOVED && !layout.only) return null;
  return movedAmong(layout, id, place, await firstScrolled(source, orderNeeded(layout, place)));
}
