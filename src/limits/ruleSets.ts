/** The documented rule sets, a custom one made from 2023, and what may be asked of any of them. */

import { comet } from './comet.ts';
import type { Limit, LimitId, RuleSet, RuleSetId } from './limit.ts';
import { swanlab } from './swanlab.ts';
import { wandb2023 } from './wandb2023.ts';
import { wandb2025 } from './wandb2025.ts';
import { wandb2026 } from './wandb2026.ts';

const DOCUMENTED: Readonly<Record<Exclude<RuleSetId, 'custom'>, RuleSet>> = {
  '2023': wandb2023,
  '2025': wandb2025,
  '2026': wandb2026,
  swanlab,
  comet,
};

/** Every rule set that some document states; "custom" is not among them, since no document does. */
export const ruleSets: readonly RuleSet[] = [wandb2023, wandb2025, wandb2026, swanlab, comet];

/** The rule set of an id; `custom` counts for the id "custom" alone, and only for limits that 2023 has. */
export function ruleSet(id: RuleSetId, custom: Partial<Record<LimitId, number>> = {}): RuleSet {
  return id === 'custom' ? customRuleSet(custom) : DOCUMENTED[id];
}

export function limitIn(set: RuleSet, id: LimitId): Limit | undefined {
  return set.limits.find((limit) => limit.id === id);
}

/** The limits whose crossing loads a page, rather than a simulated training run. */
export function pageLimits(set: RuleSet): readonly Limit[] {
  return set.limits.filter((limit) => limit.axis !== 'simulated');
}

function customRuleSet(custom: Partial<Record<LimitId, number>>): RuleSet {
  return {
    ...wandb2023,
    id: 'custom',
    title: 'Custom',
    publisher: 'you',
    source: 'your own',
    limits: wandb2023.limits.map((limit) => withOwnValue(limit, custom[limit.id])),
  };
}

/** Drops the reading: it stood in for a number, and now there is one. */
function withOwnValue(limit: Limit, value: number | undefined): Limit {
  if (value === undefined) return limit;
  const { reading: _, ...rest } = limit;
  return { ...rest, value, source: 'your own' };
}
