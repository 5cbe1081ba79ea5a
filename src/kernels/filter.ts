/**
 * The rows that pass every one of several filters on columns.
 *
 * A row without a value passes `empty` and nothing else. NaN that was logged is a value: it reads "NaN", and lies
 * between nothing. Numbers are read as `String` writes them. O(rows) a filter, over the rows that earlier ones left; a
 * text column tests each distinct word that it meets once, however many rows hold it.
 *
 * A pattern runs as the engine runs it, without a bound: one like `(a+)+$` can take time exponential in a word's
 * length, and nothing here stops it. Let only the person who waits for the answer write one.
 */
import { ABSENT, type Column, type NumberColumn, type TextColumn } from '../base/column.ts';

export type Filter = { readonly column: string } & (
  | { readonly is: 'contains'; readonly text: string }
  | { readonly is: 'matches'; readonly pattern: string }
  | { readonly is: 'between'; readonly least: number | null; readonly most: number | null }
  | { readonly is: 'oneOf'; readonly values: readonly string[] }
  | { readonly is: 'empty' }
  | { readonly is: 'present' }
);

/** Whether a value, read as text, passes. */
type TextTest = (text: string) => boolean;

/**
 * Ascending indices of the rows [0, rows) that pass every filter. Throws where a pattern is none, naming its column.
 * A text passes `between` where it reads as a number.
 */
export function filterRows(
  columns: (name: string) => Column | undefined,
  filters: readonly Filter[],
  rows: number,
): Uint32Array<ArrayBuffer> {
  // All patterns are read before any row is: whether one is refused does not depend on the data.
  const tests = filters.map(textTest);
  const left = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) left[row] = row;
  let count = rows;
  filters.forEach((filter, i) => {
    const column = columns(filter.column);
    const before = left.subarray(0, count);
    if (!column) count = filter.is === 'empty' ? count : 0;
    else if (column.kind === 'text') count = keepTexts(before, column, filter.is === 'empty', tests[i]!);
    else count = keepNumbers(before, column, filter, tests[i]!);
  });
  return left.slice(0, count);
}

/** What is wrong with a pattern, in the engine's own words; null where nothing is. */
export function patternProblem(pattern: string): string | null {
  try {
    compile(pattern);
    return null;
  } catch (error) {
    // Chromium says "Invalid regular expression: /(/iu: Unterminated group"; of that, the last part.
    const said = error instanceof Error ? error.message : String(error);
    const own = said.replace(/^Invalid regular expression:\s*/, '');
    const repeated = `/${pattern}/`;
    return own.startsWith(repeated) ? own.slice(repeated.length).replace(/^\w*:\s*/, '') : own;
  }
}

function compile(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}

function textTest(filter: Filter): TextTest {
  switch (filter.is) {
    case 'contains': {
      const wanted = filter.text.toLowerCase();
      return (text) => text.toLowerCase().includes(wanted);
    }
    case 'matches': {
      const problem = patternProblem(filter.pattern);
      if (problem !== null) throw new Error(`The pattern for ${filter.column} does not work: ${problem}`);
      const pattern = compile(filter.pattern);
      return (text) => pattern.test(text);
    }
    case 'between': {
      const { least, most } = bounds(filter);
      return (text) => text.trim() !== '' && Number(text) >= least && Number(text) <= most;
    }
    case 'oneOf': {
      const values = new Set(filter.values);
      return (text) => values.has(text);
    }
    case 'empty':
      return () => false;
    case 'present':
      return () => true;
  }
}

function bounds({ least, most }: { readonly least: number | null; readonly most: number | null }) {
  return { least: least ?? Number.NEGATIVE_INFINITY, most: most ?? Number.POSITIVE_INFINITY };
}

const PASSES = 1;
const FAILS = 2;

/** Moves the rows that pass to the front of `rows`; how many they are. */
function keepTexts(rows: Uint32Array, column: TextColumn, empty: boolean, test: TextTest): number {
  const { codes, words } = column;
  const verdicts = new Uint8Array(words.length);
  verdicts[0] = empty ? PASSES : FAILS;
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const code = codes[row]!;
    if (verdicts[code] === 0) verdicts[code] = test(words[code]!) ? PASSES : FAILS;
    if (verdicts[code] === PASSES) rows[count++] = row;
  }
  return count;
}

function keepNumbers(rows: Uint32Array, { values }: NumberColumn, filter: Filter, test: TextTest): number {
  switch (filter.is) {
    case 'between':
      return keepBetween(rows, values, bounds(filter));
    case 'oneOf': {
      const numbers = new Set(filter.values.filter(readsBack).map(Number));
      return keepWhere(rows, values, (value) => numbers.has(value));
    }
    case 'empty':
      return keepAbsent(rows, values);
    case 'present':
      return keepWhere(rows, values, () => true);
    default:
      return keepWhere(rows, values, (value) => test(String(value)));
  }
}

/** Whether a text is how a number reads: then no other number reads so. */
function readsBack(text: string): boolean {
  return String(Number(text)) === text;
}

function keepBetween(
  rows: Uint32Array,
  values: Float64Array,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const value = values[row]!;
    if (value >= least && value <= most && value !== ABSENT) rows[count++] = row;
  }
  return count;
}

function keepAbsent(rows: Uint32Array, values: Float64Array): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (values[row] === ABSENT) rows[count++] = row;
  }
  return count;
}

function keepWhere(rows: Uint32Array, values: Float64Array, passes: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const value = values[row]!;
    if (value !== ABSENT && passes(value)) rows[count++] = row;
  }
  return count;
}
