/** Whether the tab is shown. A hidden tab draws no frames: waiting for one there would never end. */

export function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}

/** Resolves when the tab is shown; at once where it is. */
export function whenVisible(): Promise<void> {
  return isHidden() ? changed(() => !isHidden()) : Promise.resolve();
}

/** Resolves when the tab is hidden; at once where it is. Ended by `signal`, it never resolves. */
export function whenHidden(signal: AbortSignal): Promise<void> {
  return isHidden() ? Promise.resolve() : changed(isHidden, signal);
}

function changed(holds: () => boolean, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const look = () => {
      if (!holds()) return;
      stop.abort();
      resolve();
    };
    const ended = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
    document.addEventListener('visibilitychange', look, { signal: ended });
  });
}
