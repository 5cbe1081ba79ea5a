/**
 * The main clock: when the page's thread has done with the frame that shows an update.
 * A message sent while a frame's rAF callbacks run is received after that frame's style, layout and paint; sent at
 * any other time it would come before them, so then the next frame is waited for first. Late by 0.1 to 1.1 ms
 * against the trace's commit (MEASURING.md section 0), where two rAFs would be late by a frame.
 */
import type { Ms } from '../../src/base/units.ts';

/** Calls `work` in a rAF callback; `isOpen` tells whether that frame's callbacks are still running. */
export function inFrame(work: (isOpen: () => boolean) => void): void {
  let open = true;
  requestAnimationFrame(() => work(() => open));
  // Registered with the first, so it runs in the same frame, after the first's microtasks.
  requestAnimationFrame(() => {
    open = false;
  });
}

/** The clock's reading after the frame that is under way, or after the next one. */
export function endOfMain(isOpen: () => boolean): Promise<Ms> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      resolve(performance.now());
      port1.close();
    };
    const send = () => port2.postMessage(null);
    if (isOpen()) send();
    else requestAnimationFrame(send);
  });
}
