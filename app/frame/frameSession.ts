/** The host's hold on one frame: its ports, its samples, its end. */
import type { Sentinel } from '../../src/measure/sentinel.ts';
import { t } from '../messages/messages.ts';
import type { FrameWord } from '../probe/environment.ts';
import { formatMs } from '../ui/format.ts';
import { type Client, connect } from '../workers/client.ts';
import { CONNECT, type Drawn, type FrameCalls, type FrameEvent, type Order, READY } from './protocol.ts';

export interface FrameSession {
  readonly facts: FrameWord;
  theme(theme: 'light' | 'dark'): Promise<unknown>;
  /** Waits while the tab is hidden: no frame is drawn there. */
  sample(order: Order): Promise<Drawn>;
  sentinel(): Promise<Sentinel | null>;
  /** Gives up what is under way. */
  cancel(): void;
  /** What is under way rejects with the reason. */
  close(reason: Error): void;
}

export interface FrameHooks {
  readonly theme: 'light' | 'dark';
  readonly onEvent: (event: FrameEvent) => void;
  /** Resolves when a trial may begin. */
  readonly ready: () => Promise<void>;
  /** Aborted, with the reason, where the frame is taken down: it may not have been opened yet. */
  readonly gone: AbortSignal;
}

/** Longest wait for a frame to load its script. */
const PATIENCE = 15_000;

/** Loads the frame's document and connects to it. Rejects in words when it does not answer. */
export function openFrame(
  iframe: HTMLIFrameElement,
  backend: Worker,
  hooks: FrameHooks,
): Promise<FrameSession> {
  return new Promise((resolve, reject) => {
    const end = (error: Error) => {
      removeEventListener('message', take);
      clearTimeout(giveUp);
      reject(error);
    };
    const giveUp = setTimeout(() => end(new Error(t.frame.notLoaded(formatMs(PATIENCE)))), PATIENCE);
    hooks.gone.addEventListener('abort', () => end(hooks.gone.reason), { once: true });
    function take({ data, source, origin }: MessageEvent): void {
      if (data?.kind !== READY || source !== iframe.contentWindow || origin !== location.origin) return;
      removeEventListener('message', take);
      clearTimeout(giveUp);
      resolve(handOver(iframe, backend, { ...hooks, facts: data.facts }));
    }
    addEventListener('message', take);
    iframe.src = `${location.pathname}?frame`;
  });
}

function handOver(
  iframe: HTMLIFrameElement,
  backend: Worker,
  { theme, onEvent, ready, facts }: FrameHooks & { readonly facts: FrameWord },
): FrameSession {
  const calls = new MessageChannel();
  const events = new MessageChannel();
  const queries = new MessageChannel();
  backend.postMessage(null, [queries.port2]);
  const ports = [calls.port2, events.port2, queries.port1];
  iframe.contentWindow!.postMessage({ kind: CONNECT, theme }, location.origin, ports);
  events.port1.onmessage = ({ data }: MessageEvent<FrameEvent>) => onEvent(data);
  const client: Client<FrameCalls> = connect<FrameCalls>(calls.port1);
  return {
    facts,
    theme: (next) => client.call('theme', [next]),
    sample: async (order) => {
      await ready();
      return client.call('sample', [order]);
    },
    sentinel: async () => {
      await ready();
      return client.call('sentinel', []);
    },
    cancel: () => client.cancel(),
    close: (reason) => {
      client.fail(reason);
      calls.port1.close();
      events.port1.close();
    },
  };
}
