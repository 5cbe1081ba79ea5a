/** NDJSON bytes to parsed rows: decoded and parsed line by line, wide values and all, as a row store must. */
import type { Json } from '../base/json.ts';

const DECODER = new TextDecoder();

/** Calls `visit` with each row of `bytes`, which hold whole lines. */
export function readRows(bytes: Uint8Array, visit: (row: { readonly [key: string]: Json }) => void): void {
  const text = DECODER.decode(bytes);
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    visit(JSON.parse(text.slice(start, end)));
    start = end + 1;
  }
}
