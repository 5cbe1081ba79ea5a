/** A drawn trial put in its place in a cell. */
import type { Sample } from '../../src/measure/sample.ts';
import type { Timeline } from '../../src/measure/timeline.ts';
import type { Drawn } from './protocol.ts';

export interface DrawnSample {
  readonly sample: Sample;
  readonly timeline: Timeline;
}

export interface Place extends Pick<Sample, 'round' | 'visit' | 'seq'> {
  /** Kept, and counts for nothing: a warm-up, or a control that tells what timing the stages costs. */
  readonly apart: 'warm-up' | 'control' | null;
}

export const ALONE: Place = { round: 0, visit: 0, seq: 0, apart: null };

export function placed({ sample, timeline }: Drawn, { apart, ...place }: Place): DrawnSample {
  const whole: Sample = { ...sample, ...place };
  if (!apart) return { sample: whole, timeline };
  // One that was disturbed keeps that for its reason: it may have warmed nothing.
  const reason = whole.reason ?? apart;
  return {
    sample: { ...whole, valid: false, reason, flags: [...whole.flags, apart] },
    timeline,
  };
}
