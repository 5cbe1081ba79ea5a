/** The view as it will be: what was changed and is not drawn yet included, so that two quick changes make one whole. */
import { useMemo, useReducer, useRef } from 'react';
import type { PageView } from '../../../src/page/pageView.ts';
import { untaken } from './untaken.ts';

type Change = Partial<PageView>;

export interface PendingView {
  /** What is drawn next; while nothing is awaited, the view that is drawn. */
  readonly view: PageView;
  readonly waiting: boolean;
  /** The newest, also before anything was rendered for it. */
  readonly now: () => PageView;
  readonly change: (change: Change) => void;
}

export function usePendingView(drawn: PageView, change: (change: Change) => void): PendingView {
  const pending = useRef<Change>({});
  const last = useRef(drawn);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  if (last.current !== drawn) {
    last.current = drawn;
    pending.current = untaken(pending.current, drawn);
  }
  const awaited = pending.current;
  const waiting = Object.keys(awaited).length > 0;
  const view = useMemo(() => (waiting ? { ...drawn, ...awaited } : drawn), [drawn, awaited, waiting]);
  return {
    view,
    waiting,
    now: () => ({ ...drawn, ...pending.current }),
    change: (next) => {
      // Where the list is scrolled to is the grid's to say, before this is drawn too.
      const { rows: _, ...awaitable } = next;
      pending.current = { ...pending.current, ...awaitable };
      redraw();
      change(next);
    },
  };
}
