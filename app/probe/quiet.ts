/** A quiet gap before a sample: nothing of an earlier update may run into it. */
import type { Ms } from '../../src/base/units.ts';

const GAP: Ms = 40;
const PATIENCE: Ms = 2000;

/** Resolves after 40 ms without a long task; after 2 s at most, saying then that it was never quiet. */
export async function quiet(): Promise<{ readonly quiet: boolean }> {
  let lastBusy = performance.now();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) lastBusy = Math.max(lastBusy, entry.startTime + entry.duration);
  });
  const observes = PerformanceObserver.supportedEntryTypes.includes('longtask');
  if (observes) observer.observe({ type: 'longtask' });
  const started = performance.now();
  while (performance.now() - lastBusy < GAP && performance.now() - started < PATIENCE) await nextFrame();
  observer.disconnect();
  return { quiet: performance.now() - lastBusy >= GAP };
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
