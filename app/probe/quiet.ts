/** A quiet gap before a sample: nothing of an earlier update may run into it. */
import type { Ms } from '../../src/base/units.ts';
import { whenHidden } from './visibility.ts';

const GAP: Ms = 40;
const PATIENCE: Ms = 2000;

/** True after 40 ms without a long task; false where 2 s went by without such a gap, or the tab was hidden. */
export async function quiet(): Promise<boolean> {
  let lastBusy = performance.now();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) lastBusy = Math.max(lastBusy, entry.startTime + entry.duration);
  });
  const observes = PerformanceObserver.supportedEntryTypes.includes('longtask');
  if (observes) observer.observe({ type: 'longtask' });
  const started = performance.now();
  const gap = () => performance.now() - lastBusy;
  const stop = new AbortController();
  let hidden = false;
  const hiding = whenHidden(stop.signal).then(() => {
    hidden = true;
  });
  while (!hidden && gap() < GAP && performance.now() - started < PATIENCE)
    await Promise.race([nextFrame(), hiding]);
  stop.abort();
  observer.disconnect();
  return !hidden && gap() >= GAP;
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
