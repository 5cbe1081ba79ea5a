/**
 * Metric names in O(1) both ways: index -> name and name -> index.
 * The first ones are what most projects log; then gradients, parameters and evaluations go on as far as asked,
 * the way the names of a large model's run do. A run's own names follow the shared ones.
 */

import { utf8 } from '../kernels/jsonBytes.ts';
import type { ProjectSpec } from '../spec/projectSpec.ts';
import { sharedNames } from '../spec/size.ts';
import { HEAD, type MetricKind } from './metricKinds.ts';

const PARAMETERS = [
  'attn.q_proj',
  'attn.k_proj',
  'attn.v_proj',
  'attn.o_proj',
  'mlp.up_proj',
  'mlp.down_proj',
  'mlp.gate_proj',
  'norm.weight',
] as const;

const TASKS = [
  'arc',
  'boolq',
  'copa',
  'drop',
  'gsm8k',
  'hellaswag',
  'lambada',
  'mmlu',
  'openbook',
  'piqa',
  'squad',
  'winogrande',
] as const;

const OWN_KINDS: readonly MetricKind[] = ['loss', 'accuracy', 'gradNorm', 'paramNorm'];

const HEAD_INDEX = new Map(HEAD.map(({ name }, index) => [name, index]));

/** Name of shared scalar `index`. */
function sharedName(index: number): string {
  const head = HEAD[index];
  if (head) return head.name;
  const tail = index - HEAD.length;
  const place = Math.floor(tail / 3);
  if (tail % 3 === 2) {
    const task = place >>> 1;
    const copy = Math.floor(task / TASKS.length);
    return `eval/${TASKS[task % TASKS.length]}${copy === 0 ? '' : `_${copy + 1}`}.${place % 2 === 0 ? 'loss' : 'accuracy'}`;
  }
  const family = tail % 3 === 0 ? 'grad_norm' : 'param_norm';
  return `${family}/layers.${Math.floor(place / PARAMETERS.length)}.${PARAMETERS[place % PARAMETERS.length]}`;
}

function sharedIndex(name: string): number | undefined {
  const head = HEAD_INDEX.get(name);
  if (head !== undefined) return head;
  const layer = /^(grad_norm|param_norm)\/layers\.(\d+)\.(.+)$/.exec(name);
  if (layer) {
    const parameter = PARAMETERS.indexOf(layer[3] as (typeof PARAMETERS)[number]);
    const place = Number(layer[2]) * PARAMETERS.length + parameter;
    return parameter < 0 ? undefined : HEAD.length + place * 3 + (layer[1] === 'grad_norm' ? 0 : 1);
  }
  const task = /^eval\/([a-z0-9]+?)(?:_(\d+))?\.(loss|accuracy)$/.exec(name);
  if (!task) return undefined;
  const which = TASKS.indexOf(task[1] as (typeof TASKS)[number]);
  const copy = task[2] === undefined ? 0 : Number(task[2]) - 1;
  const place = (copy * TASKS.length + which) * 2 + (task[3] === 'loss' ? 0 : 1);
  return which < 0 ? undefined : HEAD.length + place * 3 + 2;
}

/** The scalar names of a project: metric `index` of run `run`, for index in [0, metrics). */
export class Names {
  readonly #flat: boolean;
  readonly shared: number;
  readonly perRun: number;
  /** Shared names as JSON keys: every row of every run begins its entries with them. */
  readonly #keys: Uint8Array[] = [];

  constructor(spec: ProjectSpec) {
    this.#flat = spec.nameStyle === 'flat';
    this.shared = sharedNames(spec);
    this.perRun = spec.metrics;
  }

  name(run: number, index: number): string {
    if (index >= this.shared) return `own/run_${run}.metric_${index - this.shared}`;
    return this.#flat ? `metric_${index}` : sharedName(index);
  }

  /** The bytes before a value in a row: `,"train/loss":`. */
  key(run: number, index: number): Uint8Array {
    if (index >= this.shared) return utf8(`,${JSON.stringify(this.name(run, index))}:`);
    this.#keys[index] ??= utf8(`,${JSON.stringify(this.name(run, index))}:`);
    return this.#keys[index];
  }

  /** The metric of run `run` that is called `name`; undefined where the run has none. */
  index(run: number, name: string): number | undefined {
    const index = this.#spelt(name);
    return index !== undefined && index < this.perRun && this.name(run, index) === name ? index : undefined;
  }

  /** The index that a name spells, of whatever run, and however it is spelt: `metric_07` is 7. */
  #spelt(name: string): number | undefined {
    const own = /^own\/run_\d+\.metric_(\d+)$/.exec(name);
    if (own) return this.shared + Number(own[1]);
    if (!this.#flat) return sharedIndex(name);
    const flat = /^metric_(\d+)$/.exec(name);
    return flat ? Number(flat[1]) : undefined;
  }

  /** What sort of curve metric `index` draws. */
  kind(index: number): MetricKind {
    if (index >= this.shared || this.#flat) return OWN_KINDS[index % OWN_KINDS.length]!;
    const head = HEAD[index];
    if (head) return head.kind;
    const tail = index - HEAD.length;
    if (tail % 3 === 0) return 'gradNorm';
    if (tail % 3 === 1) return 'paramNorm';
    return Math.floor(tail / 3) % 2 === 0 ? 'loss' : 'accuracy';
  }
}

/** Name of wide value `index`. */
export function wideName(index: number): string {
  return `wide/key_${index}`;
}
