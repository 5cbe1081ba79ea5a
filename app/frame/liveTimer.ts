/** The clock of a page that asks by itself: it calls so often, and counts the times when an update was still under way. */
import type { Ms } from '../../src/base/units.ts';

export class LiveTimer {
  readonly #isBusy: () => boolean;
  readonly #due: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  missed = 0;

  constructor(hooks: { readonly isBusy: () => boolean; readonly due: () => void }) {
    this.#isBusy = hooks.isBusy;
    this.#due = hooks.due;
  }

  /** Counts from now; what was missed before is kept. */
  start(every: Ms): void {
    this.stop();
    this.#timer = setInterval(() => {
      if (this.#isBusy()) this.missed++;
      else this.#due();
    }, every);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
