import { expect, it } from 'vitest';
import { numberColumn, textColumn } from '../../../src/kernels/makeColumn.ts';

it('codes words in the order of first sight, none at all first', () => {
  const words = ['b', '', 'a', 'b', '__proto__'];
  expect(textColumn('user', words.length, (row) => words[row]!)).toEqual({
    kind: 'text',
    name: 'user',
    codes: Uint32Array.of(1, 0, 2, 1, 3),
    words: ['', 'b', 'a', '__proto__'],
  });
});

it('holds numbers row by row', () => {
  expect(numberColumn('lr', 3, (row) => row / 2)).toEqual({
    kind: 'number',
    name: 'lr',
    values: Float64Array.of(0, 0.5, 1),
  });
});
