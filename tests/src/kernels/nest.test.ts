import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/base/json.ts';
import { type Leaf, nest } from '../../../src/kernels/nest.ts';

const key = fc.constantFrom('a', 'b', 'a.b', '', '__proto__', 'constructor', 'toString', '길이', '🚢');

/** Leaves of one depth, so that none lies on the way to another, each path once. */
const leaves = fc
  .integer({ min: 1, max: 4 })
  .chain((depth) =>
    fc
      .uniqueArray(
        fc.tuple(fc.array(key, { minLength: depth, maxLength: depth }), fc.integer({ min: -9, max: 9 })),
        { selector: ([path]) => JSON.stringify(path), maxLength: 12 },
      )
      .map((drawn): Leaf[] => drawn),
  );

function walked(value: Json, path: readonly string[] = []): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([k, below]) => walked(below as Json, [...path, k]));
}

const sorted = (list: readonly Leaf[]) => list.map((leaf) => JSON.stringify(leaf)).sort();

describe('nesting', () => {
  it('puts every leaf at its path, through JSON and back, whatever the keys are called', () => {
    fc.assert(
      fc.property(leaves, (drawn) => {
        const text = JSON.stringify(nest(drawn));
        const found = drawn.length === 0 ? [] : walked(JSON.parse(text));
        expect(sorted(found)).toEqual(sorted(drawn));
      }),
      { numRuns: 500 },
    );
  });

  it('changes no prototype', () => {
    nest([[['__proto__', 'polluted'], 1]]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('has a dict where its first leaf stands', () => {
    const nested = nest([
      [['b', 'x'], 1],
      [['a'], 2],
      [['b', 'y'], 3],
    ]);
    expect(JSON.stringify(nested)).toBe('{"b":{"x":1,"y":3},"a":2}');
  });
});
