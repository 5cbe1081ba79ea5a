/** Calls to a worker as promises, over a port or the worker itself. */
import type { Reply } from './protocol.ts';

type Method = (...args: never[]) => unknown;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;

export interface Client<C> {
  call<N extends keyof C & string>(
    name: N,
    args: C[N] extends Method ? Parameters<C[N]> : never,
    transfer?: Transferable[],
  ): Promise<Result<C[N]>>;
  /** Gives up every call under way: they reject with `Cancelled`. */
  cancel(): void;
  /** Rejects all that is under way, for the other side is gone. */
  fail(error: Error): void;
}

export class Cancelled extends Error {
  constructor() {
    super('Superseded by a newer update');
    this.name = 'Cancelled';
  }
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function connect<C>(port: MessagePort | Worker): Client<C> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  port.onmessage = ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) call?.resolve(data.value);
    else call?.reject(data.cancelled ? new Cancelled() : new Error(data.error));
  };
  return {
    call: (name, args, transfer = []) =>
      new Promise((resolve, reject) => {
        lastId++;
        waiting.set(lastId, { resolve: resolve as (value: unknown) => void, reject });
        port.postMessage({ id: lastId, name, args }, transfer);
      }),
    cancel: () => {
      for (const id of waiting.keys()) port.postMessage({ id, name: 'cancel' });
    },
    fail: (error) => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
