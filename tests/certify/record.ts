/** Records the browser's trace while something is measured, over a session of the browser's own. */
import type { Browser } from 'playwright-core';
import { TRACE_CATEGORIES } from './trace.ts';
import type { TraceEvent } from './traceEvent.ts';

/** Of tens of thousands of events a trial, those that anything here reads. */
const WANTED = new Set([
  'thread_name',
  'FireAnimationFrame',
  'BeginMainThreadFrame',
  'Commit',
  'ActivateLayerTree',
  'Display::FrameDisplayed',
  'FunctionCall',
  'TimerFire',
  'EventDispatch',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'RasterTask',
]);

export interface Recorded<T> {
  readonly value: T;
  readonly events: readonly TraceEvent[];
}

export async function record<T>(browser: Browser, work: () => Promise<T>): Promise<Recorded<T>> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    const arrived = value as unknown as readonly TraceEvent[];
    events.push(...arrived.filter(({ name }) => WANTED.has(name) || name.startsWith('plimsoll:')));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACE_CATEGORIES, excludedCategories: ['*'] },
  });
  try {
    return { value: await work(), events };
  } finally {
    const complete = new Promise((resolve) => {
      session.once('Tracing.tracingComplete', resolve);
    });
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
}
