import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conflict, conflictsOf } from '../../../src/profile/conflicts.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import { TECHNIQUE_NAMES, TECHNIQUES, type Techniques } from '../../../src/profile/technique.ts';

const anyTechniques = fc.record(
  Object.fromEntries(TECHNIQUE_NAMES.map((name) => [name, fc.constantFrom(...TECHNIQUES[name])])),
  { noNullPrototype: true },
) as fc.Arbitrary<Techniques>;

const pair = ({ choices }: Conflict) => choices.map(([name, value]) => `${name} ${value}`).join(' + ');

describe('conflicts', () => {
  it('are what a page of rows in view cannot do with the rows out of view', () => {
    const everything = conflictsOf({
      ...profiles.tuned,
      rowWork: 'page',
      keys: 'page',
      tableRows: 'all',
      tableColumns: 'all',
    });
    expect(everything.map(pair)).toEqual([
      'runList paged + rowWork page',
      'runList paged + keys page',
      'runList paged + tableRows all',
      'runList paged + tableColumns all',
    ]);
  });

  it('name two values that the techniques have, of two techniques, and say why in a sentence', () => {
    fc.assert(
      fc.property(anyTechniques, (techniques) => {
        for (const { choices, reason } of conflictsOf(techniques)) {
          for (const [name, value] of choices) expect(techniques[name]).toBe(value);
          expect(choices[0][0]).not.toBe(choices[1][0]);
          expect(reason).toMatch(/^[A-Z].+\.$/);
        }
      }),
    );
  });

  it('are of pairs: to change one of the two is enough', () => {
    fc.assert(
      fc.property(anyTechniques, (techniques) => {
        for (const conflict of conflictsOf(techniques))
          for (const [name, value] of conflict.choices)
            for (const other of TECHNIQUES[name].filter((one) => one !== value))
              expect(conflictsOf({ ...techniques, [name]: other }).map(pair)).not.toContain(pair(conflict));
      }),
    );
  });

  it('are none for a page that holds every run', () => {
    fc.assert(
      fc.property(anyTechniques, (techniques) => {
        expect(conflictsOf({ ...techniques, runList: 'all' })).toEqual([]);
      }),
    );
  });
});
