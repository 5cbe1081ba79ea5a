import { expect, it } from 'vitest';
import { ABSENT } from '../../../src/base/column.ts';
import { columnCell } from '../../../src/page/columnCell.ts';

it('is a number, one that is none included, and nothing where the row has none', () => {
  const values = Float64Array.of(0, Number.NaN, Number.NEGATIVE_INFINITY, ABSENT);
  const column = { kind: 'number', name: 'summary.loss', values } as const;
  expect([0, 1, 2, 3, 4].map((at) => columnCell(column, at))).toEqual([
    0,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    undefined,
    undefined,
  ]);
});

it('is a word, or how many words a group has, and nothing where there is none', () => {
  const words = ['', 'adam', 'sgd'];
  const codes = Uint32Array.of(1, 0, 2);
  const text = { kind: 'text', name: 'config.optimizer', codes, words } as const;
  expect([0, 1, 2, 3].map((at) => columnCell(text, at))).toEqual(['adam', undefined, 'sgd', undefined]);
  const grouped = { ...text, several: Uint32Array.of(0, 3, 0) };
  expect([0, 1, 2].map((at) => columnCell(grouped, at))).toEqual(['adam', { several: 3 }, 'sgd']);
});
