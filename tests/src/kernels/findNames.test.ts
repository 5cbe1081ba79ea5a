import { expect, it } from 'vitest';
import { findNames } from '../../../src/kernels/findNames.ts';

it('finds names by a part of them, whatever the case, counts all and gives the first', () => {
  const names = ['config.LR', 'config.lr_end', 'summary.loss', 'run.tags'];
  expect(findNames(names, { text: 'lr', most: 1 })).toEqual({ total: 2, ids: ['config.LR'] });
  expect(findNames(names, { text: '', most: 9 })).toEqual({ total: 4, ids: names });
  expect(findNames(names, { text: 'nothing', most: 9 })).toEqual({ total: 0, ids: [] });
});
