import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutColumn, cutGroups } from '../../../src/backend/cutColumn.ts';
import { type Leaf, nest } from '../../../src/kernels/nest.ts';
import { valueText } from '../../../src/kernels/valueText.ts';
import { runFacts } from '../../../src/synth/runFacts.ts';
import { specOf } from '../synth/anySpec.ts';

const run = runFacts(specOf({}), 0);

describe('a column of what lies too deep', () => {
  it('says what a page says of the whole dict, though it takes no more leaves than a cell has room for', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(null, 'NaN', ''));
    // Keys as short as they come, so that as many leaves as can be fit into a cell.
    const leaves = fc
      .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), maxLength: 5 }), { maxLength: 120 })
      .chain((keys) => fc.tuple(...keys.map((key) => value.map((v): Leaf => [[key], v]))));
    fc.assert(
      fc.property(leaves, fc.boolean(), (drawn: Leaf[], deeper) => {
        const own = deeper ? drawn.map(([path, v]): Leaf => [['level_5', ...path], v]) : drawn;
        const cell = cutColumn('config.a', () => own).cell(run);
        expect(cell).toBe(own.length === 0 ? '' : valueText(nest(own)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('groups of paths', () => {
  it('have their first keys in common, and stand where the first of each does', () => {
    const paths = ['a.b.c', 'x.b.c', 'a.b.d', 'a.c.c'].map((name) => name.split('.'));
    expect([...cutGroups(4, 2, (index) => paths[index]!)]).toEqual([
      ['a.b', [0, 2]],
      ['x.b', [1]],
      ['a.c', [3]],
    ]);
  });
});
