import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRuns } from '../../../src/backend/rowRuns.ts';
import { answerObjects } from '../../../src/backend/runObjects.ts';
import { FlatRuns, flattenRuns } from '../../../src/kernels/flatRuns.ts';
import { utf8 } from '../../../src/kernels/jsonBytes.ts';
import { decode } from '../../../src/page/decode.ts';
import type { RunObject, RunObjects } from '../../../src/wire/answer.ts';
import { EVERY_RUN } from '../../../src/wire/listing.ts';
import type { RunsQuery } from '../../../src/wire/query.ts';
import { anyRuns } from '../kernels/anyRun.ts';
import { ask } from './asking.ts';
import { shown } from './plainTable.ts';
import { resultOf } from './sourceSays.ts';

const whole: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };

const flatOf = (runs: readonly RunObject[]) => new FlatRuns(runs, flattenRuns(runs));
const sourceOf = (runs: readonly RunObject[]) =>
  resultOf(readRuns(runs.map((run) => utf8(`${JSON.stringify(run)}\n`))));

/** Cells of each run by column, as far as a store of columns tells them: of numbers, or of texts. */
function cellsOf(runs: readonly RunObject[], flat: FlatRuns) {
  return runs.map(({ number }, row) => {
    const cells = Array.from({ length: flat.columnCount }, (_, index) => {
      const cell = flat.cell(row, index);
      return [flat.id(index), shown(flat.kind(index) === 'number' && typeof cell !== 'number' ? null : cell)];
    });
    return { number, cells: new Map(cells.filter(([, cell]) => cell !== '–') as [string, string][]) };
  });
}

describe('runs put together again out of columns', () => {
  it('say what they said, whatever their columns are called', () => {
    fc.assert(
      fc.property(anyRuns, (runs) => {
        // A text that reads as a number that JSON lacks is one wherever it lies.
        const { bytes } = ask(answerObjects(sourceOf(runs), whole));
        const list = decode(whole, bytes, 'json') as RunObjects;
        expect([list.totalRuns, list.groups]).toEqual([runs.length, null]);
        expect(cellsOf(list.runs, flatOf(list.runs))).toEqual(cellsOf(runs, flatOf(runs)));
      }),
      { numRuns: 300 },
    );
  });

  it('come group by group where they are grouped, with what each group is of', () => {
    const run = (number: number, user: string): RunObject => ({
      number,
      user,
      id: '',
      name: `run ${number}`,
      state: 'finished',
      tags: ['a', 'b'],
      createdAt: 1,
      runtime: 2,
      config: {},
      summary: { loss: 'NaN' },
    });
    const runs = [run(3, 'bo'), run(2, ''), run(1, 'bo'), run(0, 'ann')];
    const query = { ...whole, listing: { ...EVERY_RUN, groupBy: ['run.user'] } };
    const list = decode(query, ask(answerObjects(sourceOf(runs), query)).bytes, 'json') as RunObjects;
    expect(list.groups).toEqual([
      { place: 0, values: ['bo'], runs: 2 },
      { place: 1, values: [null], runs: 1 },
      { place: 2, values: ['ann'], runs: 1 },
    ]);
    expect(list.runs.map(({ number }) => number)).toEqual([3, 1, 2, 0]);
    expect(list.runs[0]).toEqual({ ...run(3, 'bo'), id: '3' });
  });
});
