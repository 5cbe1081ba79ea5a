/**
 * Metric names in O(1) both ways: index -> name and name -> index.
 * A run's own names follow the shared ones. Nested, a name is the path of its dicts and its key, joined by dots.
 */
import { utf8 } from '../kernels/jsonBytes.ts';
import { type NestedOrder, type Nesting, nestedOrder, nestedPath, plainName } from '../kernels/nesting.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { sharedNames } from '../spec/size.ts';
import { type MetricKind, plainKind } from './metricKinds.ts';
import { NAME_STYLES, type NameStyle } from './nameStyles.ts';

/** The scalar names of a project: metric `index` of run `run`, for index in [0, metrics). */
export class Names {
  readonly #style: NameStyle;
  readonly nesting: Nesting;
  readonly shared: number;
  readonly perRun: number;
  /** Shared names as JSON keys: the rows of every run have them. */
  readonly #keys: Uint8Array[] = [];
  #order: NestedOrder | null = null;

  constructor(spec: ProjectSpec) {
    this.#style = NAME_STYLES[spec.nameStyle];
    this.nesting = { depth: spec.nestingDepth, fanout: spec.nestingFanout };
    this.shared = sharedNames(spec);
    this.perRun = spec.metrics;
  }

  /** The dotted name: what a metric is asked for by. */
  name(run: number, index: number): string {
    const plain = this.#plain(run, index);
    return this.nesting.depth === 0 ? plain : nestedPath(this.nesting, plain, index).join('.');
  }

  /** The keys that lead to a metric's value in a row or a summary. */
  path(run: number, index: number): readonly string[] {
    return nestedPath(this.nesting, this.#plain(run, index), index);
  }

  /** The bytes before a value in its dict: `"train/loss":`, or `"loss":` where it is nested. */
  key(run: number, index: number): Uint8Array {
    if (index >= this.shared) return this.#key(run, index);
    this.#keys[index] ??= this.#key(run, index);
    return this.#keys[index];
  }

  /** The metrics as a row has them, dict by dict; the same in every run, the shared ones first. */
  get nested(): NestedOrder {
    this.#order ??= nestedOrder(this.nesting, this.perRun, (index) => this.#plain(0, index));
    return this.#order;
  }

  /** The metric of run `run` that is called `name`; undefined where the run has none. */
  index(run: number, name: string): number | undefined {
    const plain = plainName(this.nesting, name);
    const index = plain === undefined ? undefined : this.#spelt(plain);
    return index !== undefined && index < this.perRun && this.name(run, index) === name ? index : undefined;
  }

  /** The run that a name would be the own of; undefined where it is nobody's own. */
  owner(name: string): number | undefined {
    const own = /^own\/run_(\d+)\./.exec(plainName(this.nesting, name) ?? '');
    return own ? Number(own[1]) : undefined;
  }

  /** What sort of curve metric `index` draws. */
  kind(index: number): MetricKind {
    return index < this.shared ? this.#style.kind(index) : plainKind(index);
  }

  #plain(run: number, index: number): string {
    return index < this.shared ? this.#style.name(index) : `own/run_${run}.metric_${index - this.shared}`;
  }

  #key(run: number, index: number): Uint8Array {
    return utf8(`${JSON.stringify(this.path(run, index).at(-1))}:`);
  }

  /** The index that a plain name spells, of whatever run. */
  #spelt(plain: string): number | undefined {
    const own = /^own\/run_\d+\.metric_(\d+)$/.exec(plain);
    return own ? this.shared + Number(own[1]) : this.#style.index(plain);
  }
}

/** Name of wide value `index`. */
export function wideName(index: number): string {
  return `wide/key_${index}`;
}
