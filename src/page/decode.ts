/** Bytes of an answer to its values, on any wire: what `parse` times. Text is decoded here, from UTF-8. */
import { unpack } from '../kernels/pack.ts';
import type { Answer, FoundColumns, KeySections } from '../wire/answer.ts';
import type { Query, Wire } from '../wire/query.ts';
import { decodeHistory } from './decodeHistory.ts';
import { decodeRuns } from './decodeRuns.ts';
import { parsed } from './parsed.ts';

export function decode(query: Query, bytes: ArrayBuffer, wire: Wire): Answer {
  switch (query.kind) {
    case 'runs':
      return decodeRuns(query, bytes, wire);
    case 'keys':
      return { kind: 'keySections', ...head<Omit<KeySections, 'kind'>>(bytes, wire) };
    case 'columns':
      return { kind: 'foundColumns', ...head<Omit<FoundColumns, 'kind'>>(bytes, wire) };
    case 'history':
      return decodeHistory(bytes, wire);
  }
}

/** An answer without columns. */
function head<T>(bytes: ArrayBuffer, wire: Wire): T {
  return wire === 'typed' ? (unpack(bytes).head as unknown as T) : parsed<T>(bytes);
}
