/**
 * What goes on in a page that has said it is complete and is then left alone, and what the harness itself does after
 * a trial's end: it takes its beacon down, which lays out and paints the page once more.
 */
import type { Frame } from 'playwright-core';
import { median } from 'simple-statistics';
import type { Driver } from './driver.ts';
import { workIn, workOfDocument } from './escapedWork.ts';
import type { CertifiedLoad } from './loads.ts';
import { tracedTrials } from './trace.ts';
import type { Micros, TraceEvent } from './traceEvent.ts';

/** Times that the harness's part is measured. */
const BEACONS = 5;
/** How long the page is watched after its claimed end; MEASURING.md section 3, C. Microseconds. */
const ALONE: Micros = 500_000;

export interface LeftAlone {
  /** Script and layout of the page after its end, as a share of its window. */
  readonly share: number;
  /** Work that a beacon's coming down makes on the page at rest; milliseconds. */
  readonly harness: number;
}

export async function leaveAlone(driver: Driver, { spec, profile }: CertifiedLoad): Promise<LeftAlone> {
  const { page } = driver;
  const { events } = await driver.record(async () => {
    await page.evaluate((load) => plimsoll.open(load), { spec, profile });
    await page.waitForTimeout(ALONE / 1000 + 300);
    const frame = page.frames().find((one) => one.url().includes('?frame'));
    if (!frame) throw new Error('The page under test has no frame');
    for (let n = 0; n < BEACONS; n++) await lightAndRemove(frame, n);
  });
  const trial = tracedTrials(events).at(-1);
  if (!trial) throw new Error('No trial was found in the trace');
  const { pid, tid, start, claimed } = trial;
  const harness = Array.from({ length: BEACONS }, (_, n) => {
    const [from, displayed, to] = ['end', 'shown', 'watched'].map((what) => markAt(events, `${what}:${n}`));
    return workIn(events, { pid, tid, from: from!, displayed: displayed!, to: to! }) / 1000;
  });
  return { share: workOfDocument(events, trial, ALONE) / (claimed - start), harness: median(harness) };
}

function markAt(events: readonly TraceEvent[], name: string): Micros {
  const mark = events.find((event) => event.name === `plimsoll:control:${name}`);
  if (!mark) throw new Error(`The mark ${name} was not recorded`);
  return mark.ts;
}

/** The harness's part of a trial's end without a trial: a beacon, its display, its removal, and the watch. */
function lightAndRemove(frame: Frame, n: number): Promise<void> {
  return frame.evaluate(async (seq) => {
    const rendered = new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    });
    const beacon = document.createElement('div');
    const small = { width: '2px', height: '2px', fontSize: '1px', lineHeight: '2px', opacity: '0.01' };
    Object.assign(beacon.style, { position: 'fixed', right: '0', bottom: '0', overflow: 'hidden', ...small });
    beacon.setAttribute('elementtiming', `control-${seq}`);
    beacon.textContent = '\u00b7';
    const shown = new Promise<void>((resolve) => {
      new PerformanceObserver((list, observer) => {
        if (
          !list.getEntries().some((entry) => 'identifier' in entry && entry.identifier === `control-${seq}`)
        )
          return;
        observer.disconnect();
        resolve();
      }).observe({ type: 'element', buffered: true });
    });
    document.documentElement.append(beacon);
    await rendered;
    performance.mark(`plimsoll:control:end:${seq}`);
    await shown;
    performance.mark(`plimsoll:control:shown:${seq}`);
    beacon.remove();
    await new Promise((resolve) => setTimeout(resolve, 250));
    performance.mark(`plimsoll:control:watched:${seq}`);
  }, n);
}
