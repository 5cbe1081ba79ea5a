/**
 * The screen clock: Element Timing's `presentationTime` of a fresh beacon (Chromium 145 and later).
 * A beacon must be block-level text in view, and is reported once: a new one for each sample. Opacity 0,
 * transparent ink, off-screen places and canvases are never reported (MEASURING.md 2.2).
 */
import type { Ms } from '../../src/base/units.ts';
import styles from './screenClock.module.css';

interface PresentedEntry extends PerformanceEntry {
  readonly identifier: string;
  readonly presentationTime?: number;
}

/** Longest wait for a beacon: past it the sample has no screen time. */
const PATIENCE: Ms = 2000;

export function hasScreenClock(): boolean {
  return PerformanceObserver.supportedEntryTypes.includes('element');
}

/** Puts up a beacon now; the promise gives when it was on screen, or null where the browser does not tell. */
export function lightBeacon(seq: number): Promise<Ms | null> {
  if (!hasScreenClock()) return Promise.resolve(null);
  const identifier = `beacon-${seq}`;
  const beacon = document.createElement('div');
  beacon.className = styles.beacon ?? '';
  beacon.setAttribute('elementtiming', identifier);
  beacon.setAttribute('aria-hidden', 'true');
  beacon.textContent = '\u00b7';
  return new Promise((resolve) => {
    const done = (time: Ms | null) => {
      observer.disconnect();
      clearTimeout(patience);
      beacon.remove();
      resolve(time);
    };
    const observer = new PerformanceObserver((list) => {
      const entry = (list.getEntries() as PresentedEntry[]).find((one) => one.identifier === identifier);
      if (entry) done(entry.presentationTime ?? null);
    });
    observer.observe({ type: 'element', buffered: true });
    const patience = setTimeout(() => done(null), PATIENCE);
    // Beside the body, which is watched for late work: taking the beacon down again is none.
    document.documentElement.append(beacon);
  });
}
