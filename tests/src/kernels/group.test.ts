import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Column, type TextColumn } from '../../../src/base/column.ts';
import { groupMeans, groupRows, groupWords } from '../../../src/kernels/group.ts';

const WORDS = ['', 'unused', 'kim', 'ann', '1'];
const ROWS = 40;

const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 2 }) },
  fc.constantFrom(Number.NaN, ABSENT, -0, 0.5, Number.POSITIVE_INFINITY),
);
const numbers = fc.array(number, { minLength: ROWS, maxLength: ROWS });
const numberColumn = numbers.map(
  (values): Column => ({ kind: 'number', name: 'n', values: Float64Array.from(values) }),
);
const textColumn = fc
  .array(fc.constantFrom(0, 2, 3, 4), { minLength: ROWS, maxLength: ROWS })
  .map((codes): TextColumn => ({ kind: 'text', name: 't', codes: Uint32Array.from(codes), words: WORDS }));
const columns = fc.array(fc.oneof(numberColumn, textColumn), { maxLength: 3 });
/** Some of the rows, in any order. */
const rows = fc.shuffledSubarray(Array.from({ length: ROWS }, (_, row) => row));

/** The value of a row, and a text that only equal values share. */
function cell(column: Column, row: number): { value: string | number | null; text: string } {
  if (column.kind === 'number') {
    const number = column.values[row]!;
    return number === ABSENT
      ? { value: null, text: 'none' }
      : { value: Number.isFinite(number) ? number + 0 : String(number), text: `number ${number}` };
  }
  const word = column.words[column.codes[row]!]!;
  return word === '' ? { value: null, text: 'none' } : { value: word, text: `word ${word}` };
}

/** Groups by joined strings. */
function naive(columns: readonly Column[], rows: readonly number[]) {
  const groups = new Map<string, { key: (string | number | null)[]; members: number[] }>();
  for (const row of rows) {
    const cells = columns.map((column) => cell(column, row));
    const joined = cells.map(({ text }) => text).join('; ');
    if (!groups.has(joined)) groups.set(joined, { key: cells.map(({ value }) => value), members: [] });
    groups.get(joined)!.members.push(row);
  }
  return [...groups.values()];
}

describe('groups', () => {
  it('are those of joined strings, in the order of first sight, their rows as given', () => {
    fc.assert(
      fc.property(columns, rows, (columns, rows) => {
        const groups = groupRows(columns, Uint32Array.from(rows));
        const each = Array.from({ length: groups.count }, (_, group) => ({
          key: [...groups.key(group)],
          members: [...groups.members.subarray(groups.starts[group]!, groups.starts[group + 1]!)],
        }));
        const expected = naive(columns, rows);
        expect(each).toEqual(expected);
        expect([...groups.groupOf]).toEqual(
          rows.map((row) => expected.findIndex(({ members }) => members.includes(row))),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('are none of no rows, and one of all rows where no column parts them', () => {
    expect(groupRows([], new Uint32Array(0))).toMatchObject({ count: 0, starts: Uint32Array.of(0) });
    const all = groupRows([], Uint32Array.of(4, 2));
    expect(all).toMatchObject({ count: 1, members: Uint32Array.of(4, 2) });
    expect(all.key(0)).toEqual([]);
  });

  it('of three columns with 5,000 values each are found without a table of all combinations', () => {
    const length = 5000;
    const values = Float64Array.from({ length }, (_, row) => row);
    const column: Column = { kind: 'number', name: 'n', values };
    const groups = groupRows(
      [column, column, column],
      Uint32Array.from({ length }, (_, row) => length - 1 - row),
    );
    expect(groups.count).toBe(length);
    expect(groups.key(0)).toEqual([4999, 4999, 4999]);
  });
});

describe('what a group says', () => {
  it('of numbers is their mean; NaN and no value do not count', () => {
    fc.assert(
      fc.property(columns, rows, numbers, (columns, rows, values) => {
        const means = naive(columns, rows).map(({ members }) => {
          const own = members
            .map((row) => values[row]!)
            .filter((value) => !Number.isNaN(value) && value !== ABSENT);
          return own.length === 0 ? Number.NaN : own.reduce((sum, value) => sum + value, 0) / own.length;
        });
        const groups = groupRows(columns, Uint32Array.from(rows));
        expect(groupMeans(Float64Array.from(values), groups)).toEqual(Float64Array.from(means));
      }),
      { numRuns: 300 },
    );
  });

  it('of words is the only one, or how many there are', () => {
    fc.assert(
      fc.property(columns, rows, textColumn, (columns, rows, column) => {
        const sets = naive(columns, rows).map(
          ({ members }) => new Set(members.map((row) => column.codes[row]!).filter((code) => code !== 0)),
        );
        const { code, distinct } = groupWords(column, groupRows(columns, Uint32Array.from(rows)));
        expect([...distinct]).toEqual(sets.map((set) => set.size));
        expect([...code]).toEqual(sets.map((set) => (set.size > 1 ? -1 : ([...set][0] ?? 0))));
      }),
      { numRuns: 300 },
    );
  });
});
