import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMIT_IDS } from '../../../src/limits/limit.ts';
import { numberOf2023, type OwnNumbers, withOwnNumber } from '../../../src/limits/ownNumbers.ts';
import { limitIn, ruleSet } from '../../../src/limits/ruleSets.ts';

describe('own numbers', () => {
  it('are what the custom rule set has in place of those of 2023', () => {
    const own = withOwnNumber({}, 'runs', 400);
    expect(limitIn(ruleSet('custom', own), 'runs')?.value).toBe(400);
    expect(limitIn(ruleSet('custom', own), 'metrics')?.value).toBe(10_000);
  });

  it('are not those of 2023, typed again', () => {
    for (const id of LIMIT_IDS) {
      const documented = numberOf2023(id);
      if (documented !== undefined) expect(withOwnNumber({ [id]: 5.5 }, id, documented)).toEqual({});
    }
    expect(numberOf2023('log-rate')).toBe(5);
    expect(numberOf2023('values-rate')).toBeUndefined();
  });

  it('come and go one by one, and leave the others and what was given as they were', () => {
    const numbers = fc.double({ min: 1, max: 1e9, noNaN: true });
    const owns = fc.dictionary(fc.constantFrom(...LIMIT_IDS), numbers, { noNullPrototype: true });
    fc.assert(
      fc.property(owns, fc.constantFrom(...LIMIT_IDS), numbers, (own: OwnNumbers, id, value) => {
        const before = { ...own };
        const { [id]: _, ...others } = own;
        expect(withOwnNumber(own, id, undefined)).toEqual(others);
        expect(withOwnNumber(own, id, value)).toEqual(
          value === numberOf2023(id) ? others : { ...others, [id]: value },
        );
        expect(own).toEqual(before);
      }),
    );
  });
});
