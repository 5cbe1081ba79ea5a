import { expect, it } from 'vitest';
import { tableColumn } from '../../../src/page/tableColumn.ts';

it.each([
  ['config.optimizer.lr', 'config', 'optimizer.lr'],
  ['summary.train/loss', 'summary', 'train/loss'],
  ['summary.', 'summary', ''],
  ['config..hidden', 'config', '.hidden'],
  ['summary.__proto__', 'summary', '__proto__'],
  ['run.user', 'run', 'user'],
  ['run.createdAt', 'run', 'created'],
  ['config.createdAt', 'config', 'createdAt'],
])('the column %j is of %s and called %j', (id, group, title) => {
  expect(tableColumn(id, 'text')).toEqual({ id, group, title, kind: 'text' });
});
