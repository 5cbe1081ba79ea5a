/** How a click on a column changes what the list is sorted by: descending, then ascending, then not by it. */
import type { Sort } from '../../../../src/wire/listing.ts';

/** By that column alone; with `add`, after those that the list is sorted by already, whose order stays. */
export function toggledSort(sort: readonly Sort[], column: string, add: boolean): readonly Sort[] {
  const held = sort.find((key) => key.column === column);
  const next = nextOf(column, held);
  if (!add) return next;
  return held ? sort.flatMap((key) => (key === held ? next : [key])) : [...sort, ...next];
}

function nextOf(column: string, held: Sort | undefined): readonly Sort[] {
  if (!held) return [{ column, descending: true }];
  return held.descending ? [{ column, descending: false }] : [];
}
