/** What the host asks of a frame, and what a frame says by itself. */
import type { Ms } from '../../src/base/units.ts';
import type { Phase, Sample, TrialKind } from '../../src/measure/sample.ts';
import type { Sentinel } from '../../src/measure/sentinel.ts';
import type { Timeline } from '../../src/measure/timeline.ts';
import type { Load } from './cell.ts';

/** One trial: a load of the page from nothing, or a redraw of what it holds. */
export interface Order extends Load {
  readonly phase: Phase;
  readonly kind: TrialKind;
  /** Reading past this is cut short and extrapolated. */
  readonly readBudget: Ms;
  /** Whether the page stays as a person has set it, or opens as its spec has it. */
  readonly ownView: boolean;
  /** False times completion and end alone: against that, the cost of timing the stages is told. */
  readonly stages: boolean;
}

/** A trial: its sample but for the place in a cell, which the host knows, and its course in time. */
export interface Drawn {
  readonly sample: Omit<Sample, 'round' | 'visit' | 'seq'>;
  readonly timeline: Timeline;
}

export interface FrameCalls {
  theme(theme: 'light' | 'dark'): null;
  sample(order: Order): Drawn;
  /** One reading of the drift sentinel; null where it was disturbed. */
  sentinel(): Sentinel | null;
}

/** What a frame says unasked. */
export type FrameEvent =
  | { readonly kind: 'step'; readonly step: 'making' | 'asking' | 'drawing' }
  /** A person sorts, zooms or scrolls in the page itself: no sample should take the page away now. */
  | { readonly kind: 'touching' }
  /** What that led to is drawn. */
  | { readonly kind: 'touched'; readonly drawn: Drawn }
  /** The page has asked by itself, and shows what came. */
  | { readonly kind: 'refreshed'; readonly drawn: Drawn }
  | { readonly kind: 'broken'; readonly error: string };

/** The message with which the host hands a frame its ports: calls, events, backend. */
export const CONNECT = 'plimsoll:connect';
/** What a frame posts to its parent when it can be connected, with its facts. */
export const READY = 'plimsoll:ready';
