/**
 * The scalars of a run as entries of nested dicts, written in place: rows and summaries are made of them.
 * Each dict is opened once. A dict in which nothing was logged is left out: a log call says what it knows.
 */
import type { Bytes } from '../base/units.ts';
import { utf8, WIDEST_NUMBER, writeBytes } from '../kernels/jsonBytes.ts';
import { digit } from '../kernels/nesting.ts';
import type { Names } from './names.ts';

const COMMA = 44;
const CLOSE = 125;

/** Writes one dict after another: `begin`, then `key` or `skip` for every place in order, then `end`. */
export class NestedEntries {
  readonly #names: Names;
  readonly #keys: readonly Uint8Array[];
  readonly #common: Uint8Array;
  readonly #depth: number;
  /** The bytes that open each dict but the outermost: `"part_3":{`. */
  readonly #parts: readonly Uint8Array[];
  /** Dicts that are open, and how many of them the place that comes next shares with the last that was written. */
  #open = 0;
  #shared = 0;
  /** No entries are longer, their numbers and the commas before them included. */
  readonly longest: Bytes;

  constructor(names: Names, run: number) {
    const { order, common } = names.nested;
    this.#names = names;
    this.#depth = names.nesting.depth;
    this.#common = common;
    this.#keys = Array.from(order, (index) => names.key(run, index));
    const parts = this.#depth > 1 ? Math.min(names.nesting.fanout, names.perRun) : 0;
    this.#parts = Array.from({ length: parts }, (_, part) => utf8(`"part_${part}":{`));
    this.longest = this.#longest();
  }

  /** Starts afresh, in a dict that has an entry already. */
  begin(): void {
    this.#open = 0;
    this.#shared = 0;
  }

  /** Passes over a place whose value was not logged. */
  skip(place: number): void {
    const common = this.#common[place]!;
    if (common < this.#shared) this.#shared = common;
  }

  /** Writes all that stands before the value of a place, and gives the index after it. */
  key(place: number, out: Uint8Array, at: number): number {
    const common = this.#common[place]!;
    const level = Math.min(common, this.#shared);
    let next = at;
    for (let open = this.#open; open > level; open--) out[next++] = CLOSE;
    out[next++] = COMMA;
    if (level < this.#depth) next = this.#opening(place, level, out, next);
    this.#open = this.#depth;
    this.#shared = this.#depth;
    return writeBytes(out, next, this.#keys[place]!);
  }

  /** Closes what is open. */
  end(out: Uint8Array, at: number): number {
    let next = at;
    for (let open = this.#open; open > 0; open--) out[next++] = CLOSE;
    return next;
  }

  /** Opens the dicts of a place from `level` on. */
  #opening(place: number, level: number, out: Uint8Array, at: number): number {
    const { nested, nesting } = this.#names;
    let next = at;
    for (let below = level; below < this.#depth; below++) {
      const bytes =
        below === 0 ? nested.tops[place]! : this.#parts[digit(nesting, nested.order[place]!, below)]!;
      next = writeBytes(out, next, bytes);
    }
    return next;
  }

  #longest(): Bytes {
    const { tops } = this.#names.nested;
    const widestPart = this.#parts.at(-1)?.length ?? 0;
    let bytes = 0;
    this.#keys.forEach((key, place) => {
      const common = this.#common[place]!;
      bytes += 1 + key.length + WIDEST_NUMBER;
      if (common === 0 && this.#depth > 0) bytes += tops[place]!.length + 1;
      bytes += Math.max(0, this.#depth - Math.max(1, common)) * (widestPart + 1);
    });
    return bytes;
  }
}
