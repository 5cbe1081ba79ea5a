/** What a sample must not meet from outside: a hidden tab, another size, a hand on the page or on its host. */

/** Events, and the reason that each gives. */
const DISTURBANCES = {
  visibilitychange: 'hidden',
  resize: 'resized',
  pointerdown: 'input',
  keydown: 'input',
  wheel: 'input',
} as const;

export interface Disturbances {
  /** Ends the watch and gives the first reason that was met, if any. */
  readonly end: () => string | undefined;
}

/** Watches this document and its parent: they share a thread, and the host's size is the frame's scale. */
export function watchDisturbances(): Disturbances {
  const began = performance.now();
  const ratio = devicePixelRatio;
  let reason: string | undefined;
  const stop = new AbortController();
  for (const target of new Set([window, parent])) {
    for (const [event, why] of Object.entries(DISTURBANCES)) {
      const note = () => {
        reason ??= why;
      };
      target.addEventListener(event, note, { capture: true, signal: stop.signal });
    }
    // A hand that drags, with the button held since before the sample began.
    const drag = ({ buttons }: Event & Partial<PointerEvent>) => {
      if (buttons) reason ??= 'input';
    };
    target.addEventListener('pointermove', drag, { capture: true, signal: stop.signal });
  }
  return {
    end: () => {
      stop.abort();
      if (document.visibilityState === 'hidden' || wasHiddenSince(began)) return 'hidden';
      return reason ?? (devicePixelRatio === ratio ? undefined : 'resized');
    },
  };
}

/** The browser's own record, for an event may come too late to be heard. */
function wasHiddenSince(time: number): boolean {
  return performance
    .getEntriesByType('visibility-state')
    .some(({ name, startTime }) => name === 'hidden' && startTime >= time);
}
