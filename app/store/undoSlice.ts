/** Undo and redo of all that the link carries; `followChanges` records the steps. */
import type { StateCreator } from 'zustand';
import type { Link } from '../../src/link/link.ts';
import type { AppState } from './appStore.ts';
import { type Moved, NO_STEPS, redone, type Steps, undone } from './steps.ts';

/** A step that was taken back or done again: what was, and what is now. */
interface TakenStep {
  readonly from: Link;
  readonly to: Link;
}

export interface UndoSlice {
  readonly steps: Steps<Link>;
  /** Null where there is nothing to undo. */
  undo(): TakenStep | null;
  redo(): TakenStep | null;
}

/** What the link carries, of whatever holds it. */
export function linkIn({ spec, profile, changes, rules, custom }: Link): Link {
  return { spec, profile, changes, rules, custom };
}

export const undoSlice: StateCreator<AppState, [], [], UndoSlice> = (set, get) => {
  const move = (by: (steps: Steps<Link>, now: Link) => Moved<Link> | null): TakenStep | null => {
    const from = linkIn(get());
    const moved = by(get().steps, from);
    if (moved === null) return null;
    // What was wrong with a link is told of what it opened, and that is gone.
    set({ ...moved.state, steps: moved.steps, touched: true, linkProblems: [] });
    return { from, to: moved.state };
  };
  return {
    steps: NO_STEPS,
    undo: () => move(undone),
    redo: () => move(redone),
  };
};
