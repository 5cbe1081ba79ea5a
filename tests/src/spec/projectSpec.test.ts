import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS } from '../../../src/spec/fields.ts';
import { expected, parseSpec, specSchema, typical } from '../../../src/spec/projectSpec.ts';

function problems(input: unknown): string[] {
  const parsed = parseSpec(input);
  return parsed.ok ? [] : parsed.problems.map(({ field, message }) => `${field} ${message}`);
}

describe('the typical spec', () => {
  it('is what the first minute opens', () => {
    expect(typical).toMatchObject({ runs: 500, metrics: 60, points: 1000, visibleRuns: 10, openSections: 2 });
  });

  it('has every field', () => {
    expect(Object.keys(typical)).toEqual(Object.keys(FIELDS));
    expect(specSchema.safeParse(typical).success).toBe(true);
  });
});

describe('reading a spec', () => {
  it('fills in defaults where fields are missing, or all of it', () => {
    expect(parseSpec({ runs: 3 })).toEqual({ ok: true, value: { ...typical, runs: 3 } });
    for (const nothing of [{}, null, undefined])
      expect(parseSpec(nothing)).toEqual({ ok: true, value: typical });
  });

  it('takes every number at both ends of its range, and none beyond them', () => {
    for (const [name, field] of Object.entries(FIELDS)) {
      if (field.kind !== 'number') continue;
      for (const value of [field.min, field.max])
        expect(parseSpec({ [name]: value })).toMatchObject({ ok: true });
      for (const value of [field.min - 1, field.max + 1, Number.NaN, Number.POSITIVE_INFINITY])
        expect(problems({ [name]: value })).toEqual([`${name} ${expected(name)}`]);
    }
  });

  it.each([
    [{ runs: '500' }, 'runs takes a whole number from 1 to 1,000,000'],
    [{ runs: 1e300 }, 'runs takes a whole number from 1 to 1,000,000'],
    [{ runs: null }, 'runs takes a whole number from 1 to 1,000,000'],
    [{ points: 10.5 }, 'points takes a whole number from 1 to 10,000,000'],
    [{ gaps: 1.01 }, 'gaps takes a number from 0 to 1'],
    [{ refreshSeconds: -1 }, 'refreshSeconds takes a number from 0 to 3,600'],
    [{ xAxis: 'epoch' }, 'xAxis takes one of step, relative, wall'],
    [{ groupBy: ['a', 'b', 'c', 'd'] }, 'groupBy takes up to 3 names'],
    [{ groupBy: [1, 2] }, 'groupBy takes up to 3 names'],
    [{ groupBy: [''] }, 'groupBy takes up to 3 names'],
    [{ groupBy: 'config.lr' }, 'groupBy takes up to 3 names'],
    [{ run: 5 }, 'run is not a field of a spec'],
    [JSON.parse('{"__proto__": 5}'), '__proto__ is not a field of a spec'],
    ['typical', 'spec takes an object of fields'],
    [[], 'spec takes an object of fields'],
    [7, 'spec takes an object of fields'],
  ])('%j is refused in words', (input, sentence) => {
    expect(problems(input)).toEqual([sentence]);
  });

  it('names every bad field at once', () => {
    expect(problems({ runs: 0, cake: 1, gaps: 'x' })).toHaveLength(3);
  });

  it('never throws, and names a field where it refuses', () => {
    const key = fc.constantFrom(...Object.keys(FIELDS), 'other', '__proto__');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue())), (input) => {
        const parsed = parseSpec(input);
        const known = [...Object.keys(FIELDS), 'spec', ...Object.keys(Object(input))];
        if (!parsed.ok)
          expect(known).toEqual(expect.arrayContaining(parsed.problems.map(({ field }) => field)));
      }),
    );
  });
});
