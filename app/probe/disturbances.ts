/** What a sample must not meet from outside: a hidden tab, another size, a hand on the page. */

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

export function watchDisturbances(): Disturbances {
  let reason: string | undefined = document.visibilityState === 'visible' ? undefined : 'hidden';
  const stop = new AbortController();
  for (const [event, why] of Object.entries(DISTURBANCES)) {
    const note = () => {
      reason ??= why;
    };
    addEventListener(event, note, { capture: true, signal: stop.signal });
  }
  return {
    end: () => {
      stop.abort();
      return reason;
    },
  };
}
