/**
 * The names of a large language-model run (WANDB.md section 2, "Realistic metric names"): loss and throughput, then
 * in turn a gradient, a parameter, an evaluation set and a task, as many layers, sets and tasks as asked.
 * Their first prefixes make some six sections, their last ones dozens: one for each set and each task.
 */
import type { MetricKind } from './metricKinds.ts';
import type { NameStyle } from './nameStyles.ts';

const HEAD: readonly (readonly [name: string, kind: MetricKind])[] = [
  ['train/loss', 'loss'],
  ['run_progress', 'accuracy'],
  ['throughput/tokens_per_second', 'throughput'],
  ['throughput/examples_per_second', 'throughput'],
  ['throughput/gflops_per_second', 'throughput'],
  ['throughput/mfu', 'utilization'],
  ['throughput/loading_share', 'utilization'],
  ['throughput/step_share', 'utilization'],
];
const HEAD_INDEX = new Map(HEAD.map(([name], index) => [name, index]));

/** Gradients, parameters, sets and tasks go round. */
const FAMILIES = 4;

const PARAMETERS = [
  'self_attn.q_proj',
  'self_attn.k_proj',
  'self_attn.v_proj',
  'self_attn.o_proj',
  'mlp.gate_proj',
  'mlp.up_proj',
  'mlp.down_proj',
  'input_layernorm',
  'post_attention_layernorm',
];

const SETS = [
  'c4_en',
  'c4_100_domains',
  'dolma-v1_5',
  'dolma_100_subreddits',
  'dolma_100_programing_languages',
  'falcon-refinedweb',
  'm2d2_s2orc_unsplit',
  'm2d2_wikipedia_unsplit',
  'mc4',
  'ptb',
  'redpajama',
  'twitterAAE_HELM_fixed',
  'wikitext_103',
];
const SET_MEASURES = ['loss', 'bpb'];

const TASKS = [
  'agieval_lsat_ar',
  'arc_challenge',
  'arc_easy',
  'boolq',
  'commonsense_qa',
  'copa',
  'hellaswag',
  'lambada_openai',
  'mmlu',
  'openbookqa',
  'piqa',
  'winogrande',
  'wsc273',
];
const TASK_MEASURES = ['acc', 'acc_norm', 'bpb', 'logprob', 'choice_prob_norm'];

function name(index: number): string {
  const head = HEAD[index];
  if (head) return head[0];
  const family = (index - HEAD.length) % FAMILIES;
  const place = Math.floor((index - HEAD.length) / FAMILIES);
  switch (family) {
    case 2:
      return `eval/paloma/${measured(SETS, SET_MEASURES, place)}`;
    case 3:
      return `lm_eval/${measured(TASKS, TASK_MEASURES, place)}`;
    default: {
      const layer = Math.floor(place / PARAMETERS.length);
      const parameter = PARAMETERS[place % PARAMETERS.length];
      return `${family === 0 ? 'grad' : 'params'}/norm/transformer.layers.${layer}.${parameter}.weight`;
    }
  }
}

/** `c4_en/loss`, `c4_en/bpb`, ...; past the known ones, `c4_en-2/loss` and so on. */
function measured(known: readonly string[], measures: readonly string[], place: number): string {
  const which = Math.floor(place / measures.length);
  const copy = Math.floor(which / known.length);
  const suffix = copy === 0 ? '' : `-${copy + 1}`;
  return `${known[which % known.length]}${suffix}/${measures[place % measures.length]}`;
}

function index(of: string): number | undefined {
  const head = HEAD_INDEX.get(of);
  if (head !== undefined) return head;
  const layer = /^(grad|params)\/norm\/transformer\.layers\.(\d+)\.(.+)\.weight$/.exec(of);
  if (layer) {
    const parameter = PARAMETERS.indexOf(layer[3]!);
    if (parameter < 0) return undefined;
    return indexOf(Number(layer[2]) * PARAMETERS.length + parameter, layer[1] === 'grad' ? 0 : 1);
  }
  const set = /^eval\/paloma\/(.+)$/.exec(of);
  if (set) return indexOf(placeOf(SETS, SET_MEASURES, set[1]!), 2);
  const task = /^lm_eval\/(.+)$/.exec(of);
  return task ? indexOf(placeOf(TASKS, TASK_MEASURES, task[1]!), 3) : undefined;
}

function indexOf(place: number | undefined, family: number): number | undefined {
  return place === undefined ? undefined : HEAD.length + place * FAMILIES + family;
}

function placeOf(known: readonly string[], measures: readonly string[], of: string): number | undefined {
  const [, first, copy, last] = /^(.+?)(?:-(\d+))?\/([^/]+)$/.exec(of) ?? [];
  const which = known.indexOf(first ?? '');
  const measure = measures.indexOf(last ?? '');
  if (which < 0 || measure < 0) return undefined;
  const copies = copy === undefined ? 0 : Number(copy) - 1;
  return (copies * known.length + which) * measures.length + measure;
}

function kind(of: number): MetricKind {
  const head = HEAD[of];
  if (head) return head[1];
  const family = (of - HEAD.length) % FAMILIES;
  if (family === 0) return 'gradNorm';
  if (family === 1) return 'paramNorm';
  return /\/(acc|acc_norm|choice_prob_norm)$/.test(name(of)) ? 'accuracy' : 'loss';
}

export const modelNames: NameStyle = { name, index, kind };
