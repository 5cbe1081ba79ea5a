/**
 * Runs as they were logged, as columns: facts of the run, then config, then summary, each by its dotted name. What a
 * page makes of runs that it holds, and what a row store has to make of its lines.
 */
import { ABSENT, type Column } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import { CONFIG_DOTS, SUMMARY_DOTS } from '../base/nameDepth.ts';
import { type FlatRows, Flattener } from './flatten.ts';
import { metricsOf, type RunColumns } from './runColumns.ts';
import { valueText } from './valueText.ts';

type Dict = { readonly [key: string]: Json };

/** What is flattened of a run. */
export interface FlatRun {
  readonly name: string;
  readonly state: string;
  readonly user: string;
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly runtime: number;
  readonly config: Dict;
  readonly summary: Dict;
}

type Value = number | string | boolean | null | undefined;

interface Fact {
  readonly id: string;
  readonly kind: Column['kind'];
  readonly of: (run: FlatRun) => Value;
}

/** Name and state first: they come with every window. */
const FACTS: readonly Fact[] = [
  { id: 'run.name', kind: 'text', of: (run) => run.name },
  { id: 'run.state', kind: 'text', of: (run) => run.state },
  { id: 'run.user', kind: 'text', of: (run) => run.user },
  { id: 'run.createdAt', kind: 'number', of: (run) => run.createdAt },
  { id: 'run.runtime', kind: 'number', of: (run) => run.runtime },
  { id: 'run.tags', kind: 'text', of: (run) => run.tags.join(', ') || undefined },
];

export function flattenRuns(runs: readonly FlatRun[]): FlatRows {
  const flattener = new Flattener();
  for (const run of runs) {
    flattener.add('config', run.config, CONFIG_DOTS);
    flattener.add('summary', run.summary, SUMMARY_DOTS);
    flattener.endRow();
  }
  return flattener.finish();
}

export class FlatRuns implements RunColumns {
  readonly #runs: readonly FlatRun[];
  readonly #flat: FlatRows;
  /** Name id of each column after the facts: config first. */
  readonly #order: Uint32Array;
  /** 1 for each name that some run has a number for. */
  readonly #numeric: Uint8Array;
  readonly #columns = new Map<number, Column>();
  #indices: ReadonlyMap<string, number> | null = null;

  constructor(runs: readonly FlatRun[], flat: FlatRows) {
    this.#runs = runs;
    this.#flat = flat;
    this.#order = orderOf(flat);
    this.#numeric = numericNames(flat);
  }

  get rows(): number {
    return this.#runs.length;
  }

  get columnCount(): number {
    return FACTS.length + this.#order.length;
  }

  /** Config and summary values. */
  get leaves(): number {
    return this.#flat.name.length;
  }

  id(index: number): string {
    return FACTS[index]?.id ?? this.#flat.names[this.#order[index - FACTS.length]!]!;
  }

  kind(index: number): Column['kind'] {
    const fact = FACTS[index];
    if (fact) return fact.kind;
    return this.#numeric[this.#order[index - FACTS.length]!] === 1 ? 'number' : 'text';
  }

  /** -1 where no run has it. */
  indexOf(id: string): number {
    this.#indices ??= new Map(
      Array.from({ length: this.columnCount }, (_, index) => [this.id(index), index]),
    );
    return this.#indices.get(id) ?? -1;
  }

  /** A cell as it was logged; a list, or what lies too deep, as the text that stands for it. */
  cell(row: number, index: number): Value {
    const fact = FACTS[index];
    if (fact) return fact.of(this.#runs[row]!);
    const at = leafIndex(this.#flat, row, this.#order[index - FACTS.length]!);
    if (at < 0) return undefined;
    const code = this.#flat.code[at]!;
    return code < 0 ? this.#flat.number[at] : valueText(this.#flat.values[code]!);
  }

  /** A whole column, made once. */
  column(index: number): Column {
    let column = this.#columns.get(index);
    if (!column) {
      const values = Array.from({ length: this.rows }, (_, row) => this.cell(row, index));
      column =
        this.kind(index) === 'number' ? numbersOf(this.id(index), values) : textsOf(this.id(index), values);
      this.#columns.set(index, column);
    }
    return column;
  }

  metrics() {
    const names = this.#flat.names.map((id, name) => {
      return { id, kind: this.#numeric[name] === 1 ? ('number' as const) : ('text' as const) };
    });
    return metricsOf(names);
  }
}

function orderOf(flat: FlatRows): Uint32Array {
  const config: number[] = [];
  const summary: number[] = [];
  flat.names.forEach((name, id) => {
    (name.startsWith('config.') ? config : summary).push(id);
  });
  return Uint32Array.from([...config, ...summary]);
}

function numericNames(flat: FlatRows): Uint8Array {
  const numeric = new Uint8Array(flat.names.length);
  for (let i = 0; i < flat.name.length; i++) if (flat.code[i] === -1) numeric[flat.name[i]!] = 1;
  return numeric;
}

/** Index of a row's leaf with a name; -1 where it has none. Rows of one shape have it in the same place. */
function leafIndex(flat: FlatRows, row: number, name: number): number {
  const start = flat.rowStart[row]!;
  const end = flat.rowStart[row + 1]!;
  if (flat.name[start + name] === name && start + name < end) return start + name;
  const at = flat.name.subarray(start, end).indexOf(name);
  return at < 0 ? -1 : start + at;
}

function numbersOf(name: string, values: readonly Value[]): Column {
  const numbers = Float64Array.from(values, (value) => (typeof value === 'number' ? value : ABSENT));
  return { kind: 'number', name, values: numbers };
}

function textsOf(name: string, values: readonly Value[]): Column {
  const codeOf = new Map([['', 0]]);
  const codes = Uint32Array.from(values, (value) => {
    const word = value === undefined || value === null ? '' : String(value);
    const known = codeOf.get(word);
    if (known !== undefined) return known;
    codeOf.set(word, codeOf.size);
    return codeOf.size - 1;
  });
  return { kind: 'text', name, codes, words: [...codeOf.keys()] };
}
