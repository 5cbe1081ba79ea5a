import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMIT_IDS, RULE_SET_IDS } from '../../../src/limits/limit.ts';
import { LINK_VERSION, type Link, parseLink, printLink } from '../../../src/link/link.ts';
import { PROFILE_IDS } from '../../../src/profile/profiles.ts';
import { normalChanges, type TechniqueChanges } from '../../../src/profile/setup.ts';
import { TECHNIQUE_NAMES, TECHNIQUES } from '../../../src/profile/technique.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import { type ProjectSpec, typical } from '../../../src/spec/projectSpec.ts';

const plain: Link = { spec: typical, profile: 'tracker', changes: {}, rules: '2023', custom: {} };
const print = (link: Partial<Link>) => printLink({ ...plain, ...link });
const read = (text: string) => parseLink(text);

/** What is wrong with a link, as sentences. */
function problems(text: string): string[] {
  const parsed = read(text);
  return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field} ${message}`);
}

/** Letters of every sort, and those that a link or a list is cut at. */
const name = fc.string({
  minLength: 1,
  maxLength: 6,
  unit: fc.oneof(
    fc.constantFrom(',', '&', '=', '%', '#', '+', ' '),
    fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
  ),
});

const anySpec = fc.record(
  Object.fromEntries(
    Object.entries(FIELDS).map(([key, field]): [string, fc.Arbitrary<unknown>] => {
      if (field.kind === 'choice') return [key, fc.constantFrom(...field.values)];
      if (field.kind === 'list') return [key, fc.array(name, { maxLength: field.most })];
      const { min, max, unit } = field;
      const real = unit === 'share' || unit === 'seconds';
      const any = real ? fc.double({ min, max, noNaN: true }) : fc.integer({ min, max });
      return [key, fc.oneof(fc.constant(field.default), any)];
    }),
  ),
) as fc.Arbitrary<unknown> as fc.Arbitrary<ProjectSpec>;

const bound = fc.double({ min: 0, max: 1e12, minExcluded: true, noNaN: true });
const anyChanges = fc.record(
  Object.fromEntries(TECHNIQUE_NAMES.map((one) => [one, fc.constantFrom(...TECHNIQUES[one])])),
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<TechniqueChanges>;
const anySetup = fc
  .tuple(fc.constantFrom(...PROFILE_IDS), anyChanges)
  .map(([profile, changes]) => ({ profile, changes: normalChanges(profile, changes) }));
const anyLink: fc.Arbitrary<Link> = fc
  .record({
    setup: anySetup,
    spec: anySpec,
    rules: fc.constantFrom(...RULE_SET_IDS),
    custom: fc.dictionary(fc.constantFrom(...LIMIT_IDS), bound, { maxKeys: 4, noNullPrototype: true }),
  })
  .map(({ setup, ...rest }) => ({ ...setup, ...rest }));

describe('a link', () => {
  it('is empty for what an empty link opens', () => {
    expect(print({})).toBe('');
    for (const text of ['', '#']) expect(read(text)).toEqual({ ok: true, value: plain });
  });

  it('holds only what differs, and stays readable', () => {
    const spec = { ...typical, runs: 12_000, place: 'run/files', groupBy: ['config.lr'] } as const;
    expect(
      print({ spec, profile: 'tuned', rules: 'custom', custom: { runs: 5000, 'config-size': 1e6 } }),
    ).toBe(
      'v=1&runs=12000&groupBy=config.lr&place=run%2Ffiles&profile=tuned&rules=custom&limit.runs=5000&limit.config-size=1000000',
    );
  });

  it('names techniques that differ from the profile in one order, and not those that are its own', () => {
    const text = 'v=1&profile=tuned&with.history=all&with.wire=json';
    expect(print({ profile: 'tuned', changes: { wire: 'json', history: 'all', store: 'columns' } })).toBe(
      text,
    );
    expect(read('with.wire=json&with.store=columns&with.history=all&profile=tuned')).toEqual({
      ok: true,
      value: { ...plain, profile: 'tuned', changes: { history: 'all', wire: 'json' } },
    });
    // The profile decides what a change is, wherever in the link it stands.
    expect(read('with.store=rows')).toEqual({ ok: true, value: plain });
  });

  it('gives back every spec, profile, rule set and own number, with or without its #', () => {
    fc.assert(
      fc.property(anyLink, fc.constantFrom('', '#'), (link, mark) => {
        expect(read(mark + printLink(link))).toEqual({ ok: true, value: link });
      }),
      { numRuns: 400 },
    );
  });

  it('prints to the same text again', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const text = printLink(link);
        const again = read(text);
        expect(again.ok && printLink(again.value)).toBe(text);
      }),
    );
  });

  it('survives a messenger that escapes it once more than needed', () => {
    expect(read('v=1&place=run%2Fcharts')).toEqual(read('v=1&place=run/charts'));
  });

  it('takes a list without names as none', () => {
    expect(read('groupBy=')).toEqual({ ok: true, value: plain });
  });
});

describe('a link that cannot be read whole', () => {
  it.each([
    ['v=2', `v is 2; this version reads ${LINK_VERSION}`],
    ['runs=abc', 'runs takes a whole number from 1 to 1,000,000'],
    ['runs=0', 'runs takes a whole number from 1 to 1,000,000'],
    ['runs=-5', 'runs takes a whole number from 1 to 1,000,000'],
    ['runs=1.5', 'runs takes a whole number from 1 to 1,000,000'],
    ['runs=1e999', 'runs takes a whole number from 1 to 1,000,000'],
    ['runs=0x10', 'runs takes a whole number from 1 to 1,000,000'],
    ['runs=', 'runs takes a whole number from 1 to 1,000,000'],
    ['runs=NaN', 'runs takes a whole number from 1 to 1,000,000'],
    ['gaps=1.1', 'gaps takes a number from 0 to 1'],
    ['nameStyle=snake', 'nameStyle takes one of slash, flat, model, odd'],
    ['groupBy=a,b,c,d', 'groupBy takes up to 3 names'],
    ['groupBy=a,,b', 'groupBy takes up to 3 names'],
    ['runs', 'runs has no readable value'],
    ['runs=%', 'runs has no readable value'],
    ['runs=5&runs=6', 'runs is given twice'],
    ['profile=fast', 'profile takes one of eager, tracker, tuned'],
    ['with.wire=pigeon', 'with.wire takes one of jsonRows, json, typed'],
    ['with.wire=', 'with.wire takes one of jsonRows, json, typed'],
    ['with.wire=json&with.wire=typed', 'with.wire is given twice'],
    ['with.magic=1', `with.magic is no technique: ${TECHNIQUE_NAMES.join(', ')}`],
    ['with.constructor=1', `with.constructor is no technique: ${TECHNIQUE_NAMES.join(', ')}`],
    ['rules=1999', `rules takes one of ${RULE_SET_IDS.join(', ')}`],
    ['limit.cake=5', 'limit.cake takes the id of a limit and a number above 0'],
    ['limit.runs=0', 'limit.runs takes the id of a limit and a number above 0'],
    ['limit.runs=many', 'limit.runs takes the id of a limit and a number above 0'],
    ['limit.runs=1e999', 'limit.runs takes the id of a limit and a number above 0'],
    ['colour=red', 'colour is not a field of a spec'],
    ['__proto__=1', '__proto__ is not a field of a spec'],
    ['constructor=1', 'constructor is not a field of a spec'],
  ])('%s names the bad field and says what it takes', (text, sentence) => {
    expect(problems(text)).toEqual([sentence]);
    expect(problems(`#v=1&metrics=70&${text === 'v=2' ? 'v=2' : text}`)[0]).toContain(sentence.split(' ')[0]);
  });

  it('names every bad field, once each', () => {
    const fields = problems('runs=0&metrics=x&cake=1&profile=y&gaps=2&runs=3').map(
      (text) => text.split(' ')[0],
    );
    expect([...fields].sort()).toEqual(['cake', 'gaps', 'metrics', 'profile', 'runs']);
  });

  it('never throws, whatever the text', () => {
    const part = fc.tuple(
      fc.constantFrom(...Object.keys(FIELDS), 'v', 'limit.runs', 'with.wire', 'with.', 'rules', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
        const parsed = read(parts.map(([key, value]) => `${key}=${value}`).join('&'));
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
