/** The clock of a page that asks by itself: it calls so often, and counts the times when an update was still under way. */
import type { Ms } from '../../src/base/units.ts';

export interface LiveHooks {
  readonly isBusy: () => boolean;
  /** Whether nobody looks: then nothing is asked, and nothing is missed. */
  readonly isIdle: () => boolean;
  readonly due: () => void;
}

export class LiveTimer {
  readonly #isBusy: () => boolean;
  readonly #isIdle: () => boolean;
  readonly #due: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  missed = 0;

  constructor(hooks: LiveHooks) {
    this.#isBusy = hooks.isBusy;
    this.#isIdle = hooks.isIdle;
    this.#due = hooks.due;
  }

  /** Counts from now; what was missed before is kept. */
  start(every: Ms): void {
    this.stop();
    this.#timer = setInterval(() => {
      if (this.#isIdle()) return;
      if (this.#isBusy()) this.missed++;
      else this.#due();
    }, every);
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
