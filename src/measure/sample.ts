/** The record of a timed update, and of the cell that its samples make up. Times are milliseconds. */
import type { Bytes, Ms } from '../base/units.ts';
import type { Setup } from '../profile/setup.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import type { Stage } from './stages.ts';

export type Phase = 'cold' | 'warm' | 'live';
export type TrialKind = 'load' | 'redraw';

/** Drawn and timed; backend bytes extrapolated; turned away before any work; or broken on the way. */
export type Outcome = 'measured' | 'extrapolated' | 'refused' | 'failed';

/** What an update did, counted: what the estimators predict. */
export interface Counts {
  /** Bytes of all answers, as they arrived in the frame. */
  readonly bytes: Bytes;
  /** Largest single answer. */
  readonly answer: Bytes;
  /** Config and summary values of the run list. */
  readonly leaves: number;
  /** Elements in the frame's document. */
  readonly nodes: number;
  /** Points drawn in all panels. */
  readonly vertices: number;
  /** Device pixels of all canvases. */
  readonly pixels: number;
}

/** How the backend's time came about, where it was not all measured. */
export interface Extrapolation {
  /** The time as extrapolated, or null: then only "at least" is known. */
  readonly ms: Ms | null;
  readonly atLeast: Ms;
  readonly readBytes: Bytes;
  readonly totalBytes: Bytes;
}

export interface Sample {
  readonly phase: Phase;
  readonly kind: TrialKind;
  /** Wait: backend + window; null where the backend's time is only known as "at least". */
  readonly total: Ms | null;
  /** The window's end on the main clock, from t0: `render`. */
  readonly main: Ms;
  /** The same end on the screen clock; null where the browser has none. */
  readonly screen: Ms | null;
  /** `screen` minus `main`, signed. */
  readonly afterMain: Ms | null;
  readonly stages: Readonly<Partial<Record<Stage, Ms>>>;
  /** Busy time of the page's own workers. */
  readonly offThread: Ms;
  readonly bytes: Bytes;
  /** Readings of the clock inside the window: times the cost of one, what timing it cost. */
  readonly clockReads: number;
  /** t0, from the opening of the page. */
  readonly at: Ms;
  readonly round: number;
  readonly visit: number;
  readonly seq: number;
  readonly flags: readonly string[];
  readonly valid: boolean;
  readonly reason?: string;
  /** Making synthetic data: no cost of any tracker, counted in nothing. */
  readonly make: Ms;
  readonly counts: Counts;
  readonly extrapolation?: Extrapolation;
}

/** Median with its 95 % interval; lo and hi are null under 6 samples, where no such interval exists. */
export interface Estimate {
  readonly median: Ms;
  readonly lo: Ms | null;
  readonly hi: Ms | null;
  readonly n: number;
}

/** Of the valid warm samples; `cold` of the valid cold ones, each the first render in a fresh frame. */
export interface Summary {
  readonly total: Estimate | null;
  readonly main: Estimate;
  readonly screen: Estimate | null;
  /** Null where no frame was fresh. */
  readonly cold: Estimate | null;
  readonly stages: Readonly<Partial<Record<Stage, Estimate>>>;
}

/** Where an update is refused: the page stage, or the making of the data, whose cap it would break. */
export interface Refusal {
  readonly stage: Stage | 'make';
  readonly what:
    | 'answer bytes'
    | 'row bytes'
    | 'leaves'
    | 'names'
    | 'nodes'
    | 'vertices'
    | 'pixels'
    | 'make ms';
  readonly predicted: number;
  readonly cap: number;
}

/** `rest`: in the open frame once a hand has come to rest; `quick`, `precise` and `count`: in fresh frames. */
type Mode = 'rest' | 'quick' | 'precise' | 'count';

/** How the sampling of a cell came to its end. */
export interface Stop {
  readonly mode: Mode;
  /**
   * `enough`: as many samples as were wanted; `interval`: the interval is narrow enough; `most`: the cap on samples
   * came first; `tries`: too many samples were invalid; `hand`: a person stopped it; `broken`: see the error.
   */
  readonly ended: 'enough' | 'interval' | 'most' | 'tries' | 'hand' | 'broken';
  /** Of the order in which cells were visited; null where there was no order to draw. */
  readonly seed: number | null;
}

export interface Cell extends Setup {
  readonly id: string;
  readonly spec: ProjectSpec;
  readonly kind: TrialKind;
  readonly outcome: Outcome;
  readonly refused?: Refusal;
  /** By which rule it was sampled, and why that ended; a refused cell has none. */
  readonly stop?: Stop;
  /** What broke, where the outcome is `failed`. */
  readonly error?: string;
  readonly samples: readonly Sample[];
  /** Of the valid warm samples; null where there are none. */
  readonly summary: Summary | null;
}
