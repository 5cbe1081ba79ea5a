import { expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { groupColumn } from '../../../src/kernels/groupColumn.ts';

/** Groups of rows 0 and 2, of row 1, of rows 3 and 4. */
const groups = { count: 3, starts: Uint32Array.of(0, 2, 3, 5), members: Uint32Array.of(0, 2, 1, 3, 4) };

it('has the mean of the numbers of each group; a group without any has none', () => {
  const values = Float64Array.of(1, 7, 4, ABSENT, Number.NaN);
  expect(groupColumn({ kind: 'number', name: 'lr', values }, groups)).toMatchObject({
    values: Float64Array.of(2.5, 7, ABSENT),
  });
});

it('gives equal numbers back as they are, whatever their sum rounds to', () => {
  const values = Float64Array.of(0.1, 7, 0.1, 0.3, 0.3);
  const many = { count: 1, starts: Uint32Array.of(0, 3), members: Uint32Array.of(0, 2, 0) };
  expect(groupColumn({ kind: 'number', name: 'lr', values }, many)).toMatchObject({
    values: Float64Array.of(0.1),
  });
});

it('has the one word that the rows of a group share, or how many they have', () => {
  const words = ['', 'x', 'y', 'z'];
  const codes = Uint32Array.of(1, 2, 1, 1, 3);
  expect(groupColumn({ kind: 'text', name: 'user', codes, words }, groups)).toEqual({
    kind: 'text',
    name: 'user',
    codes: Uint32Array.of(1, 2, 0),
    words,
    several: Uint32Array.of(0, 0, 2),
  });
});
