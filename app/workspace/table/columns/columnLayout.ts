/** How the layout of the columns changes: pinned, hidden, moved, or cut down to a few. */
import type { ColumnLayout } from '../../../../src/wire/listing.ts';

/** Columns that may stand still beside name and state: more would leave no room to the others. */
export const MOST_PINNED = 6;
/** Places that a column can be moved to: all before it are named in the layout, which goes with every query. */
export const MOST_MOVED = 500;

type Ids = readonly string[];

/** Puts `id` before another, or last where that is null or not there. */
function placed(ids: Ids, id: string, before: string | null): Ids {
  if (before === id) return ids;
  const others = ids.filter((other) => other !== id);
  const at = before === null ? -1 : others.indexOf(before);
  return at < 0 ? [...others, id] : others.toSpliced(at, 0, id);
}

function without(ids: Ids, gone: ReadonlySet<string>): Ids {
  return ids.some((id) => gone.has(id)) ? ids.filter((id) => !gone.has(id)) : ids;
}

export function withPinned(layout: ColumnLayout, id: string, before: string | null = null): ColumnLayout {
  const { pinned, hidden } = layout;
  if (!pinned.includes(id) && pinned.length >= MOST_PINNED) return layout;
  return { ...layout, pinned: placed(pinned, id, before), hidden: without(hidden, new Set([id])) };
}

/** It stands first of those that scroll, where it is in sight. */
export function withoutPinned(layout: ColumnLayout, id: string): ColumnLayout {
  const { pinned, only, first } = layout;
  const gone = new Set([id]);
  const lead = (ids: Ids) => [id, ...without(ids, gone)];
  return { ...layout, pinned: without(pinned, gone), only: only && lead(only), first: lead(first) };
}

export function withHidden(layout: ColumnLayout, ids: Ids): ColumnLayout {
  const gone = new Set(ids);
  const { pinned, only, first, hidden } = layout;
  return {
    pinned: without(pinned, gone),
    only: only && without(only, gone),
    first: without(first, gone),
    // Where only a few are shown, one that is taken out is not there: it need not be hidden too.
    hidden: only ? hidden : [...new Set([...hidden, ...ids])],
  };
}

export function withShown(layout: ColumnLayout, ids: Ids): ColumnLayout {
  const { only, hidden } = layout;
  return {
    ...layout,
    only: only && [...new Set([...only, ...ids])],
    hidden: without(hidden, new Set(ids)),
  };
}

/** These and no others, in this order; what is pinned stays so where it is among them. */
export function onlyColumns({ pinned }: ColumnLayout, ids: Ids): ColumnLayout {
  const kept = new Set(ids);
  return { pinned: pinned.filter((id) => kept.has(id)), only: ids, first: [], hidden: [] };
}

/**
 * Moves a column among those that scroll, to before the one at `place`. `order`: their ids as they stand, as many as
 * `orderNeeded` or all. All that come before it are named then; one that was pinned is so no more.
 */
export function movedAmong(layout: ColumnLayout, id: string, place: number, order: Ids): ColumnLayout {
  const before = order[place] ?? null;
  const pinned = without(layout.pinned, new Set([id]));
  if (layout.only) return { ...layout, pinned, only: placed(layout.only, id, before) };
  const named = new Set(layout.first);
  const standing = order.findIndex((other) => !named.has(other));
  const front = order.slice(0, Math.max(place, standing < 0 ? order.length : standing));
  const isFront = new Set(front);
  // Named, and not there now: hidden, or of another project.
  const absent = layout.first.filter((other) => other !== id && !isFront.has(other));
  return {
    ...layout,
    pinned,
    first: [...placed(front, id, isFront.has(before ?? '') ? before : null), ...absent],
  };
}

/** How many ids of columns that scroll a move has to know. */
export function orderNeeded({ only, first }: ColumnLayout, place: number): number {
  return Math.max(place, (only ?? first).length) + 1;
}

/** Whether the layout, as far as it tells, shows a column of the project. */
export function isShown({ pinned, only, hidden }: ColumnLayout, id: string): boolean {
  if (pinned.includes(id)) return true;
  return !hidden.includes(id) && (only === null || only.includes(id));
}
