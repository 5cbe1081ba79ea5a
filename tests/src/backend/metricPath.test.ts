import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MetricPath } from '../../../src/backend/metricPath.ts';
import type { Json } from '../../../src/base/json.ts';
import { Names } from '../../../src/synth/names.ts';
import { specOf } from '../synth/anySpec.ts';

type Dict = { readonly [key: string]: Json };

/** Keys that make trouble, few enough that names meet. */
const key = fc.constantFrom('a', 'b', 'a.b', 'b.a', '', '.', 'a/b', '__proto__', 'constructor', 'toString');

const { dict } = fc.letrec<{ dict: Dict; value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'large' },
    fc.integer({ min: -9, max: 9 }),
    fc.constantFrom('NaN', null, true),
    fc.constant([1, { a: 1 }]),
    tie('dict'),
  ),
  // By way of JSON, as rows come: only so is `__proto__` a key like any other.
  dict: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 4 })
    .map((entries) =>
      JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`),
    ),
}));

const name = fc.array(key, { minLength: 1, maxLength: 4 }).map((keys) => keys.join('.'));

/** Every value of a row by its dotted name, found by walking all of it. */
function leaves(value: Json, path: readonly string[] = []): (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([k, below]) => leaves(below as Json, [...path, k]));
}

describe('a metric in nested rows', () => {
  it('is found where some path spells its name, and nowhere else, whatever rows came before', () => {
    fc.assert(
      fc.property(name, fc.array(dict, { minLength: 1, maxLength: 4 }), (wanted, rows) => {
        const path = new MetricPath(wanted);
        for (const row of rows) {
          const spelt = leaves(row).filter(([spelling]) => spelling === wanted);
          const found = path.find(row);
          if (spelt.length === 0) expect(found).toBeUndefined();
          else expect(spelt.map(([, value]) => value)).toContainEqual(found);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('is looked for under the longest first key', () => {
    const row = { 'a.b': { c: 2 }, a: { b: { c: 3 }, 'b.c': 4 } };
    expect(new MetricPath('a.b.c').find({ ...row, 'a.b.c': 1 })).toBe(1);
    expect(new MetricPath('a.b.c').find(row)).toBe(2);
    expect(new MetricPath('a.b.c').find({ a: row.a })).toBe(4);
  });

  it('is found again where the next row spells it another way', () => {
    const path = new MetricPath('a.b');
    const rows: Dict[] = [{ a: { b: 1 } }, {}, { 'a.b': 2 }, { a: { b: 3 } }, { a: 4 }, { a: { b: {} } }];
    expect(rows.map((row) => path.find(row))).toEqual([1, undefined, 2, 3, undefined, undefined]);
  });

  it('is no property that every object has', () => {
    for (const wanted of ['constructor', '__proto__', 'toString', 'hasOwnProperty.length', '__proto__.a'])
      expect(new MetricPath(wanted).find({ a: 1 })).toBeUndefined();
    expect(new MetricPath('__proto__.a').find(JSON.parse('{"__proto__":{"a":7}}'))).toBe(7);
  });

  it('may be a list, or null, but not a dict', () => {
    expect(new MetricPath('a').find({ a: [1, 2] })).toEqual([1, 2]);
    expect(new MetricPath('a').find({ a: null })).toBeNull();
    expect(new MetricPath('a').find({ a: { b: 1 } })).toBeUndefined();
  });

  it('is found by the names that the generator gives it', () => {
    const names = new Names(specOf({ metrics: 300, sharedMetrics: 0.9, nestingDepth: 5 }));
    for (let index = 0; index < 300; index++) {
      const row = names.path(4, index).reduceRight<Json>((below, part) => ({ [part]: below }), index);
      expect(new MetricPath(names.name(4, index)).find(row as Dict)).toBe(index);
    }
  });
});
