/** The rule set in force. */
import { useMemo } from 'react';
import type { RuleSet } from '../../../src/limits/limit.ts';
import { ruleSet } from '../../../src/limits/ruleSets.ts';
import { useApp } from '../../store/appStore.ts';

export function useRules(): RuleSet {
  const rules = useApp((state) => state.rules);
  const custom = useApp((state) => state.custom);
  return useMemo(() => ruleSet(rules, custom), [rules, custom]);
}
