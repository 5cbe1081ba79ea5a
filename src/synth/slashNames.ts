/**
 * Names with a prefix, the default: first what most projects log, then gradients, parameters and evaluations in
 * turn, the way a large model's run goes on.
 */
import { HEAD, type MetricKind } from './metricKinds.ts';
import type { NameStyle } from './nameStyles.ts';

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

const HEAD_INDEX = new Map(HEAD.map(({ name }, index) => [name, index]));

function name(index: number): string {
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

function index(of: string): number | undefined {
  const head = HEAD_INDEX.get(of);
  if (head !== undefined) return head;
  const layer = /^(grad_norm|param_norm)\/layers\.(\d+)\.(.+)$/.exec(of);
  if (layer) {
    const parameter = PARAMETERS.indexOf(layer[3] as (typeof PARAMETERS)[number]);
    const place = Number(layer[2]) * PARAMETERS.length + parameter;
    return parameter < 0 ? undefined : HEAD.length + place * 3 + (layer[1] === 'grad_norm' ? 0 : 1);
  }
  const task = /^eval\/([a-z0-9]+?)(?:_(\d+))?\.(loss|accuracy)$/.exec(of);
  if (!task) return undefined;
  const which = TASKS.indexOf(task[1] as (typeof TASKS)[number]);
  const copy = task[2] === undefined ? 0 : Number(task[2]) - 1;
  const place = (copy * TASKS.length + which) * 2 + (task[3] === 'loss' ? 0 : 1);
  return which < 0 ? undefined : HEAD.length + place * 3 + 2;
}

function kind(of: number): MetricKind {
  const head = HEAD[of];
  if (head) return head.kind;
  const tail = of - HEAD.length;
  if (tail % 3 === 0) return 'gradNorm';
  if (tail % 3 === 1) return 'paramNorm';
  return Math.floor(tail / 3) % 2 === 0 ? 'loss' : 'accuracy';
}

export const slashNames: NameStyle = { name, index, kind };
