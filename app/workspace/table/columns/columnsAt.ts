/** Which columns stand where, without any of their values. */
import { FIXED_COLUMNS } from '../grid/gridGeometry.ts';
import { readTable, type Source } from '../readTable.ts';

/** Ids of the first `count` columns that scroll, or of as many as there are. */
export async function firstScrolled(source: Source, count: number): Promise<string[]> {
  const first = FIXED_COLUMNS + source.table.pinned;
  const most = Math.max(0, Math.min(count, source.table.columnCount - first));
  const rows = { from: 0, count: 0 };
  const read = await readTable(source, { rows, columns: { from: first, count: most } });
  return Array.from({ length: most }, (_, at) => read.column(first + at)?.id ?? '').filter((id) => id !== '');
}

/** Ids of the pinned columns, in their order. */
export function pinnedIds({ table }: Source): string[] {
  return Array.from({ length: table.pinned }, (_, at) => table.column(FIXED_COLUMNS + at)?.id ?? '');
}
