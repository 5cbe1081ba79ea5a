/** Records every change of what the link carries as a step to undo, whoever made it. */
import type { StoreApi } from 'zustand';
import type { AppState } from './appStore.ts';
import { type Change, changesBetween } from './changesBetween.ts';
import { recorded } from './steps.ts';
import { linkIn } from './undoSlice.ts';

/** `run` says which run of input goes on: see `followGestures`. */
export function followChanges(store: StoreApi<AppState>, run: () => number | null): void {
  store.subscribe((state, before) => {
    // Undo and redo move the steps themselves.
    if (state.steps !== before.steps) return;
    const changes = changesBetween(before, state);
    if (changes.length === 0) return;
    const moment = { run: run(), what: changes.map(nameOf).join() };
    const isBack = (from: Parameters<typeof changesBetween>[0]) => changesBetween(from, state).length === 0;
    store.setState({ steps: recorded(state.steps, linkIn(before), moment, isBack) });
  });
}

function nameOf(change: Change): string {
  return 'name' in change ? `${change.kind} ${change.name}` : change.kind;
}
