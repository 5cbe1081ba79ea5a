import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/base/json.ts';
import { writeInteger } from '../../../src/kernels/jsonBytes.ts';
import { Names } from '../../../src/synth/names.ts';
import { NestedEntries } from '../../../src/synth/nestedEntries.ts';
import { smallSpec, specOf } from './anySpec.ts';

/** The JSON of a dict with `{"first":0` in front and the logged metrics nested behind it, each by its index. */
function written(names: Names, logged: (index: number) => boolean): string {
  const entries = new NestedEntries(names, 7);
  const out = new Uint8Array(entries.longest);
  let at = 0;
  entries.begin();
  names.nested.order.forEach((index, place) => {
    if (logged(index)) at = writeInteger(out, entries.key(place, out, at), index);
    else entries.skip(place);
  });
  at = entries.end(out, at);
  return `{"first":0${new TextDecoder().decode(out.subarray(0, at))}}`;
}

function leaves(value: Json, path: readonly string[] = []): (readonly [string, Json])[] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), value]];
  return Object.entries(value).flatMap(([key, below]) => leaves(below as Json, [...path, key]));
}

describe('nested entries', () => {
  it('have each logged metric at its path, in order, and no dict that holds nothing', () => {
    fc.assert(
      fc.property(smallSpec, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), (spec, drawn) => {
        const names = new Names(spec);
        const logged = (index: number) => drawn[index % drawn.length]!;
        const text = written(names, logged);
        const expected = [...names.nested.order].filter(logged).map((index) => [names.name(7, index), index]);
        expect(leaves(JSON.parse(text))).toEqual([['first', 0], ...expected]);
        expect(text).not.toContain('{}');
      }),
      { numRuns: 300 },
    );
  });

  it('open each dict once', () => {
    fc.assert(
      fc.property(smallSpec, (spec) => {
        const names = new Names(spec);
        const dicts = new Set<string>();
        for (let index = 0; index < spec.metrics; index++) {
          const path = names.path(7, index);
          for (let level = 1; level < path.length; level++) dicts.add(JSON.stringify(path.slice(0, level)));
        }
        expect(written(names, () => true).split('{').length - 2).toBe(dicts.size);
      }),
    );
  });

  it('are written again the same', () => {
    const names = new Names(specOf({ nestingDepth: 3 }));
    const entries = new NestedEntries(names, 0);
    const out = new Uint8Array(entries.longest);
    const once = (place: number) => {
      entries.begin();
      return new TextDecoder().decode(out.subarray(0, entries.end(out, entries.key(place, out, 0))));
    };
    expect(once(3)).toBe(once(3));
  });
});
