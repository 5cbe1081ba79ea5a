/** A trace made by hand: one trial of a page beside another page, times in milliseconds. */
import type { TraceEvent } from './traceEvent.ts';

const PAGE = { pid: 10, tid: 1 };
const COMPOSITOR = { pid: 10, tid: 2 };
const DISPLAY = { pid: 20, tid: 3 };
const OTHER_PAGE = { pid: 30, tid: 1 };
const FRAME = 'UNDER-TEST';

type Thread = typeof PAGE;

export const thread = { page: PAGE, compositor: COMPOSITOR, display: DISPLAY, otherPage: OTHER_PAGE };

export function instant(name: string, ms: number, on: Thread, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: 'I', ts: ms * 1000, ...on, args };
}

export function stretch(name: string, [from, to]: readonly [number, number], on: Thread = PAGE): TraceEvent {
  return { name, ph: 'X', ts: from * 1000, dur: (to - from) * 1000, ...on, args: { data: { frame: FRAME } } };
}

const named = (on: Thread, name: string): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  ts: 0,
  ...on,
  args: { name },
});

/** The trial of id 5000: t0 at 100, claimed end at 151, committed at 150, on screen at 163. */
export function fixture(): TraceEvent[] {
  return [
    named(PAGE, 'CrRendererMain'),
    named(COMPOSITOR, 'Compositor'),
    named(DISPLAY, 'VizCompositorThread'),
    instant('BeginMainThreadFrame', 99, PAGE, { data: { frameId: 7 } }),
    stretch('FireAnimationFrame', [99.8, 126]),
    instant('plimsoll:t0:5000', 100, PAGE, { data: { startTime: 240, callTime: 100_020 } }),
    stretch('FireAnimationFrame', [126, 126.1]),
    stretch('Layout', [127, 130]),
    stretch('Paint', [130, 134]),
    stretch('Commit', [140, 150]),
    instant('plimsoll:main:5000', 151, PAGE, { data: { startTime: 291, callTime: 151_030 } }),
    instant('ActivateLayerTree', 158, COMPOSITOR, { frameId: 7 }),
    instant('Display::FrameDisplayed', 163, DISPLAY),
  ];
}
