/** Says how far sampling has come and what is left of it, by the samples so far. */
import type { StoreApi } from 'zustand';
import type { AppState } from '../store/appStore.ts';

/** `visits`: in fresh frames, not in the open one. */
export function progressTo(
  store: StoreApi<AppState>,
  visits: boolean,
): (done: number, wanted: number) => void {
  const began = performance.now();
  return (done, wanted) => {
    const left = done === 0 ? null : ((performance.now() - began) / done) * (wanted - done);
    store.setState({ status: { kind: 'sampling', done, wanted, left, visit: visits } });
  };
}
