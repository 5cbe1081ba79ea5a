import { describe, expect, it } from 'vitest';
import { runWindow } from '../../../src/backend/runWindow.ts';
import { Project } from '../../../src/synth/project.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../src/wire/listing.ts';
import type { RunsQuery } from '../../../src/wire/query.ts';
import { specOf } from '../synth/anySpec.ts';
import { resultOf } from './sourceSays.ts';
import { spiedSource } from './spiedSource.ts';
import { windowRows } from './windowCells.ts';

/** That windows are parts of the true table, whatever lists it, `answerRuns.test.ts` holds. */
const project = new Project(specOf({ runs: 40, metrics: 9, crashedRuns: 0.5 }));
const view: RunsQuery = {
  kind: 'runs',
  listing: EVERY_RUN,
  rows: { from: 5, count: 7 },
  columns: {
    layout: { ...EVERY_COLUMN, pinned: ['run.runtime'] },
    span: { from: 3, count: 2 },
    offered: null,
  },
  only: null,
};

describe('a window', () => {
  it('reads the columns in it, of its own rows alone', () => {
    const source = spiedSource(project);
    const { columns, numbers } = resultOf(runWindow(source, view));
    const ids = ['run.name', 'run.state', 'run.runtime', 'run.user', 'run.createdAt'];
    expect(columns.map(({ name }) => name)).toEqual(ids);
    expect([...numbers]).toEqual([34, 33, 32, 31, 30, 29, 28]);
    expect(source.asked).toEqual(ids.map((id) => [id, 7]));
  });

  it('reads whole columns where groups stand in it, for they speak for all of their runs', () => {
    const source = spiedSource(project);
    const listing = { ...EVERY_RUN, groupBy: ['run.state'] };
    const window = resultOf(runWindow(source, { ...view, listing, rows: { from: 0, count: 2 } }));
    expect(windowRows(window).map(({ kind }) => kind)).toEqual(['group', 'group']);
    expect(source.asked.every(([, rows]) => rows === 'all')).toBe(true);
  });

  it('has its own rows alone read where all of them are runs of an opened group', () => {
    const source = spiedSource(project);
    const listing = { ...EVERY_RUN, groupBy: ['run.state'], opened: ['["crashed"]', '["running"]'] };
    const window = resultOf(runWindow(source, { ...view, listing, rows: { from: 1, count: 1 } }));
    expect(windowRows(window)[0]!.kind).toBe('run');
    expect(window.groups).toEqual([]);
    expect(source.asked.filter(([, rows]) => rows === 'all')).toEqual([['run.state', 'all']]);
  });

  it('may lie past the end of the list', () => {
    const past = resultOf(runWindow(spiedSource(project), { ...view, rows: { from: 50, count: 5 } }));
    expect([past.totalRows, past.numbers.length]).toEqual([40, 0]);
  });
});
