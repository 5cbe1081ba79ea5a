/** An administrator's own numbers for limits: what the rule set `custom` has in place of those of 2023. */
import type { LimitId } from './limit.ts';
import { limitIn, ruleSet } from './ruleSets.ts';

export type OwnNumbers = Partial<Readonly<Record<LimitId, number>>>;

/** The number of 2023, which stands until an own one does; undefined where 2023 has no such limit. */
export function numberOf2023(id: LimitId): number | undefined {
  const limit = limitIn(ruleSet('2023'), id);
  return limit?.value ?? limit?.reading;
}

/** Own numbers with one set or, by `undefined`, taken back; the number of 2023 itself is no own one. */
export function withOwnNumber(own: OwnNumbers, id: LimitId, value: number | undefined): OwnNumbers {
  const { [id]: _, ...rest } = own;
  return value === undefined || value === numberOf2023(id) ? rest : { ...rest, [id]: value };
}
