import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  draftOf,
  FILTER_KINDS,
  newDraft,
  readDraft,
} from '../../../../../app/workspace/table/bar/filterDraft.ts';
import type { Filter } from '../../../../../src/kernels/filter.ts';

const column = 'summary.loss';
// Nobody types a negative zero.
const bound = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0));
const filters: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({
    column: fc.constant(column),
    is: fc.constant('contains' as const),
    text: fc.string({ minLength: 1 }),
  }),
  fc.record({
    column: fc.constant(column),
    is: fc.constant('matches' as const),
    pattern: fc.constantFrom('^a', 'x|y', '\\d+'),
  }),
  fc
    .tuple(bound, bound)
    .filter(([a, b]) => a !== null || b !== null)
    .map(([a, b]): Filter => {
      const [least, most] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return { column, is: 'between', least, most };
    }),
  fc.record({
    column: fc.constant(column),
    is: fc.constant('oneOf' as const),
    values: fc.uniqueArray(fc.string(), { minLength: 1 }),
  }),
  fc.constantFrom<Filter>({ column, is: 'empty' }, { column, is: 'present' }),
);

describe('a draft', () => {
  it('reads as the filter that it was made of', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(readDraft(draftOf(filter))).toEqual({ filter, problem: null });
      }),
    );
  });

  it('asks for nothing before something is written, but for two kinds that need no more', () => {
    const whole = FILTER_KINDS.filter((is) => readDraft(newDraft(column, is)).filter !== null);
    expect(whole).toEqual(['empty', 'present']);
    expect(FILTER_KINDS.map((is) => readDraft(newDraft(column, is)).problem)).toEqual(
      FILTER_KINDS.map(() => null),
    );
  });

  it('says what is wrong with a pattern, and is no filter', () => {
    const { filter, problem } = readDraft({ ...newDraft(column, 'matches'), pattern: '(' });
    expect(filter).toBeNull();
    expect(problem).toEqual({ kind: 'pattern', words: expect.stringMatching(/group/) });
  });

  it('says which bound is none, and where the ends are the wrong way round', () => {
    const between = newDraft(column, 'between');
    expect(readDraft({ ...between, least: 'much' }).problem).toEqual({ kind: 'bound', end: 'least' });
    expect(readDraft({ ...between, least: '1', most: 'more' }).problem).toEqual({
      kind: 'bound',
      end: 'most',
    });
    expect(readDraft({ ...between, least: '2', most: '1' })).toEqual({
      filter: null,
      problem: { kind: 'order' },
    });
    expect(readDraft({ ...between, most: '1' }).filter).toEqual({
      column,
      is: 'between',
      least: null,
      most: 1,
    });
  });
});
