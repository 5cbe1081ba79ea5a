/** The place for frames and the backend's worker behind them: one frame at a time, each with a port to the worker. */
import { t } from '../messages/messages.ts';
import { Cancelled } from '../workers/client.ts';
import { type FrameSession, openFrame } from './frameSession.ts';
import type { FrameEvent } from './protocol.ts';

export interface SlotHooks {
  readonly onEvent: (event: FrameEvent) => void;
  /** The worker is gone, and with it the data at rest; the next frame starts another. */
  readonly onDeath: (error: Error) => void;
  readonly onFresh: () => void;
  /** Resolves when a trial may begin. */
  readonly ready: () => Promise<void>;
}

export class FrameSlot {
  readonly #hooks: SlotHooks;
  #place: HTMLElement | null = null;
  #backend: Worker | null = null;
  #opened = new AbortController();
  frame: FrameSession | null = null;

  constructor(hooks: SlotHooks) {
    this.#hooks = hooks;
  }

  /** Where frames are shown from now on; null takes them down. */
  place(element: HTMLElement | null): void {
    this.drop(new Cancelled());
    this.#place = element;
  }

  /** A fresh frame; the one before is gone. */
  async fresh(): Promise<FrameSession> {
    this.drop(new Cancelled());
    if (!this.#place) throw new Error(t.frame.noPlace);
    this.#backend ??= this.#startBackend();
    const iframe = document.createElement('iframe');
    iframe.title = 'Page under test';
    this.#place.replaceChildren(iframe);
    const { onEvent, ready } = this.#hooks;
    this.#opened = new AbortController();
    const hooks = { theme: resolvedTheme(), onEvent, ready, gone: this.#opened.signal };
    this.frame = await openFrame(iframe, this.#backend, hooks);
    this.#hooks.onFresh();
    return this.frame;
  }

  #startBackend(): Worker {
    const worker = new Worker(new URL('../workers/backend.worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      this.#backend = null;
      // A script that was never fetched has no message: nothing of it ever ran.
      const error = new Error(event.message ? t.frame.died : t.frame.notFetched);
      this.drop(error);
      this.#hooks.onDeath(error);
    };
    return worker;
  }

  /** Takes the frame down; what is under way in it rejects with the reason. */
  drop(reason: Error): void {
    this.#opened.abort(reason);
    this.frame?.close(reason);
    this.frame = null;
    this.#place?.replaceChildren();
  }
}

function resolvedTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
