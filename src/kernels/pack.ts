/**
 * Typed arrays and a little JSON packed into one ArrayBuffer, and views of them taken back without a copy.
 *
 *   u32 header bytes | header as UTF-8 JSON | padding to 8 | array 0 | padding to 8 | array 1 | ...
 *
 * The header is `{head, arrays: [[type, length], ...]}`. Little-endian, as every engine that runs this is.
 */
import type { Json } from '../base/json.ts';

export type PackedArray = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

export interface Packed {
  readonly head: Json;
  readonly arrays: readonly PackedArray[];
}

type Header = { readonly head: Json; readonly arrays: readonly (readonly ['f64' | 'u32', number])[] };

const aligned = (bytes: number) => (bytes + 7) & ~7;

export function pack({ head, arrays }: Packed): ArrayBuffer {
  const layout = arrays.map((array) => [array instanceof Float64Array ? 'f64' : 'u32', array.length]);
  const header = new TextEncoder().encode(JSON.stringify({ head, arrays: layout }));
  const bodies = arrays.reduce((sum, array) => sum + aligned(array.byteLength), 0);
  const out = new ArrayBuffer(aligned(4 + header.length) + bodies);
  new Uint32Array(out, 0, 1)[0] = header.length;
  new Uint8Array(out, 4).set(header);
  let at = aligned(4 + header.length);
  for (const array of arrays) {
    new Uint8Array(out, at).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    at += aligned(array.byteLength);
  }
  return out;
}

/** Views over `buffer`; nothing is copied but the header. */
export function unpack(buffer: ArrayBuffer): Packed {
  const length = new Uint32Array(buffer, 0, 1)[0]!;
  const header: Header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
  let at = aligned(4 + length);
  const arrays = header.arrays.map(([type, count]) => {
    const array = type === 'f64' ? new Float64Array(buffer, at, count) : new Uint32Array(buffer, at, count);
    at += aligned(array.byteLength);
    return array;
  });
  return { head: header.head, arrays };
}
