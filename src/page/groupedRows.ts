/** The rows of a list that a backend has ordered already: as they came, or under the groups that came with them. */
import { groupKey, type ListedRows } from '../kernels/listRows.ts';
import type { RunGroup } from '../wire/answer.ts';

/** `groups` follow one another in the list, each with its runs; `opened` have theirs listed below them. */
export function groupedRows(
  rows: number,
  groups: readonly RunGroup[] | null,
  opened: readonly string[],
): ListedRows {
  const members = Uint32Array.from({ length: rows }, (_, row) => row);
  if (!groups) return { rows: Int32Array.from(members), matching: rows, groups: null };
  const starts = new Uint32Array(groups.length + 1);
  groups.forEach(({ runs }, place) => {
    starts[place + 1] = starts[place]! + runs;
  });
  const listed = groups.flatMap(({ values }, place) => {
    const own = opened.includes(groupKey(values)) ? members.subarray(starts[place]!, starts[place + 1]!) : [];
    return [-1 - place, ...own];
  });
  const key = (place: number) => groups[place]!.values;
  return {
    rows: Int32Array.from(listed),
    matching: rows,
    groups: { count: groups.length, starts, members, key },
  };
}
