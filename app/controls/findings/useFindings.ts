/** The findings of the spec that is open, under the rule set in force. */
import { useMemo } from 'react';
import type { Finding } from '../../../src/spec/finding.ts';
import { findings } from '../../../src/spec/findings.ts';
import { useApp } from '../../store/appStore.ts';
import { useRules } from './useRules.ts';

export function useFindings(): readonly Finding[] {
  const spec = useApp((state) => state.spec);
  const rules = useRules();
  return useMemo(() => findings(spec, rules), [spec, rules]);
}
