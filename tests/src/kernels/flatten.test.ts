import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/base/json.ts';
import { type FlatRows, Flattener } from '../../../src/kernels/flatten.ts';

type Dict = { readonly [key: string]: Json };
type Leaf = readonly [name: string, value: Json];

/** The dotted string of every leaf, built by recursion. */
function naive(prefix: string, dict: Dict, dots: number): Leaf[] {
  return Object.entries(dict).flatMap(([key, value]): Leaf[] => {
    const nested = typeof value === 'object' && value !== null && !Array.isArray(value) && dots > 0;
    return nested
      ? naive(`${prefix}.${key}`, value as Dict, dots - 1)
      : [[`${prefix}.${key}`, asNumber(value)]];
  });
}

function asNumber(value: Json): Json {
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : value;
}

/** The leaves of each row, read back out of the typed arrays. */
function leavesOf({ names, rowStart, name, number, code, values }: FlatRows): Leaf[][] {
  return Array.from({ length: rowStart.length - 1 }, (_, row) =>
    Array.from({ length: rowStart[row + 1]! - rowStart[row]! }, (_, i): Leaf => {
      const at = rowStart[row]! + i;
      return [names[name[at]!]!, code[at] === -1 ? number[at]! : values[code[at]!]!];
    }),
  );
}

function flatten(rows: readonly (readonly [config: Dict, summary: Dict])[]): FlatRows {
  const flattener = new Flattener();
  for (const [config, summary] of rows) {
    flattener.add('config', config, 3);
    flattener.add('summary', summary, 4);
    flattener.endRow();
  }
  return flattener.finish();
}

const one = (config: Dict) => leavesOf(flatten([[config, {}]]))[0];

/** Keys that make trouble: prototypes, dots, nothing at all, letters beyond ASCII; few, so that names meet. */
const key = fc.constantFrom(
  'a',
  'b',
  'a.b',
  'b.a',
  '',
  '.',
  '__proto__',
  'constructor',
  'länge',
  '길이',
  '🚢',
);
const text = fc.oneof(
  fc.constantFrom('NaN', 'Infinity', '-Infinity', 'nan', ''),
  fc.string({ maxLength: 4 }),
);

const { dict } = fc.letrec<{ dict: Dict; value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 7, depthSize: 'large' },
    fc.integer({ min: -9, max: 9 }),
    text,
    fc.constantFrom(true, false, null),
    fc.array(fc.oneof(fc.integer(), fc.constant({ a: 1 })), { maxLength: 3 }),
    tie('dict'),
  ),
  // By way of JSON, as answers come: only so is `__proto__` a key like any other.
  dict: fc
    .array(fc.tuple(key, tie('value')), { maxLength: 5 })
    .map((entries) =>
      JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`),
    ),
}));

describe('flattening', () => {
  it('gives the leaves of a naive recursion over dotted strings, row by row and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dict, dict), { maxLength: 5 }), (rows) => {
        const expected = rows.map(([config, summary]) => [
          ...naive('config', config, 3),
          ...naive('summary', summary, 4),
        ]);
        expect(leavesOf(flatten(rows))).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  it('interns every name once, in the order of first sight', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(dict, dict), { maxLength: 5 }), (rows) => {
        const flat = flatten(rows);
        const met = leavesOf(flat).flatMap((leaves) => leaves.map(([name]) => name));
        expect(flat.names).toEqual([...new Set(met)]);
      }),
    );
  });

  it("counts the documents' example as three names: a list is one value", () => {
    expect(one({ a: 1, b: { c: 'hello', d: [1, 2, 3] } })).toEqual([
      ['config.a', 1],
      ['config.b.c', 'hello'],
      ['config.b.d', [1, 2, 3]],
    ]);
  });

  it('supports 3 dots in a config name and 4 in a summary name; the rest stays one value', () => {
    const deep = { a: { b: { c: { d: { e: { f: 1 } } } } } };
    expect(leavesOf(flatten([[deep, deep]]))[0]).toEqual([
      ['config.a.b.c.d', { e: { f: 1 } }],
      ['summary.a.b.c.d.e', { f: 1 }],
    ]);
  });

  it('makes one column of a key with a dot and of the nested dict that spells the same', () => {
    const flat = flatten([
      [{ 'a.b': 1 }, {}],
      [{ a: { b: 2 } }, {}],
    ]);
    expect(flat.names).toEqual(['config.a.b']);
    expect([...flat.name]).toEqual([0, 0]);
  });

  it('reads the texts of numbers that JSON lacks as numbers, and no other text', () => {
    const flat = flatten([[{ x: 'NaN', y: 'Infinity', z: '-Infinity', w: 'nan', v: '1' }, {}]]);
    expect([...flat.code]).toEqual([-1, -1, -1, 0, 1]);
    expect([...flat.number.subarray(0, 3)]).toEqual([
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
    expect(flat.values).toEqual(['nan', '1']);
  });

  it('keeps a text once over all rows', () => {
    expect(flatten(Array.from({ length: 50 }, () => [{ a: 'x', b: 'y' }, { c: 'x' }])).values).toEqual([
      'x',
      'y',
    ]);
  });

  it('keeps rows apart, empty ones too, past the size that it starts with', () => {
    const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`k${i}`, i]));
    const flat = flatten([
      [wide, {}],
      [{}, {}],
      [wide, {}],
    ]);
    expect([...flat.rowStart]).toEqual([0, 3000, 3000, 6000]);
    expect(flat.names).toHaveLength(3000);
    expect(flat.number.subarray(3000)).toEqual(Float64Array.from({ length: 3000 }, (_, i) => i));
  });

  it('counts its leaves as it goes', () => {
    const flattener = new Flattener();
    flattener.add('config', { a: 1, b: { c: 2 } }, 3);
    expect(flattener.leaves).toBe(2);
  });
});
