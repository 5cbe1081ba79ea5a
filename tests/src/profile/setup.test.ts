import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import {
  normalChanges,
  readTechnique,
  type Setup,
  type TechniqueChanges,
  techniquesOf,
  withTechnique,
} from '../../../src/profile/setup.ts';
import { TECHNIQUE_NAMES, TECHNIQUES, type Techniques } from '../../../src/profile/technique.ts';

const anyTechniques = fc.record(
  Object.fromEntries(TECHNIQUE_NAMES.map((name) => [name, fc.constantFrom(...TECHNIQUES[name])])),
  { noNullPrototype: true },
) as fc.Arbitrary<Techniques>;
const anyChanges = fc.record(
  Object.fromEntries(TECHNIQUE_NAMES.map((name) => [name, fc.constantFrom(...TECHNIQUES[name])])),
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<TechniqueChanges>;
const anyProfile = fc.constantFrom(...PROFILE_IDS);

/** One technique after the other, as a person sets them. */
function setAll(setup: Setup, techniques: TechniqueChanges): Setup {
  return TECHNIQUE_NAMES.reduce((last, name) => {
    const value = techniques[name];
    return value === undefined ? last : withTechnique(last, name, value);
  }, setup);
}

describe('a setup', () => {
  it('reaches every choice of techniques from every profile, by setting each', () => {
    fc.assert(
      fc.property(anyProfile, anyTechniques, (profile, wanted) => {
        const setup = setAll({ profile, changes: {} }, wanted);
        expect(techniquesOf(setup)).toEqual(wanted);
        expect(setup.profile).toBe(profile);
      }),
    );
  });

  it('keeps as changes what differs from its profile, and nothing else', () => {
    fc.assert(
      fc.property(anyProfile, anyTechniques, anyTechniques, (profile, first, then) => {
        const { changes } = setAll(setAll({ profile, changes: {} }, first), then);
        const differing = TECHNIQUE_NAMES.filter((name) => then[name] !== profiles[profile][name]);
        expect(Object.keys(changes).sort()).toEqual([...differing].sort());
      }),
    );
  });

  it('leaves the setup that it was made from as it was', () => {
    const before: Setup = Object.freeze({ profile: 'tracker', changes: Object.freeze({ wire: 'typed' }) });
    expect(withTechnique(before, 'wire', profiles.tracker.wire).changes).toEqual({});
    expect(before.changes).toEqual({ wire: 'typed' });
  });
});

describe('normal changes', () => {
  it('make the same page, and the same text whatever the order they came in', () => {
    fc.assert(
      fc.property(anyProfile, anyChanges, (profile, changes) => {
        const normal = normalChanges(profile, changes);
        expect(techniquesOf({ profile, changes: normal })).toEqual(techniquesOf({ profile, changes }));
        const reversed = Object.fromEntries(Object.entries(changes).reverse());
        expect(JSON.stringify(normalChanges(profile, reversed))).toBe(JSON.stringify(normal));
      }),
    );
  });

  it('are none where all are the profile\u2019s own', () => {
    for (const profile of PROFILE_IDS) expect(normalChanges(profile, profiles[profile])).toEqual({});
  });
});

describe('reading a technique', () => {
  it('knows every name with every value of its own', () => {
    for (const name of TECHNIQUE_NAMES)
      for (const value of TECHNIQUES[name]) expect(readTechnique(name, value)).toEqual({ [name]: value });
  });

  it.each([
    ['wire', 'open'],
    ['panels', 'json'],
    ['cake', 'all'],
    ['__proto__', 'all'],
    ['constructor', 'name'],
    ['wire', 'length'],
    ['', ''],
  ])('knows no %s %s', (name, value) => {
    expect(readTechnique(name, value)).toBeUndefined();
  });
});
