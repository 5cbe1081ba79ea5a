import { afterEach, describe, expect, it } from 'vitest';
import { Cancelled, connect } from '../../../app/workers/client.ts';
import type { Request } from '../../../app/workers/protocol.ts';
import { type Call, serve } from '../../../app/workers/serve.ts';

interface Calls {
  double(n: number): number;
  wait(): null;
  take(bytes: ArrayBuffer): ArrayBuffer;
}

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

function pair() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve<Calls>(port2, async (request: Request<Calls>, { breathe }: Call) => {
    if (request.name === 'double') {
      if (request.args[0] < 0) throw new Error('no negative numbers');
      return { value: request.args[0] * 2, transfer: [] };
    }
    if (request.name === 'take') return { value: request.args[0], transfer: [request.args[0]] };
    for (;;) await breathe();
  });
  return connect<Calls>(port1);
}

describe('a client and what serves it', () => {
  it('answer each call with its own result', async () => {
    const client = pair();
    const results = await Promise.all([1, 2, 3].map((n) => client.call('double', [n])));
    expect(results).toEqual([2, 4, 6]);
  });

  it('hand buffers over and back', async () => {
    const bytes = new ArrayBuffer(16);
    const back = await pair().call('take', [bytes], [bytes]);
    expect(bytes.byteLength).toBe(0);
    expect(back.byteLength).toBe(16);
  });

  it('bring errors across with their words', async () => {
    await expect(pair().call('double', [-1])).rejects.toThrow('no negative numbers');
  });

  it('give up a call that is cancelled, and go on with the next', async () => {
    const client = pair();
    const waiting = client.call('wait', []);
    setTimeout(() => client.cancel(), 20);
    await expect(waiting).rejects.toBeInstanceOf(Cancelled);
    expect(await client.call('double', [4])).toBe(8);
  });

  it('reject what is under way when the other side is gone', async () => {
    const client = pair();
    const waiting = client.call('wait', []);
    client.fail(new Error('the worker died'));
    await expect(waiting).rejects.toThrow('the worker died');
    client.cancel();
  });
});
