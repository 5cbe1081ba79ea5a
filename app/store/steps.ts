/**
 * Steps to undo and to redo, as values. Changes to the same thing within one run, such as a drag or arrow keys in
 * a row, are one step; a run that ends where it began is none.
 *
 *   past [a b]  now c  future [d]  --undo-->  past [a]  now b  future [c d]
 */

export interface Steps<S> {
  /** Oldest first; the last is what undo brings back. */
  readonly past: readonly S[];
  /** The first is what redo brings back. */
  readonly future: readonly S[];
  /** The step that a further change may still be part of. */
  readonly open: OpenStep<S> | null;
}

interface OpenStep<S> extends Moment {
  readonly from: S;
  /** The past without this step. */
  readonly past: readonly S[];
}

/** When and of what a change is. */
export interface Moment {
  /** Of the drag or the row of keys that it belongs to; null where it stands alone. */
  readonly run: number | null;
  /** What is changed: a step is of one thing. */
  readonly what: string;
}

/** Steps that are kept. */
const MOST_STEPS = 200;

export const NO_STEPS = { past: [], future: [], open: null } as const;

/** The steps after a change away from `before`; `isBack` tells whether that ended where a step began. */
export function recorded<S>(
  steps: Steps<S>,
  before: S,
  moment: Moment,
  isBack: (from: S) => boolean,
): Steps<S> {
  const { open } = steps;
  const goesOn = open !== null && moment.run !== null && open.run === moment.run && open.what === moment.what;
  const { from, past } = goesOn ? open : { from: before, past: steps.past };
  return {
    past: isBack(from) ? past : [...past, from].slice(-MOST_STEPS),
    future: [],
    open: { ...moment, from, past },
  };
}

export interface Moved<S> {
  readonly state: S;
  readonly steps: Steps<S>;
}

/** One step back from `now`; null where there is none. */
export function undone<S>({ past, future }: Steps<S>, now: S): Moved<S> | null {
  const state = past.at(-1);
  if (state === undefined) return null;
  return { state, steps: { past: past.slice(0, -1), future: [now, ...future], open: null } };
}

/** One step forth again; null where nothing was undone. */
export function redone<S>({ past, future }: Steps<S>, now: S): Moved<S> | null {
  const [state, ...rest] = future;
  if (state === undefined) return null;
  return { state, steps: { past: [...past, now], future: rest, open: null } };
}
