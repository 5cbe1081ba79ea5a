/** Where columns of known ids stand in the table, found again after the table has changed. */
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { FIXED_COLUMNS } from './gridGeometry.ts';

export type ColumnPlaces = ReadonlyMap<string, number>;

/**
 * The places of `ids`; without those that the table has not, or has not loaded. Each is looked for where it stood
 * `last` first, and kept there while that place is not loaded; what is elsewhere costs a walk over the loaded columns.
 */
export function columnPlaces(table: TableModel, ids: Iterable<string>, last: ColumnPlaces): ColumnPlaces {
  const places = new Map<string, number>();
  const missing = new Set<string>();
  for (const id of ids) {
    const place = last.get(id);
    if (place !== undefined && mayStandAt(table, place, id)) places.set(id, place);
    else missing.add(id);
  }
  for (const place of missing.size > 0 ? loadedPlaces(table) : []) {
    const id = table.column(place)?.id;
    if (id !== undefined && missing.delete(id)) places.set(id, place);
    if (missing.size === 0) break;
  }
  return places;
}

function mayStandAt(table: TableModel, place: number, id: string): boolean {
  const there = table.column(place);
  return there === undefined ? place < table.columnCount : there.id === id;
}

function* loadedPlaces({ pinned, columns }: TableModel): Iterable<number> {
  const fixed = FIXED_COLUMNS + pinned;
  for (let place = 0; place < fixed; place++) yield place;
  for (let place = Math.max(fixed, columns.from); place < columns.from + columns.count; place++) yield place;
}
