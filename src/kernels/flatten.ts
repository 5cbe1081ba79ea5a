/**
 * Nested dicts to dotted names: every leaf of every row, its name interned to a number once.
 * A trie of maps finds a name by walking the keys, so no dotted string is built but once a name; that is as
 * fast as the bare walk (PERF.md, C "flatten"). Lists are one value. Below the depth a name may have, the rest
 * stays one value.
 */
import type { Json } from '../base/json.ts';

type Dict = { readonly [key: string]: Json };

interface Node {
  readonly path: string;
  readonly dots: number;
  /** Number of the name that ends here; -1 until a leaf does. */
  name: number;
  children: Map<string, Node> | null;
}

/** What JSON has no number for travels as text. */
const NUMBERS_AS_TEXT: ReadonlyMap<Json, number> = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/** Leaves of all rows: row r has entries rowStart[r] to rowStart[r + 1]. */
export interface FlatRows {
  readonly names: readonly string[];
  readonly rowStart: Uint32Array;
  /** Name of each leaf. */
  readonly name: Uint32Array;
  /** Its value where it is a number; NaN elsewhere. */
  readonly number: Float64Array;
  /** -1 for a number, else an index into `values`. */
  readonly code: Int32Array;
  /** Everything that is no number; texts stand here once. */
  readonly values: readonly Json[];
}

export class Flattener {
  readonly #names: string[] = [];
  readonly #byName = new Map<string, number>();
  readonly #roots = new Map<string, Node>();
  readonly #values: Json[] = [];
  readonly #words = new Map<string, number>();
  readonly #rowStart: number[] = [0];
  #name = new Uint32Array(1024);
  #number = new Float64Array(1024);
  #code = new Int32Array(1024);
  #leaves = 0;

  /** Adds a dict to the row that is open; names start with `group` and a dot, and have at most `dots` more. */
  add(group: string, dict: Dict, dots: number): void {
    let root = this.#roots.get(group);
    if (!root) {
      root = { path: group, dots: -1, name: -1, children: null };
      this.#roots.set(group, root);
    }
    this.#walk(root, dict, dots);
  }

  /** Closes the row. */
  endRow(): void {
    this.#rowStart.push(this.#leaves);
  }

  get leaves(): number {
    return this.#leaves;
  }

  finish(): FlatRows {
    return {
      names: this.#names,
      rowStart: Uint32Array.from(this.#rowStart),
      name: this.#name.subarray(0, this.#leaves),
      number: this.#number.subarray(0, this.#leaves),
      code: this.#code.subarray(0, this.#leaves),
      values: this.#values,
    };
  }

  #walk(node: Node, dict: Dict, dots: number): void {
    for (const key of Object.keys(dict)) {
      const value = dict[key]!;
      const child = this.#child(node, key);
      if (value !== null && typeof value === 'object' && !Array.isArray(value) && child.dots < dots) {
        this.#walk(child, value as Dict, dots);
      } else this.#leaf(child, value);
    }
  }

  #child(node: Node, key: string): Node {
    node.children ??= new Map();
    let child = node.children.get(key);
    if (!child) {
      child = { path: `${node.path}.${key}`, dots: node.dots + 1, name: -1, children: null };
      node.children.set(key, child);
    }
    return child;
  }

  #leaf(node: Node, value: Json): void {
    // A key with a dot in it and a nested dict can spell the same name; they are one column then.
    if (node.name < 0) {
      const known = this.#byName.get(node.path);
      node.name = known ?? this.#names.length;
      if (known === undefined) {
        this.#byName.set(node.path, node.name);
        this.#names.push(node.path);
      }
    }
    if (this.#leaves === this.#name.length) this.#grow();
    const at = this.#leaves++;
    this.#name[at] = node.name;
    const number = typeof value === 'number' ? value : NUMBERS_AS_TEXT.get(value);
    this.#number[at] = number ?? Number.NaN;
    this.#code[at] = number === undefined ? this.#codeOf(value) : -1;
  }

  #codeOf(value: Json): number {
    if (typeof value !== 'string') return this.#values.push(value) - 1;
    const known = this.#words.get(value);
    if (known !== undefined) return known;
    const code = this.#values.push(value) - 1;
    this.#words.set(value, code);
    return code;
  }

  #grow(): void {
    const twice = this.#name.length * 2;
    const name = new Uint32Array(twice);
    name.set(this.#name);
    this.#name = name;
    const number = new Float64Array(twice);
    number.set(this.#number);
    this.#number = number;
    const code = new Int32Array(twice);
    code.set(this.#code);
    this.#code = code;
  }
}
