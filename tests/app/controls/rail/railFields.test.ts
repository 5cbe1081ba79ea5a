import { expect, it } from 'vitest';
import { LIMIT_OF, RAIL_FIELDS } from '../../../../app/controls/rail/railFields.ts';
import { limitIn, ruleSet } from '../../../../src/limits/ruleSets.ts';
import { INERT_FIELDS } from '../../../../src/spec/fields.ts';
import { headroomOf } from '../../../../src/spec/headroom.ts';
import { typical } from '../../../../src/spec/projectSpec.ts';

it('names limits of 2023 that a spec can be held against', () => {
  for (const id of Object.values(LIMIT_OF))
    expect(headroomOf(typical, limitIn(ruleSet('2023'), id)!)).toBeDefined();
});

it('offers no field that does nothing yet', () => {
  for (const field of RAIL_FIELDS) expect(INERT_FIELDS).not.toContain(field);
});
