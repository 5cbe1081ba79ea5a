/** A quiet gap before a sample: nothing of an earlier update may run into it. */
import type { Ms } from '../../src/base/units.ts';

const GAP: Ms = 40;
const PATIENCE: Ms = 2000;

/** True after 40 ms without a long task; false where 2 s went by without such a gap. */
export async function quiet(): Promise<boolean> {
  let lastBusy = performance.now();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) lastBusy = Math.max(lastBusy, entry.startTime + entry.duration);
  });
  const observes = PerformanceObserver.supportedEntryTypes.includes('longtask');
  if (observes) observer.observe({ type: 'longtask' });
  const started = performance.now();
  while (performance.now() - lastBusy < GAP && performance.now() - started < PATIENCE) await nextFrame();
  observer.disconnect();
  return performance.now() - lastBusy >= GAP;
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
