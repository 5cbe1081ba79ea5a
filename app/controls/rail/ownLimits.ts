/** The limits whose own number can be typed: those that the rail shows, and others that a link brought a number for. */
import type { Limit } from '../../../src/limits/limit.ts';
import type { OwnNumbers } from '../../../src/limits/ownNumbers.ts';
import { pageLimits, ruleSet } from '../../../src/limits/ruleSets.ts';
import { LIMIT_OF, RAIL } from './railFields.ts';

export function ownLimits(custom: OwnNumbers): Limit[] {
  const shown = new Set(
    [...RAIL.top, ...RAIL.groups.flatMap(({ fields }) => fields)].map((field) => LIMIT_OF[field]),
  );
  return pageLimits(ruleSet('custom', custom)).filter(({ id }) => shown.has(id) || custom[id] !== undefined);
}
