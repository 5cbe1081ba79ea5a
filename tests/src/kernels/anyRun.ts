/** Runs as they come off a wire, with names and values that make trouble, and their leaves by plain recursion. */
import fc from 'fast-check';
import type { Json } from '../../../src/base/json.ts';
import { valueText } from '../../../src/kernels/valueText.ts';
import type { RunObject } from '../../../src/wire/answer.ts';

type Dict = { readonly [key: string]: Json };

/** Prototypes, dots, slashes, nothing at all, letters beyond ASCII; few, so that names meet. */
export const ODD_NAMES = [
  '',
  '__proto__',
  'constructor',
  'a',
  'a.b',
  'b',
  'a/b',
  '/',
  '.',
  '_c',
  '_step',
  '길이',
] as const;

const text = fc.constantFrom('NaN', 'Infinity', '-Infinity', 'nan', '', 'adam', '7', 'run.name');

const { dict } = fc.letrec<{ dict: Dict; value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: 'large' },
    fc.integer({ min: -9, max: 9 }),
    text,
    fc.constantFrom(true, false, null),
    fc.array(fc.integer(), { maxLength: 25 }),
    tie('dict'),
  ),
  // By way of JSON, as answers come: only so is `__proto__` a key like any other.
  dict: fc
    .array(fc.tuple(fc.constantFrom(...ODD_NAMES), tie('value')), { maxLength: 5 })
    .map((entries) =>
      JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`),
    ),
}));

const anyRun = fc.record({
  name: fc.constantFrom('calm-keel-1', '', '__proto__', 'a · b'),
  state: fc.constantFrom('running' as const, 'finished' as const),
  user: fc.constantFrom('ann', '', 'constructor'),
  tags: fc.subarray(['fp16', 'long']),
  createdAt: fc.nat({ max: 99 }),
  runtime: fc.nat({ max: 99 }),
  config: dict,
  summary: dict,
});

/** The newest first. */
export const anyRuns: fc.Arbitrary<readonly RunObject[]> = fc
  .array(anyRun, { maxLength: 6 })
  .map((runs) => runs.map((run, i) => ({ ...run, number: runs.length - 1 - i, id: `id${i}` })));

/** A cell as a table shows it. */
export type Shown = string | number | boolean | null;

/** Dotted names and values of a dict, in order; what has more dots than that is one value. */
export function leavesOf(group: string, dict: Dict, dots: number): (readonly [name: string, value: Shown])[] {
  return Object.entries(dict).flatMap(([key, value]): (readonly [string, Shown])[] => {
    const name = `${group}.${key}`;
    const isDict = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (isDict && dots > 0) return leavesOf(name, value as Dict, dots - 1);
    const isNumber = value === 'NaN' || value === 'Infinity' || value === '-Infinity';
    return [[name, isNumber ? Number(value) : valueText(value)]];
  });
}
