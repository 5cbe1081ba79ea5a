import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Column } from '../../../src/base/column.ts';
import { type Filter, filterRows, patternProblem } from '../../../src/kernels/filter.ts';
import { type Cell, columnOf, passes } from './plainList.ts';

const number = fc.oneof(
  fc.integer({ min: -12, max: 12 }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 0.5, 1e21, 1e-7),
);
const text = fc.oneof(
  fc.string({
    minLength: 1,
    maxLength: 3,
    unit: fc.constantFrom('a', 'B', 'b', 'İ', '한', '𝛼', '1', '.', ' '),
  }),
  number.map(String),
);
const none = fc.constant(undefined);

const column = fc.constantFrom('loss', 'user', 'nobody');
const bound = fc.option(fc.oneof(fc.integer({ min: -12, max: 12 }), fc.constant(Number.NEGATIVE_INFINITY)));
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ column, is: fc.constant('contains' as const), text: fc.oneof(text, fc.constant('')) }),
  fc.record({
    column,
    is: fc.constant('matches' as const),
    pattern: fc.constantFrom('', 'a', '^b', '^.$', '[^a]', '1|n', '\\d$', '\\p{L}', '.*'),
  }),
  fc.record({ column, is: fc.constant('between' as const), least: bound, most: bound }),
  fc.record({
    column,
    is: fc.constant('oneOf' as const),
    values: fc.array(fc.oneof(text, fc.constantFrom('', '01', '-0')), { maxLength: 4 }),
  }),
  fc.record({ column, is: fc.constant('empty' as const) }),
  fc.record({ column, is: fc.constant('present' as const) }),
);

const given = fc.array(fc.record({ loss: fc.oneof(number, none), user: fc.oneof(text, none) }), {
  maxLength: 40,
});

function lookUp(rows: readonly { readonly loss: Cell; readonly user: Cell }[]) {
  const loss = columnOf(
    'loss',
    'number',
    rows.map((row) => row.loss),
  );
  const user = columnOf(
    'user',
    'text',
    rows.map((row) => row.user),
  );
  return (name: string) => [loss, user].find((column) => column.name === name);
}

describe('filtered rows', () => {
  it('are those whose every cell passes, in ascending order', () => {
    fc.assert(
      fc.property(given, fc.array(filter, { maxLength: 3 }), (rows, filters) => {
        const cellOf = (row: (typeof rows)[number], name: string) =>
          name in row ? row[name as 'loss'] : undefined;
        const naive = rows.flatMap((row, i) =>
          filters.every((filter) => passes(cellOf(row, filter.column), filter)) ? [i] : [],
        );
        expect([...filterRows(lookUp(rows), filters, rows.length)]).toEqual(naive);
      }),
      { numRuns: 3000 },
    );
  });

  it('are all rows where there is no filter', () => {
    expect([...filterRows(() => undefined, [], 3)]).toEqual([0, 1, 2]);
  });

  it('never read ABSENT as the number that stands for it', () => {
    const loss = columnOf('loss', 'number', [undefined, 1]);
    const columns = () => loss;
    const between = { column: 'loss', is: 'between', least: null, most: null } as const;
    expect([...filterRows(columns, [between], 2)]).toEqual([1]);
    const oneOf = { column: 'loss', is: 'oneOf', values: [String(ABSENT)] } as const;
    expect([...filterRows(columns, [oneOf], 2)]).toEqual([]);
  });

  it('read each word once, however many rows hold it', () => {
    let reads = 0;
    const words = new Proxy(['', 'kim', 'ann', 'unused'], {
      get: (target, key) => {
        if (key === '1' || key === '2' || key === '3') reads++;
        return Reflect.get(target, key);
      },
    });
    const codes = Uint32Array.from({ length: 1000 }, (_, row) => row % 3);
    const user: Column = { kind: 'text', name: 'user', codes, words };
    const kept = filterRows(() => user, [{ column: 'user', is: 'matches', pattern: 'K' }], 1000);
    expect(kept).toHaveLength(333);
    expect(reads).toBe(2);
  });

  it('are refused a bad pattern by name, even where no row and no column would meet it', () => {
    const filters = [{ column: 'run.name', is: 'matches', pattern: '(' }] as const;
    const problem = patternProblem('(');
    expect(problem).toBeTruthy();
    expect(() => filterRows(() => undefined, filters, 0)).toThrow(/run\.name/);
    expect(() => filterRows(() => undefined, filters, 0)).toThrow(problem!);
  });
});

describe('the problem of a pattern', () => {
  it.each(['', 'loss', '^(a|b)+$', '\\p{Lu}'])('is null for %j', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });

  it.each(['(', '[', 'a**', '\\', '{1', '(\n', '(?<a>b)(?<a>', '[b-a]: /x/iu: y('])(
    "is told for %j in the engine's words, without the pattern said again",
    (pattern) => {
      const problem = patternProblem(pattern)!;
      expect(problem.trim()).not.toBe('');
      expect(problem).not.toContain('regular expression:');
      expect(problem).not.toContain('/');
    },
  );

  it('is no problem where only an old pattern, one without the unicode flag, would be wrong', () => {
    expect(patternProblem('\\u{1F600}')).toBeNull();
    expect(patternProblem('\\-')).not.toBeNull();
  });
});
