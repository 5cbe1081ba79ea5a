import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dictsByPrefix, nameStretches, OWN_PREFIX } from '../../../src/spec/nameStretches.ts';
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

it('stretches stand in as many dicts as their names do', () => {
  fc.assert(
    fc.property(smallSpec, fc.integer({ min: 1, max: 300 }), fc.nat({ max: 7 }), (small, metrics, level) => {
      const spec = { ...small, metrics, nestingDepth: 8 };
      const names = new Names(spec);
      const stretches = nameStretches(spec, sharedNames(spec));
      const said = dictsByPrefix(stretches, spec.nestingFanout, level);
      const dicts = new Map<string, Set<string>>();
      for (let index = 0; index < metrics; index++) {
        const path = names.path(0, index).slice(0, level + 1);
        const prefix = path[0]!.slice(0, path[0]!.indexOf('/') + 1);
        dicts.set(prefix, (dicts.get(prefix) ?? new Set()).add(path.join('.')));
      }
      expect([...said.keys()]).toEqual([...dicts.keys()]);
      for (const [prefix, own] of dicts) {
        // Odd names have stretches of one prefix, which may meet.
        if (spec.nameStyle === 'odd') expect(said.get(prefix)).toBeGreaterThanOrEqual(own.size);
        else expect(said.get(prefix)).toBe(own.size);
      }
      expect(said.has(OWN_PREFIX)).toBe(names.shared < metrics);
    }),
    { numRuns: 300 },
  );
});
