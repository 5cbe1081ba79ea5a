/** A page limit and a load against it, in words: "12,000 runs in the project", "at most 10,000". */
import { bytesInWords, countInWords } from '../base/figures.ts';
import type { Limit, LimitId, RuleSet } from '../limits/limit.ts';
import { wandb2023 } from '../limits/wandb2023.ts';

/** What a spec puts on a limit's scale. */
export function loadInWords(limit: Limit, value: number): string {
  const words = LOADS[limit.id];
  if (words) return words(amountInWords(limit, value), limit);
  return `${limit.title}: ${amountInWords(limit, value)}`;
}

const LOADS: Partial<Record<LimitId, (amount: string, limit: Limit) => string>> = {
  runs: (n) => `${n} runs in the project`,
  metrics: (n) => `${n} distinct metrics in the project`,
  'scalar-points': (n, { scope }) => (scope === 'run' ? `${n} steps in a run` : `${n} points of each scalar`),
  'value-size': (size) => `A logged value of ${size}`,
  'call-size': (size) => `A log call of about ${size}`,
  'config-size': (size) => `A run config of about ${size}`,
  'config-depth': (n) => `${n} dots in the names of a config`,
  'summary-depth': (n) => `${n} dots in the names of a summary`,
  files: (n) => `${n} files in a run`,
  'media-points': (n) => `${n} points of each media metric`,
  'histogram-points': (n) => `${n} points of each histogram`,
  'media-names': (n) => `${n} names for related media`,
};

/** "at most 10,000"; empty where the limit has no number. */
export function boundInWords(limit: Limit): string {
  const bound = limit.value ?? limit.reading;
  if (bound === undefined) return '';
  if (limit.op === '<=') return `at most ${amountInWords(limit, bound)}`;
  return `${limit.unit === 'count' ? 'fewer' : 'less'} than ${amountInWords(limit, bound)}`;
}

/** Who set a limit and when: "Weights & Biases, 2023". */
export function statedBy(limit: Limit, rules: RuleSet): string {
  if (isOwn(limit)) return 'your own limit';
  // A rule set of one's own keeps what it does not change from the set that it was made from.
  const publisher = isOfWandb(rules) ? wandb2023.publisher : rules.publisher;
  return `${publisher}, ${limit.date}`;
}

/** A number that an administrator typed, in place of a documented one. */
export function isOwn(limit: Limit): boolean {
  return limit.source === 'your own';
}

/** Whether a rule set speaks of W&B's page, client and server; a set of one's own was made from W&B's. */
export function isOfWandb({ id, publisher }: RuleSet): boolean {
  return id === 'custom' || publisher === wandb2023.publisher;
}

/** Sizes to three digits, counts to the last one. */
function amountInWords({ unit }: Limit, value: number): string {
  return unit === 'bytes' ? bytesInWords(value) : countInWords(value);
}
