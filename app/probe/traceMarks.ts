/**
 * What a recording of the browser's own tracer shows of a trial: a mark at t0 and one at the end of the window, by
 * which `npm run certify` joins the clocks, and the stages as a track of DevTools' performance panel.
 */
import type { Ms } from '../../src/base/units.ts';
import type { Timeline } from '../../src/measure/timeline.ts';

/** Spans of a track; a page of a thousand panels has more than a person would look through. */
const MOST_SPANS = 500;

/** A trial's t0 as a time since the host was opened: frames come and go, and each has a clock of its own. */
export function sinceHost(time: Ms): Ms {
  return time + performance.timeOrigin - parent.performance.timeOrigin;
}

/** Marks `time`, of the trial that began at `start`. Clocks of the trace are joined by the mark's own times. */
export function markOf(what: 't0' | 'main', time: Ms, start: Ms = time): void {
  performance.mark(`plimsoll:${what}:${Math.round(sinceHost(start) * 1000)}`, { startTime: time });
}

/** Writes a trial's stages into a recording, if one is made; for after the watch, where it costs no sample. */
export function trackStages({ spans }: Timeline, start: Ms): void {
  for (const { stage, from, to } of spans.slice(0, MOST_SPANS)) {
    const devtools = { dataType: 'track-entry', track: 'Stages', trackGroup: 'Plimsoll', color: 'primary' };
    performance.measure(stage, { start: start + from, end: start + to, detail: { devtools } });
  }
  performance.clearMeasures();
  performance.clearMarks();
}
