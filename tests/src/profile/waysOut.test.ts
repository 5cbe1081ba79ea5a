import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../../src/profile/conflicts.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import { TECHNIQUES, type Techniques } from '../../../src/profile/technique.ts';
import { waysOut } from '../../../src/profile/waysOut.ts';

const anyTechniques = fc.record(
  Object.fromEntries(Object.entries(TECHNIQUES).map(([name, values]) => [name, fc.constantFrom(...values)])),
) as fc.Arbitrary<Techniques>;

describe('the ways out of a conflict', () => {
  it('each end it and start no other, and there is always one', () => {
    fc.assert(
      fc.property(anyTechniques, (techniques) => {
        const standing = conflictsOf(techniques);
        for (const conflict of standing) {
          const ways = waysOut(conflict, techniques);
          expect(ways.length).toBeGreaterThan(0);
          for (const [name, value] of ways) {
            const left = conflictsOf({ ...techniques, [name]: value });
            expect(left).not.toContain(conflict);
            expect(standing).toEqual(expect.arrayContaining(left));
          }
        }
      }),
    );
  });

  it('begin with the one that ends most: one paged list may stand against four others', () => {
    const techniques = { ...profiles.eager, runList: 'paged' } as const;
    const standing = conflictsOf(techniques);
    expect(standing.length).toBe(4);
    for (const conflict of standing) {
      const [first, ...others] = waysOut(conflict, techniques);
      expect(first).toEqual(['runList', 'all']);
      const [, other] = conflict.choices;
      expect(others.map(([name]) => name)).toEqual(others.map(() => other[0]));
    }
  });

  it('offer every value that a technique can take instead', () => {
    const techniques = { ...profiles.tuned, tableColumns: 'all' } as const;
    const [conflict] = conflictsOf(techniques);
    expect(waysOut(conflict!, techniques)).toEqual([
      ['runList', 'all'],
      ['tableColumns', 'first500'],
      ['tableColumns', 'virtual'],
    ]);
  });
});
