import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunTable } from '../../../src/backend/runTable.ts';
import { TableColumns } from '../../../src/backend/tableColumns.ts';
import { ABSENT, type Column } from '../../../src/base/column.ts';
import { decode } from '../../../src/page/decode.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import type { RunWindow } from '../../../src/wire/answer.ts';
import type { Sort, Span } from '../../../src/wire/query.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { ask, sameBytes } from './asking.ts';

interface View {
  readonly rows: Span;
  readonly columns: Span;
  readonly sort: Sort | null;
}

function windowOf(table: RunTable, { rows, columns, sort }: View): RunWindow {
  const { bytes } = ask(table.window(rows, columns, sort));
  return decode({ kind: 'runs', rows, columns, sort }, bytes, 'typed') as RunWindow;
}

const open = (spec: ProjectSpec, view: View) => windowOf(new RunTable(new Project(spec)), view);
const cells = (column: Column): (number | string | undefined)[] =>
  column.kind === 'number' ? [...column.values] : [...column.codes].map((code) => column.words[code]);
const everything: Span = { from: 0, count: 1_000_000 };
const nameAndState: Span = { from: 2, count: 0 };

describe('a window of the run table', () => {
  it('is that part of the whole table, with name and state in front', () => {
    const span = (most: number) => fc.record({ from: fc.nat({ max: most }), count: fc.nat({ max: most }) });
    fc.assert(
      fc.property(smallSpec, span(12), span(70), fc.boolean(), (spec, rows, columns, descending) => {
        const sort = descending ? { column: 'run.name', descending } : null;
        const whole = open(spec, { rows: everything, columns: everything, sort });
        const part = open(spec, { rows, columns, sort });
        const inRows = <T>(list: ArrayLike<T>) => Array.from(list).slice(rows.from, rows.from + rows.count);
        expect([...part.numbers]).toEqual(inRows(whole.numbers));
        const last = columns.from + columns.count;
        const wanted = whole.columns.filter(
          (_, index) => index < 2 || (index >= columns.from && index < last),
        );
        expect(part.columns.map(({ name, kind }) => [name, kind])).toEqual(
          wanted.map(({ name, kind }) => [name, kind]),
        );
        expect(part.columns.map(cells)).toEqual(wanted.map((column) => inRows(cells(column))));
        expect(part).toMatchObject({ totalRows: spec.runs, rowFrom: rows.from, columnFrom: columns.from });
      }),
      { numRuns: 100 },
    );
  });

  it('holds what each column says of each run, the newest first', () => {
    fc.assert(
      fc.property(smallSpec, (spec) => {
        const project = new Project(spec);
        const source = new TableColumns(project);
        const whole = open(spec, { rows: everything, columns: everything, sort: null });
        expect([...whole.numbers]).toEqual(Array.from({ length: spec.runs }, (_, i) => spec.runs - 1 - i));
        expect(whole.columns).toHaveLength(source.total);
        expect(whole.totalColumns).toBe(source.total);
        whole.columns.forEach((column, index) => {
          const { id, cell } = source.at(index);
          expect(column.name).toBe(id);
          expect(cells(column)).toEqual([...whole.numbers].map((number) => cell(project.run(number))));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('sorts by any column, rows without a value last', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat(), fc.boolean(), (spec, pick, descending) => {
        const columns = new TableColumns(new Project(spec));
        const { id, kind } = columns.at(pick % columns.total);
        const whole = open(spec, { rows: everything, columns: everything, sort: { column: id, descending } });
        const sorted = cells(whole.columns.find(({ name }) => name === id)!);
        const has = sorted.filter((cell) => cell !== '' && cell !== ABSENT && !Number.isNaN(cell));
        expect(sorted.slice(0, has.length)).toEqual(has);
        const up =
          kind === 'number' ? Array.from(Float64Array.from(has as number[]).sort()) : [...has].sort();
        expect(has).toEqual(descending ? up.reverse() : up);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the newest first among equals, either way', () => {
    const spec = specOf({ runs: 60, crashedRuns: 0.4 });
    for (const descending of [false, true]) {
      const sort = { column: 'run.state', descending };
      const { numbers, columns } = open(spec, { rows: everything, columns: nameAndState, sort });
      const states = cells(columns[1]!);
      for (let row = 1; row < 60; row++)
        if (states[row] === states[row - 1]) expect(numbers[row]!).toBeLessThan(numbers[row - 1]!);
    }
  });

  it('is not sorted by a column that there is not', () => {
    const sort = { column: 'config.cake', descending: true };
    expect([...open(specOf({ runs: 3 }), { rows: everything, columns: nameAndState, sort }).numbers]).toEqual(
      [2, 1, 0],
    );
  });

  it('is a copy: writing into one changes no other', () => {
    const table = new RunTable(new Project(specOf({ runs: 20 })));
    const view: View = {
      rows: everything,
      columns: { from: 2, count: 30 },
      sort: { column: 'run.runtime', descending: true },
    };
    const first = ask(table.window(view.rows, view.columns, view.sort)).bytes;
    const kept = first.slice(0);
    new Uint8Array(first).fill(255);
    const second = ask(table.window(view.rows, view.columns, view.sort));
    expect(second.ticks).toEqual([]);
    expect(sameBytes(second.bytes, kept)).toBe(true);
  });

  it('tells windows apart that begin and end alike', () => {
    const table = new RunTable(new Project(specOf({ runs: 30, crashedRuns: 0.5 })));
    const columns = { from: 2, count: 20 };
    for (const column of ['run.runtime', 'config.optimizer.lr', 'summary.train/loss', 'run.user']) {
      for (const descending of [true, false]) {
        const view: View = { rows: everything, columns, sort: { column, descending } };
        const fresh = open(specOf({ runs: 30, crashedRuns: 0.5 }), view);
        expect(windowOf(table, view)).toEqual(fresh);
      }
    }
  });
});
