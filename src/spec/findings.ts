/** What a spec does that the documents of a rule set advise against, worst first. */
import type { RuleSet } from '../limits/limit.ts';
import type { Finding } from './finding.ts';
import { limitFindings } from './limitFindings.ts';
import { ownFindings } from './ownFindings.ts';
import type { ProjectSpec } from './projectSpec.ts';

/** Over before near before notes, then the higher ratio; a limit before what is told beside it. */
export function findings(spec: ProjectSpec, rules: RuleSet): Finding[] {
  return [...limitFindings(spec, rules), ...ownFindings(spec, rules)].sort(
    (a, b) => ORDER[a.level] - ORDER[b.level] || (b.ratio ?? 0) - (a.ratio ?? 0),
  );
}

const ORDER = { over: 0, near: 1, note: 2 } as const;
