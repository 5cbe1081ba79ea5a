import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnRuns } from '../../../src/backend/columnRuns.ts';
import { runWindow } from '../../../src/backend/runWindow.ts';
import { Project } from '../../../src/synth/project.ts';
import { roomySpec, specOf } from '../synth/anySpec.ts';
import { columnsStored, metricsStored, plainRuns } from '../synth/plainRuns.ts';
import { cellsIn, resultOf, sourceMustSay, sourceSays, worked } from './sourceSays.ts';

describe('the runs of a column store', () => {
  it('are those of the project, the newest first, with a column for every name, of all rows or of some', () => {
    fc.assert(
      fc.property(roomySpec, fc.option(fc.array(fc.nat(), { maxLength: 9 })), (spec, picks) => {
        const project = new Project(spec);
        const rows = picks?.map((pick) => pick % spec.runs) ?? null;
        expect(sourceSays(new ColumnRuns(project), rows)).toEqual(
          sourceMustSay(plainRuns(project), columnsStored(project), metricsStored(project), rows),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('have no column of a name that no run has', () => {
    const runs = new ColumnRuns(new Project(specOf({ runs: 3 })));
    for (const id of [
      '',
      '__proto__',
      'run.cake',
      'config.cake',
      'summary.cake',
      'train/loss',
      'summary.metric_0',
    ])
      expect([id, runs.indexOf(id), runs.indexOf(id)]).toEqual([id, -1, -1]);
  });

  it('make a column once, whole or for a window, and give copies of it', () => {
    for (const rows of [null, Uint32Array.of(2, 0)]) {
      const runs = new ColumnRuns(new Project(specOf({ runs: 9 })));
      for (const index of [0, 4]) {
        const first = worked(runs.column(index, rows));
        const cells = cellsIn(first.value);
        if (first.value.kind === 'number') first.value.values.fill(7);
        else first.value.codes.fill(0);
        const second = worked(runs.column(index, rows));
        expect([first.made, second.made, cellsIn(second.value)]).toEqual([1, 0, cells]);
      }
    }
  });

  it('gather a window from the whole column where that is there, without a word that no row has', () => {
    const runs = new ColumnRuns(new Project(specOf({ runs: 9 })));
    const whole = cellsIn(resultOf(runs.column(0, null)));
    const { value, made } = worked(runs.column(0, Uint32Array.of(5, 5, 1)));
    expect([made, cellsIn(value)]).toEqual([0, [whole[5], whole[5], whole[1]]]);
    expect(value.kind === 'text' && value.words).toEqual(['', whole[5], whole[1]]);
  });

  it('have the whole column made for more rows than a window has, whatever their order', () => {
    const runs = new ColumnRuns(new Project(specOf({ runs: 1200, metrics: 1 })));
    const backwards = Uint32Array.from({ length: 1200 }, (_, row) => 1199 - row);
    const first = worked(runs.column(0, backwards));
    const second = worked(runs.column(0, null));
    expect([first.made, second.made]).toEqual([1, 0]);
    expect(cellsIn(first.value)).toEqual(cellsIn(second.value).toReversed());
  });
});

describe('a listing over a column store', () => {
  it('is told apart from the making of columns that come after it', () => {
    const runs = new ColumnRuns(new Project(specOf({ runs: 30 })));
    const listing = {
      filters: [],
      sort: [{ column: 'run.user', descending: false }],
      groupBy: [],
      opened: [],
    };
    const query = { kind: 'runs', listing, rows: { from: 0, count: 5 }, columns: null, only: null } as const;
    const did = [...runWindow(runs, query)].map((tick) => tick.did);
    // One column to sort by is made, then one after another for the window: each after the work before it.
    expect(did.slice(0, 4)).toEqual(['work', 'make', 'work', 'make']);
    expect([...runWindow(runs, query)]).toEqual([]);
  });
});
