/** The sorts of scalar that training logs, and the names that come first in every project. */

export type MetricKind =
  | 'loss'
  | 'perplexity'
  | 'accuracy'
  | 'gradNorm'
  | 'paramNorm'
  | 'schedule'
  | 'throughput'
  | 'utilization';

export const HEAD: readonly { readonly name: string; readonly kind: MetricKind }[] = [
  { name: 'train/loss', kind: 'loss' },
  { name: 'train/accuracy', kind: 'accuracy' },
  { name: 'train/learning_rate', kind: 'schedule' },
  { name: 'train/grad_norm', kind: 'gradNorm' },
  { name: 'train/perplexity', kind: 'perplexity' },
  { name: 'train/tokens_per_second', kind: 'throughput' },
  { name: 'val/loss', kind: 'loss' },
  { name: 'val/accuracy', kind: 'accuracy' },
  { name: 'val/perplexity', kind: 'perplexity' },
  { name: 'val/f1', kind: 'accuracy' },
  { name: 'val/precision', kind: 'accuracy' },
  { name: 'val/recall', kind: 'accuracy' },
  { name: 'system/gpu_utilization', kind: 'utilization' },
  { name: 'system/gpu_memory', kind: 'utilization' },
  { name: 'system/samples_per_second', kind: 'throughput' },
  { name: 'system/data_wait', kind: 'utilization' },
  { name: 'optimizer/update_norm', kind: 'gradNorm' },
  { name: 'optimizer/weight_norm', kind: 'paramNorm' },
  { name: 'optimizer/momentum', kind: 'paramNorm' },
  { name: 'optimizer/loss_scale', kind: 'throughput' },
];

const PLAIN_KINDS: readonly MetricKind[] = ['loss', 'accuracy', 'gradNorm', 'paramNorm'];

/** The sort of a scalar whose name says nothing of it. */
export function plainKind(index: number): MetricKind {
  return PLAIN_KINDS[index % PLAIN_KINDS.length]!;
}
