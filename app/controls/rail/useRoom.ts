import { useMemo } from 'react';
import type { Limit } from '../../../src/limits/limit.ts';
import { limitIn, ruleSet } from '../../../src/limits/ruleSets.ts';
import type { FieldName } from '../../../src/spec/fields.ts';
import { type HeadroomState, headroomOf, stateOf } from '../../../src/spec/headroom.ts';
import { useApp } from '../../store/appStore.ts';
import { lineOn } from './lineOn.ts';
import { isNumberField, LIMIT_OF } from './railFields.ts';

export interface Room {
  readonly limit: Limit;
  /** The spec's value on the limit's scale, which need not be the field's. */
  readonly value: number;
  readonly ratio: number;
  readonly state: HeadroomState;
  /** Where the limit lies on the field's slider. */
  readonly line: number | undefined;
}

/** A field's limit under the chosen rule set, and how near the spec comes to it; null where it has none. */
export function useRoom(field: FieldName): Room | null {
  const rules = useApp((state) => state.rules);
  const custom = useApp((state) => state.custom);
  const limit = useMemo(() => {
    const id = LIMIT_OF[field];
    return id && limitIn(ruleSet(rules, custom), id);
  }, [field, rules, custom]);
  // Numbers alone leave the selectors, so that a row renders only when its own figures change.
  const value = useApp((state) => limit && headroomOf(state.spec, limit)?.value);
  const line = useApp((state) =>
    limit && isNumberField(field) ? lineOn(field, limit, state.spec) : undefined,
  );
  const bound = limit?.value ?? limit?.reading;
  if (limit === undefined || value === undefined || bound === undefined) return null;
  return { limit, value, ratio: value / bound, state: stateOf(value / bound), line };
}
