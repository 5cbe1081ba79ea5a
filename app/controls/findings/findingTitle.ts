/** A finding's name in a list: its limit's title, or one of its own. */
import type { RuleSet } from '../../../src/limits/limit.ts';
import { limitIn } from '../../../src/limits/ruleSets.ts';
import type { Finding, FindingId, OwnFindingId } from '../../../src/spec/finding.ts';
import { t } from '../../messages/messages.ts';

export function findingTitle({ id }: Finding, rules: RuleSet): string {
  if (isOwn(id)) return t.findings.own[id];
  return limitIn(rules, id)?.title ?? id;
}

function isOwn(id: FindingId): id is OwnFindingId {
  return Object.hasOwn(t.findings.own, id);
}
