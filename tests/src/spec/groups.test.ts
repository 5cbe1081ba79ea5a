import { expect, it } from 'vitest';
import { groupsOf } from '../../../src/spec/groups.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { openPage } from '../page/openPage.ts';
import { specOf } from '../synth/anySpec.ts';

const groupsOnPage = (spec: ProjectSpec) => {
  const listing = { filters: [], sort: [], groupBy: spec.groupBy, opened: [] };
  return openPage({ spec, view: { listing, rows: { from: 0, count: 2 } } }).page.table.rowCount;
};
const grouped = (groupBy: readonly string[], fields: Partial<ProjectSpec> = {}) =>
  specOf({ metrics: 1, points: 10, groupBy: [...groupBy], ...fields });

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
  for (const column of columns) {
    const spec = grouped([column], { runs: 1500 });
    expect([column, groupsOf(spec)]).toEqual([column, groupsOnPage(spec)]);
  }
});

it('are as many however deep the config is, and one of a key that it does not have', () => {
  const columns = [
    'config.optimizer_weight_decay',
    'config.data_batch_size',
    'config.train.ema',
    'config.model.level_2.layers',
    'config.optimizer.level_2.level_3.name',
  ];
  const shapes: Partial<ProjectSpec>[] = [0, 1, 2, 3, 5].map((configDepth) => ({ configDepth }));
  for (const shape of [...shapes, { configKeys: 13 }, { nameStyle: 'odd' as const }])
    for (const column of columns) {
      const spec = grouped([column], { runs: 300, ...shape });
      expect([column, shape, groupsOf(spec)]).toEqual([column, shape, groupsOnPage(spec)]);
    }
});

it('are every combination of several columns, and never more than runs', () => {
  const pair = ['run.user', 'config.train.ema'];
  const spec = grouped(pair, { runs: 1500 });
  expect(groupsOf(spec)).toBe(groupsOnPage(spec));
  expect(groupsOf({ ...spec, runs: 3 })).toBe(3);
  expect(groupsOf(grouped([], { runs: 9 }))).toBe(1);
});

it('are a group a run by any other column', () => {
  for (const column of ['run.name', 'config.train.seed', '__proto__'])
    expect(groupsOf(grouped([column], { runs: 40 }))).toBe(40);
  expect(groupsOnPage(grouped(['run.name'], { runs: 40 }))).toBe(40);
});
