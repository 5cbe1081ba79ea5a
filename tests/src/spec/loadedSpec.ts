/** Any spec of the whole ranges, its numbers as often small as large, so that limits are passed one by one. */
import fc from 'fast-check';
import { RULE_SET_IDS, type RuleSet } from '../../../src/limits/limit.ts';
import { pageLimits, ruleSet, ruleSets } from '../../../src/limits/ruleSets.ts';
import { FIELDS, type FieldName } from '../../../src/spec/fields.ts';
import { type ProjectSpec, typical } from '../../../src/spec/projectSpec.ts';

function anyNumber(min: number, max: number, whole: boolean): fc.Arbitrary<number> {
  const spread = fc.double({ min: 0, max: 1, noNaN: true }).map((share) => {
    const value = min + (max - min + 1) ** share - 1;
    return Math.min(max, whole ? Math.round(value) : value);
  });
  return fc.oneof(fc.constant(min), fc.constant(max), { weight: 6, arbitrary: spread });
}

function anyValue(field: (typeof FIELDS)[FieldName]): fc.Arbitrary<unknown> {
  if (field.kind === 'choice') return fc.constantFrom(...field.values);
  if (field.kind === 'list') return fc.subarray(['config.lr', 'config.seed']);
  return anyNumber(field.min, field.max, field.unit === 'count' || field.unit === 'bytes');
}

const fields = Object.fromEntries(Object.entries(FIELDS).map(([name, field]) => [name, anyValue(field)])) as {
  [N in keyof ProjectSpec]: fc.Arbitrary<ProjectSpec[N]>;
};

/** Some fields as they may be, the others typical: or everything would be past everything. */
export const loadedSpec: fc.Arbitrary<ProjectSpec> = fc
  .record(fields, { requiredKeys: [] })
  .map((some) => ({ ...typical, ...some }) as ProjectSpec);

/** The documented rule sets, and one's own numbers for the page limits. */
export const anyRules: fc.Arbitrary<RuleSet> = fc.oneof(
  fc.constantFrom(...RULE_SET_IDS).map((id) => ruleSet(id)),
  fc
    .dictionary(
      fc.constantFrom(...pageLimits(ruleSets[0]!).map(({ id }) => id)),
      fc.oneof(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0.5, max: 1e8, noNaN: true })),
      { maxKeys: 4, noNullPrototype: true },
    )
    .map((custom) => ruleSet('custom', custom)),
);
