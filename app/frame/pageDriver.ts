/** Drives the page under test, one trial at a time in the open frame, and tells the store what came of it. */
import type { StoreApi } from 'zustand';
import { type Gate, gatesOf } from '../../src/measure/gates.ts';
import type { Sample } from '../../src/measure/sample.ts';
import { certificateFor } from '../probe/certificate.ts';
import { readEnvironment } from '../probe/environment.ts';
import { isHidden, whenVisible } from '../probe/visibility.ts';
import type { AppState } from '../store/appStore.ts';
import { Cancelled } from '../workers/client.ts';
import type { Load } from './cell.ts';
import type { FrameSession } from './frameSession.ts';
import { FrameSlot } from './frameSlot.ts';
import { ALONE, placed } from './placed.ts';
import type { FrameEvent, Order } from './protocol.ts';

/** Renders in a frame before a sample may count as warm. */
const SETTLED_RENDERS = 3;

export interface DriverHooks {
  readonly onEvent: (event: FrameEvent) => void;
  readonly onDeath: (error: Error) => void;
}

export class PageDriver {
  readonly #store: StoreApi<AppState>;
  readonly #slot: FrameSlot;
  #renders = 0;
  /** The trial under way; null between trials. */
  busy: { readonly since: number; readonly live: boolean } | null = null;

  constructor(store: StoreApi<AppState>, hooks: DriverHooks) {
    this.#store = store;
    this.#slot = new FrameSlot({
      ...hooks,
      onFresh: () => {
        this.#renders = 0;
      },
      ready: () => this.#shown(),
    });
  }

  place(element: HTMLElement | null): void {
    this.#slot.place(element);
  }

  /** A fresh frame; the one before is gone. */
  freshFrame(): Promise<FrameSession> {
    return this.#slot.fresh();
  }

  theme(theme: 'light' | 'dark'): void {
    // A frame that is gone has no theme to set.
    this.#slot.frame?.theme(theme).catch(() => undefined);
  }

  /** Takes the frame down with all that is under way in it: what broke may never answer. */
  drop(): void {
    this.#slot.drop(new Cancelled());
  }

  /** Gives up the trial under way. */
  cancel(): void {
    this.#slot.frame?.cancel();
  }

  /** One update at once, whatever the hand does. */
  async live(load: Load, readBudget: number, ownView = false): Promise<Sample> {
    for (;;) {
      const sample = await this.#draw(load, {
        phase: 'live',
        kind: 'load',
        readBudget,
        ownView,
        stages: true,
      });
      this.#store.setState({ lastMake: sample.make });
      // A tab that was hidden on the way has drawn nothing that is whole: once more when it is shown.
      if (sample.reason !== 'hidden') return sample;
    }
  }

  /** One warm sample in the open frame; a warm-up where the code is not warm yet. */
  warm(load: Load, readBudget: number, seq: number): Promise<Sample> {
    const place = { ...ALONE, seq, apart: this.#renders < SETTLED_RENDERS ? ('warm-up' as const) : null };
    return this.#draw(load, { phase: 'warm', kind: 'load', readBudget, ownView: false, stages: true }, place);
  }

  async #draw(load: Load, order: Omit<Order, keyof Load>, place = ALONE): Promise<Sample> {
    const frame = this.#slot.frame ?? (await this.#slot.fresh());
    this.busy = { since: performance.now(), live: order.phase === 'live' };
    try {
      const drawn = placed(await frame.sample({ ...load, ...order }), place);
      this.#renders++;
      this.#store.getState().addTrial(drawn);
      return drawn.sample;
    } finally {
      this.busy = null;
    }
  }

  /** Waits while the tab is hidden, and says so. */
  async #shown(): Promise<void> {
    if (!isHidden()) return;
    const { status } = this.#store.getState();
    this.#store.setState({ status: { kind: 'hidden' } });
    await whenVisible();
    this.#store.setState({ status });
  }

  /** The facts of browser and machine, once; and what they keep from being measured. */
  async learn(): Promise<readonly Gate[]> {
    const { environment, setEnvironment, scale } = this.#store.getState();
    if (environment) return gatesOf(environment, certificateFor(environment));
    const { facts } = this.#slot.frame ?? (await this.#slot.fresh());
    const read = await readEnvironment(facts, scale);
    setEnvironment(read);
    return gatesOf(read, certificateFor(read));
  }
}
