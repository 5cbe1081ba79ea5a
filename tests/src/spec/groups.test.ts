import { expect, it } from 'vitest';
import { groupsOf } from '../../../src/spec/groups.ts';
import { openPage } from '../page/openPage.ts';
import { specOf } from '../synth/anySpec.ts';

const groupsOnPage = (groupBy: readonly string[], runs: number, configDepth = 1) => {
  const listing = { filters: [], sort: [], groupBy, opened: [] };
  const rows = { from: 0, count: 2 };
  return openPage({ spec: specOf({ runs, metrics: 1, points: 10, configDepth }), view: { listing, rows } })
    .page.table.rowCount;
};

it('are as many as the generator makes of a column, where there are runs enough', () => {
  const columns = [
    'run.state',
    'run.user',
    'config.optimizer.name',
    'config.optimizer.lr',
    'config.optimizer.weight_decay',
    'config.data.batch_size',
    'config.data.name',
    'config.data.workers',
    'config.model.name',
    'config.model.layers',
    'config.model.width',
    'config.model.dropout',
    'config.train.epochs',
    'config.train.precision',
    'config.train.clip',
    'config.train.ema',
    'config.train.warmup',
  ];
  const counted = columns.map((column) => [column, groupsOnPage([column], 1500)]);
  expect(columns.map((column) => [column, groupsOf({ groupBy: [column], runs: 1500 })])).toEqual(counted);
});

it('are as many however deep the config is', () => {
  for (const [depth, column] of [
    [0, 'config.optimizer_weight_decay'],
    [0, 'config.data_batch_size'],
    [2, 'config.model.level_2.layers'],
    [3, 'config.optimizer.level_2.level_3.name'],
  ] as const)
    expect([column, groupsOf({ groupBy: [column], runs: 300 })]).toEqual([
      column,
      groupsOnPage([column], 300, depth),
    ]);
});

it('are every combination of several columns, and never more than runs', () => {
  const pair = ['run.user', 'config.train.ema'];
  expect(groupsOf({ groupBy: pair, runs: 1500 })).toBe(groupsOnPage(pair, 1500));
  expect(groupsOf({ groupBy: pair, runs: 3 })).toBe(3);
  expect(groupsOf({ groupBy: [], runs: 9 })).toBe(1);
});

it('are a group a run by any other column', () => {
  for (const column of ['run.name', 'config.train.seed', '__proto__'])
    expect(groupsOf({ groupBy: [column], runs: 40 })).toBe(40);
  expect(groupsOnPage(['run.name'], 40)).toBe(40);
});
