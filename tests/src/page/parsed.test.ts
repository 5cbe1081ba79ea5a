import { expect, it } from 'vitest';
import { parsed } from '../../../src/page/parsed.ts';

it('reads JSON from UTF-8, in which every name is a key like any other', () => {
  const text = '{"길이 🚢":[1,null,"NaN"],"__proto__":{"":2}}';
  const value = parsed<Record<string, unknown>>(new TextEncoder().encode(text).buffer);
  expect(Object.entries(value)).toEqual([
    ['길이 🚢', [1, null, 'NaN']],
    ['__proto__', { '': 2 }],
  ]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});
