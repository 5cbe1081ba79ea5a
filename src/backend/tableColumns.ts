/** The columns of the run table in the backend's own order: facts of the run, config, summary. */

import type { Json } from '../base/json.ts';
import { wideCalls } from '../spec/size.ts';
import { configOf, configPath, hasBigConfig, PADDING_KEY, paddingBytes } from '../synth/config.ts';
import { GAP } from '../synth/curve.ts';
import { wideName } from '../synth/names.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';

export interface SourceColumn {
  readonly id: string;
  readonly kind: 'number' | 'text';
  /** NaN or '' where the run has no value there. */
  readonly cell: (run: RunFacts) => number | string;
}

const FACTS: readonly SourceColumn[] = [
  { id: 'run.name', kind: 'text', cell: (run) => run.name },
  { id: 'run.state', kind: 'text', cell: (run) => run.state },
  { id: 'run.user', kind: 'text', cell: (run) => run.user },
  { id: 'run.createdAt', kind: 'number', cell: (run) => run.createdAt },
  { id: 'run.runtime', kind: 'number', cell: (run) => (run.points - 1) * run.secondsPerStep },
  { id: 'run.tags', kind: 'text', cell: (run) => run.tags.join(', ') },
];

export class TableColumns {
  readonly #project: Project;
  readonly #padded: number;
  readonly #wide: number;

  constructor(project: Project) {
    const { spec } = project;
    this.#project = project;
    const newest = project.run(spec.runs - 1);
    const plain = JSON.stringify(configOf(spec, newest)).length;
    this.#padded = hasBigConfig(spec, newest) && paddingBytes(spec, newest, plain) > 0 ? 1 : 0;
    this.#wide = wideCalls(spec) > 0 ? spec.wideMetrics : 0;
  }

  /** Columns over all runs. */
  get total(): number {
    const { spec, names } = this.#project;
    return (
      FACTS.length + spec.configKeys + this.#padded + 2 + names.shared + this.#wide + this.#own * spec.runs
    );
  }

  get #own(): number {
    return this.#project.spec.metrics - this.#project.names.shared;
  }

  at(index: number): SourceColumn {
    const { spec, names } = this.#project;
    let left = index;
    const fact = FACTS[left];
    if (fact) return fact;
    left -= FACTS.length;
    if (left < spec.configKeys) return this.#config(left);
    left -= spec.configKeys;
    if (left < this.#padded) return this.#padding();
    left -= this.#padded;
    if (left === 0) return { id: 'summary._step', kind: 'number', cell: (run) => run.points - 1 };
    if (left === 1)
      return {
        id: 'summary._runtime',
        kind: 'number',
        cell: (run) => (run.points - 1) * run.secondsPerStep,
      };
    left -= 2;
    if (left < names.shared) return this.#metric(left);
    left -= names.shared;
    if (left < this.#wide) return this.#wideColumn(left);
    left -= this.#wide;
    return this.#ownMetric(Math.floor(left / this.#own), names.shared + (left % this.#own));
  }

  /** The column called `id`; undefined where there is none. */
  named(id: string): SourceColumn | undefined {
    const { spec, names } = this.#project;
    const fact = FACTS.find((column) => column.id === id);
    if (fact) return fact;
    const upToMetrics = FACTS.length + spec.configKeys + this.#padded + 2;
    for (let index = FACTS.length; index < upToMetrics; index++)
      if (this.at(index).id === id) return this.at(index);
    const name = id.replace(/^summary\./, '');
    const owner = Number(/^own\/run_(\d+)\./.exec(name)?.[1] ?? 0);
    const index = names.index(owner, name);
    if (index !== undefined)
      return index < names.shared ? this.#metric(index) : this.#ownMetric(owner, index);
    return name.startsWith('wide/') ? this.#wideColumn(0) : undefined;
  }

  #config(key: number): SourceColumn {
    const { spec } = this.#project;
    const path = configPath(spec, key);
    const cell = (run: RunFacts) => cellOf(path.reduce<Json | undefined>(at, configOf(spec, run)));
    const kind = typeof cell(this.#project.run(0)) === 'number' ? 'number' : 'text';
    return { id: `config.${path.join('.')}`, kind, cell: (run) => asKind(cell(run), kind) };
  }

  #padding(): SourceColumn {
    const { spec } = this.#project;
    const text = (run: RunFacts) => (hasBigConfig(spec, run) ? `list of ${spec.configBytes} bytes` : '');
    return { id: `config.${PADDING_KEY}`, kind: 'text', cell: text };
  }

  #metric(index: number): SourceColumn {
    return {
      id: `summary.${this.#project.names.name(0, index)}`,
      kind: 'number',
      cell: (run) => this.#last(run, index),
    };
  }

  #ownMetric(owner: number, index: number): SourceColumn {
    const cell = (run: RunFacts) => (run.number === owner ? this.#last(run, index) : Number.NaN);
    return { id: `summary.${this.#project.names.name(owner, index)}`, kind: 'number', cell };
  }

  #wideColumn(index: number): SourceColumn {
    const text = `list of ${this.#project.spec.valueBytes} bytes`;
    return { id: `summary.${wideName(index)}`, kind: 'text', cell: () => text };
  }

  #last(run: RunFacts, index: number): number {
    const value = this.#project.last(run, index);
    return value === GAP ? Number.NaN : value;
  }
}

function at(value: Json | undefined, key: string): Json | undefined {
  return (value as { readonly [key: string]: Json } | undefined)?.[key];
}

function cellOf(value: Json | undefined): number | string {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value === undefined ? '' : String(value);
}

function asKind(value: number | string, kind: 'number' | 'text'): number | string {
  if (kind === 'text') return String(value);
  return typeof value === 'number' ? value : Number.NaN;
}
