import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameStretches } from '../../../src/spec/nameStretches.ts';
import { sharedNames } from '../../../src/spec/size.ts';
import { Names } from '../../../src/synth/names.ts';
import { smallSpec } from '../synth/anySpec.ts';

it('stretches have every name of a run once, with the prefixes that the generator gives them', () => {
  fc.assert(
    fc.property(smallSpec, fc.integer({ min: 1, max: 300 }), (small, metrics) => {
      const spec = { ...small, metrics, nestingDepth: 0 };
      const names = new Names(spec);
      const prefixes = new Array<string>(metrics);
      for (const { prefix, start, step, count } of nameStretches(spec, sharedNames(spec))) {
        expect(count).toBeGreaterThan(0);
        for (let i = 0; i < count; i++) {
          expect(prefixes[start + i * step]).toBeUndefined();
          prefixes[start + i * step] = prefix;
        }
      }
      const given = Array.from({ length: metrics }, (_, index) => names.name(0, index));
      expect(prefixes).toEqual(given.map((name) => name.slice(0, name.indexOf('/') + 1)));
    }),
  );
});
