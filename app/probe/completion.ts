/** The completion contract: every panel and the table say when they show what they were given. */
import type { PageStage, StageClock } from '../../src/measure/stages.ts';

/** What the faces of the page under test report to while an update is timed. */
export interface Probe {
  readonly clock: StageClock;
  /** A panel has drawn, or the table holds its rows. */
  report(part: string): void;
}

/** What the faces are always given: forwards to the probe of the sample under way, if there is one. */
export class ProbeRelay implements Probe {
  #current: Probe | null = null;
  /** Reports since the start, late ones included. */
  reports = 0;

  readonly clock: StageClock = {
    enter: (stage: PageStage) => this.#current?.clock.enter(stage) ?? stage,
  };

  report(part: string): void {
    this.reports++;
    this.#current?.report(part);
  }

  /** Runs a sample's probe; null ends it. */
  attach(probe: Probe | null): void {
    this.#current = probe;
  }
}

/** Resolves once every expected part has reported. */
export class Completion {
  readonly #missing: Set<string>;
  readonly done: Promise<void>;
  #resolve: () => void = () => undefined;

  constructor(expected: readonly string[]) {
    this.#missing = new Set(expected);
    this.done = new Promise((resolve) => {
      this.#resolve = resolve;
    });
    if (expected.length === 0) this.#resolve();
  }

  report(part: string): void {
    this.#missing.delete(part);
    if (this.#missing.size === 0) this.#resolve();
  }
}
