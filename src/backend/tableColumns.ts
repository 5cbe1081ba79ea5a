/** The columns of the run table in the backend's own order: facts of the run, config, summary. */

import { ABSENT } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import { listedNumbers } from '../kernels/jsonBytes.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { wideNames } from '../spec/size.ts';
import {
  configOf,
  configPath,
  configValue,
  hasBigConfig,
  PADDING_KEY,
  paddingBytes,
} from '../synth/config.ts';
import { GAP } from '../synth/curve.ts';
import { wideName } from '../synth/names.ts';
import type { Project } from '../synth/project.ts';
import type { RunFacts } from '../synth/runFacts.ts';

export interface SourceColumn {
  readonly id: string;
  readonly kind: 'number' | 'text';
  /** ABSENT or '' where the run has no value there. */
  readonly cell: (run: RunFacts) => number | string;
}

const FACTS: readonly SourceColumn[] = [
  { id: 'run.name', kind: 'text', cell: (run) => run.name },
  { id: 'run.state', kind: 'text', cell: (run) => run.state },
  { id: 'run.user', kind: 'text', cell: (run) => run.user },
  { id: 'run.createdAt', kind: 'number', cell: (run) => run.createdAt },
  { id: 'run.runtime', kind: 'number', cell: runtimeOf },
  { id: 'run.tags', kind: 'text', cell: (run) => run.tags.join(', ') },
];

const LAST_STEP: SourceColumn = { id: 'summary._step', kind: 'number', cell: (run) => run.points - 1 };
const LAST_RUNTIME: SourceColumn = { id: 'summary._runtime', kind: 'number', cell: runtimeOf };

export class TableColumns {
  readonly #project: Project;
  readonly #padded: number;
  readonly #wide: number;

  constructor(project: Project) {
    const { spec } = project;
    this.#project = project;
    this.#padded = this.#padding().cell(project.run(spec.runs - 1)) === '' ? 0 : 1;
    this.#wide = wideNames(spec);
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
    if (left < 2) return left === 0 ? LAST_STEP : LAST_RUNTIME;
    left -= 2;
    if (left < names.shared) return this.#metric(left);
    left -= names.shared;
    if (left < this.#wide) return this.#wideColumn(left);
    left -= this.#wide;
    const newer = Math.floor(left / this.#own);
    return this.#ownMetric(spec.runs - 1 - newer, names.shared + (left % this.#own));
  }

  /** The column called `id`; undefined where there is none. */
  named(id: string): SourceColumn | undefined {
    const { spec, names } = this.#project;
    const fact = FACTS.find((column) => column.id === id);
    if (fact) return fact;
    for (let key = 0; key < spec.configKeys; key++) if (configId(spec, key) === id) return this.#config(key);
    for (const column of [this.#padding(), LAST_STEP, LAST_RUNTIME]) if (column.id === id) return column;
    if (!id.startsWith('summary.')) return undefined;
    const name = id.slice('summary.'.length);
    const owner = Number(/^own\/run_(\d+)\./.exec(name)?.[1] ?? 0);
    const index = names.index(owner, name);
    if (index !== undefined)
      return index < names.shared ? this.#metric(index) : this.#ownMetric(owner, index);
    return name.startsWith('wide/') ? this.#wideColumn(0) : undefined;
  }

  #config(key: number): SourceColumn {
    const { spec } = this.#project;
    const value = (run: number) => configValue(this.#project.run(run), key);
    // A null says nothing of a column's kind; some other run's value does.
    let telling = 0;
    while (telling < spec.runs - 1 && value(telling) === null) telling++;
    const kind = typeof value(telling) === 'number' ? 'number' : 'text';
    return { id: configId(spec, key), kind, cell: (run) => asKind(configValue(run, key), kind) };
  }

  #padding(): SourceColumn {
    const { spec } = this.#project;
    const text = (run: RunFacts) => {
      if (!hasBigConfig(spec, run)) return '';
      const bytes = paddingBytes(spec, run, JSON.stringify(configOf(spec, run)).length);
      return bytes > 0 ? `list of ${listedNumbers(bytes)} values` : '';
    };
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
    const cell = (run: RunFacts) => (run.number === owner ? this.#last(run, index) : ABSENT);
    return { id: `summary.${this.#project.names.name(owner, index)}`, kind: 'number', cell };
  }

  #wideColumn(index: number): SourceColumn {
    const text = `list of ${this.#project.spec.valueBytes} bytes`;
    return { id: `summary.${wideName(index)}`, kind: 'text', cell: () => text };
  }

  #last(run: RunFacts, index: number): number {
    const value = this.#project.last(run, index);
    return value === GAP ? ABSENT : value;
  }
}

function runtimeOf(run: RunFacts): number {
  return (run.points - 1) * run.secondsPerStep;
}

function configId(spec: ProjectSpec, key: number): string {
  return `config.${configPath(spec, key).join('.')}`;
}

function asKind(value: Json, kind: 'number' | 'text'): number | string {
  if (kind === 'text') return String(value ?? '');
  return typeof value === 'number' ? value : ABSENT;
}
