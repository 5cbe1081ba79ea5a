/** The worker's side of a client: runs one call at a time, in order, and gives up those that were cancelled. */
import { Cancelled } from './client.ts';
import type { Reply, Request } from './protocol.ts';

/** Lets messages in; throws when the call was given up. */
export type Breathe = () => Promise<void>;

export interface Call {
  readonly breathe: Breathe;
  /** Runs `listener` at once when the call is given up. */
  readonly onCancel: (listener: () => void) => void;
}

export interface Handled {
  readonly value: unknown;
  readonly transfer: Transferable[];
}

export interface Port<C> {
  postMessage(message: Reply, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<Request<C>>) => void) | null;
}

export function serve<C>(port: Port<C>, handle: (request: Request<C>, call: Call) => Promise<Handled>): void {
  const cancelled = new Set<number>();
  const listeners = new Map<number, () => void>();
  let last: Promise<void> = Promise.resolve();
  const run = async (request: Request<C>) => {
    const { id } = request;
    const breathe = async () => {
      await nextTask();
      if (cancelled.has(id)) throw new Cancelled();
    };
    try {
      await breathe();
      const { value, transfer } = await handle(request, {
        breathe,
        onCancel: (listener) => listeners.set(id, listener),
      });
      port.postMessage({ id, ok: true, value }, transfer);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      port.postMessage({ id, ok: false, error: message, cancelled: error instanceof Cancelled }, []);
    }
    cancelled.delete(id);
    listeners.delete(id);
  };
  port.onmessage = ({ data }) => {
    if (data.name === 'cancel') {
      cancelled.add(data.id);
      listeners.get(data.id)?.();
    } else last = last.then(() => run(data));
  };
}

/** A message to oneself: comes behind the messages that wait, and is not held back as timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
