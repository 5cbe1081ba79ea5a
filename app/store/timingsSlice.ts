/** What the page under test said of itself: the update under way, the last ones, the baseline, the cells. */
import type { StateCreator } from 'zustand';
import type { Environment } from '../../src/measure/environment.ts';
import type { Cell, Refusal, Sample } from '../../src/measure/sample.ts';
import type { Sentinel } from '../../src/measure/sentinel.ts';
import type { Timeline } from '../../src/measure/timeline.ts';
import type { Conflict } from '../../src/profile/conflicts.ts';
import type { AppState } from './appStore.ts';

/** Updates that the strip shows. */
export const HISTORY = 60;

/** One trial with its course in time. */
export interface DrawnTrial {
  readonly sample: Sample;
  readonly timeline: Timeline;
}

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
  /** A hidden tab draws no frames, so nothing can be timed until it is shown. */
  | { readonly kind: 'hidden' }
  /** Techniques contradict each other: no page works so, and none is asked to. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly help: 'tuned' | null }
  /** Not started, for making its data would take longer than a live update may. Milliseconds. */
  | { readonly kind: 'tooLong'; readonly make: number }
  /** Nothing may be measured in this build or browser. */
  | { readonly kind: 'untrusted'; readonly reason: string }
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
  /** The last trial that counts, else the last one: what "how is this measured?" draws. */
  readonly trial: DrawnTrial | null;
  /** Readings of the drift sentinel, oldest first. */
  readonly sentinels: readonly Sentinel[];
  setStatus(status: PageStatus): void;
  addTrial(trial: DrawnTrial): void;
  addSentinel(sentinel: Sentinel): void;
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
  trial: null,
  sentinels: [],
  setStatus: (status) => set({ status }),
  addTrial: (trial) =>
    set((state) => ({
      history: [...state.history, trial.sample].slice(-HISTORY),
      trial: counts(trial) || !(state.trial && counts(state.trial)) ? trial : state.trial,
    })),
  addSentinel: (sentinel) => set((state) => ({ sentinels: [...state.sentinels, sentinel] })),
  setCurrent: (current) => set({ current }),
  addCell: (cell) => set((state) => ({ cells: [...state.cells, cell] })),
  pinBaseline: (baseline) => set({ baseline }),
  setEnvironment: (environment) => set({ environment }),
  setScale: (scale) => set({ scale }),
});

function counts({ sample }: DrawnTrial): boolean {
  return sample.phase === 'warm' && sample.valid;
}
