/** What the page under test said of itself: the update under way, the last ones, the baseline, the cells. */
import type { StateCreator } from 'zustand';
import type { Environment } from '../../src/measure/environment.ts';
import type { Cell, Refusal, Sample } from '../../src/measure/sample.ts';
import type { AppState } from './appStore.ts';

/** Updates that the strip shows. */
export const HISTORY = 60;

/** What the page under test is doing. */
export type PageStatus =
  | { readonly kind: 'starting' }
  | { readonly kind: 'idle' }
  | { readonly kind: 'updating'; readonly step: 'making' | 'asking' | 'drawing' }
  /** Warm samples after a drag, or visits by the measure button. */
  | {
      readonly kind: 'sampling';
      readonly done: number;
      readonly wanted: number;
      readonly left: number | null;
      readonly visit: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly help: 'tuned' | null }
  /** Not started, for making its data would take longer than a live update may. Milliseconds. */
  | { readonly kind: 'tooLong'; readonly make: number }
  | { readonly kind: 'failed'; readonly error: string };

export interface TimingsSlice {
  readonly status: PageStatus;
  /** The last updates, oldest first, at most `HISTORY`. */
  readonly history: readonly Sample[];
  /** Time that making the data last took: in the first update of a load, for later ones find it made. */
  readonly lastMake: number;
  /** The cell that the warm samples since the last change make up. */
  readonly current: Cell | null;
  readonly baseline: Cell | null;
  readonly cells: readonly Cell[];
  readonly environment: Environment | null;
  readonly scale: number;
  setStatus(status: PageStatus): void;
  addSample(sample: Sample): void;
  setCurrent(cell: Cell | null): void;
  /** Keeps a finished cell for the report. */
  addCell(cell: Cell): void;
  pinBaseline(cell: Cell | null): void;
  setEnvironment(environment: Environment): void;
  /** The scale at which the host shows the frame, which every report records. */
  setScale(scale: number): void;
}

export const timingsSlice: StateCreator<AppState, [], [], TimingsSlice> = (set) => ({
  status: { kind: 'starting' },
  history: [],
  lastMake: 0,
  current: null,
  baseline: null,
  cells: [],
  environment: null,
  scale: 1,
  setStatus: (status) => set({ status }),
  addSample: (sample) =>
    set((state) => ({
      history: [...state.history, sample].slice(-HISTORY),
    })),
  setCurrent: (current) => set({ current }),
  addCell: (cell) => set((state) => ({ cells: [...state.cells, cell] })),
  pinBaseline: (baseline) => set({ baseline }),
  setEnvironment: (environment) => set({ environment }),
  setScale: (scale) => set({ scale }),
});
