/** The engines of browsers agree on + - x / sqrt floor imul fround min max to the last bit, and on little else. */
import { describe, expect, it } from 'vitest';

const sources = import.meta.glob<string>(['../../src/synth/*.ts', '../../src/base/hash.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const ALLOWED = ['sqrt', 'floor', 'imul', 'fround', 'min', 'max'];

/** What of a source may differ from engine to engine, from machine to machine or from one call to the next. */
function banned(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
  const math = [...code.matchAll(/\bMath\b(?:\s*\.\s*(\w+))?/g)]
    .filter(([, name]) => name === undefined || !ALLOWED.includes(name))
    .map(([text]) => text);
  // A power of a literal 2 or 36 with a whole exponent is exact; any other base or a variable one is not.
  const powers = [...code.matchAll(/(\S+)\s*\*\*=?/g)].filter(([, base]) => !/^\(?(2|36)$/.test(base!));
  const others = code.match(
    /\b(Date|Intl|crypto|performance|localeCompare|toLocale\w*|toFixed|toPrecision|toExponential)\b/g,
  );
  return [...math, ...powers.map(([text]) => text), ...(others ?? [])];
}

describe('src/synth', () => {
  it('is read by this test', () => {
    expect(Object.keys(sources).length).toBeGreaterThan(8);
  });

  it.each(Object.entries(sources))('%s computes with nothing that engines differ in', (_, source) => {
    expect(banned(source)).toEqual([]);
  });

  it.each([
    'const a = Math.exp(x);',
    'const a = Math . pow(x, 2);',
    'const { sin } = Math;',
    "const a = Math['log'](x);",
    'const a = Math.random();',
    'const a = d ** n;',
    'const a = 1.5 ** n;',
    'd **= 2;',
    'const a = 12 ** 3;',
    'const a = Date.now();',
    'words.sort((a, b) => a.localeCompare(b));',
    'const a = x.toFixed(3);',
  ])('would be caught at %s', (line) => {
    expect(banned(line)).toHaveLength(1);
  });

  it.each(['const a = Math.floor(x * 2 ** bits) * 2 ** -bits;', 'n % 36 ** 4', '// Math.exp is banned'])(
    'may say %s',
    (line) => {
      expect(banned(line)).toEqual([]);
    },
  );
});
