/** The page's decode worker: bytes of answers to values, off the page's thread. */
import { decode } from '../../src/page/decode.ts';
import type { DecodeCalls, Request } from './protocol.ts';
import { type Handled, serve } from './serve.ts';

async function handle(request: Request<DecodeCalls>): Promise<Handled> {
  if (request.name === 'cancel') return { value: null, transfer: [] };
  const [items, wire] = request.args;
  const started = performance.now();
  const answers = items.map(({ query, bytes }) => decode(query, bytes, wire));
  const busy = performance.now() - started;
  // Typed answers are views of these buffers and go back with them.
  return { value: { answers, busy }, transfer: items.map(({ bytes }) => bytes) };
}

addEventListener('message', ({ ports }) => {
  for (const port of ports) serve<DecodeCalls>(port, handle);
});
