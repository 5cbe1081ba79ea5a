import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { decode } from '../../../src/page/decode.ts';
import { TECHNIQUES, type Techniques } from '../../../src/profile/technique.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import type { FoundColumns, KeySections, RunObjects, RunWindow } from '../../../src/wire/answer.ts';
import type { ColumnLayout, Listing } from '../../../src/wire/listing.ts';
import type { ColumnsInView, Query, RunsQuery, Span } from '../../../src/wire/query.ts';
import { leavesOf } from '../kernels/anyRun.ts';
import { plainSections } from '../kernels/plainSections.ts';
import { roomySpec, specOf } from '../synth/anySpec.ts';
import {
  columnsSeen,
  columnsStored,
  metricsOfColumns,
  metricsStored,
  plainRuns,
} from '../synth/plainRuns.ts';
import { layoutOf, listingOf } from './anyListing.ts';
import { ask, sameBytes } from './asking.ts';
import { plainTable, shown } from './plainTable.ts';
import { windowCells, windowRows } from './windowCells.ts';

type Keeping = Pick<Techniques, 'store' | 'wire'>;
const BACKENDS = TECHNIQUES.store.flatMap((store) =>
  TECHNIQUES.wire.map((wire): [string, Keeping] => [`${store} as ${wire}`, { store, wire }]),
);

const answer = (spec: ProjectSpec, query: Query, of: Keeping) =>
  decode(query, ask(createBackend(spec, of).answer(query)).bytes, of.wire);

/** What a store has: runs, the newest first, and its columns and metrics in its own order. */
function kept(spec: ProjectSpec, { store }: Pick<Keeping, 'store'>) {
  const project = new Project(spec);
  const runs = plainRuns(project);
  const columns = store === 'rows' ? columnsSeen(runs) : columnsStored(project);
  const metrics = store === 'rows' ? metricsOfColumns(columns) : metricsStored(project);
  return { runs, columns, metrics };
}

interface Asked {
  readonly spec: ProjectSpec;
  readonly listing: Listing;
  readonly layout: ColumnLayout;
}

const given: fc.Arbitrary<Asked> = roomySpec.chain((spec) => {
  const { runs, columns } = kept(spec, { store: 'rows' });
  return fc.record({
    spec: fc.constant(spec),
    listing: listingOf(runs, columns),
    layout: layoutOf(columns),
  });
});
const span = (most: number): fc.Arbitrary<Span> =>
  fc.record({ from: fc.nat({ max: most }), count: fc.nat({ max: most }) });
const whole: RunsQuery = { kind: 'runs', listing: null, rows: null, columns: null, only: null };

describe.each(BACKENDS)('a backend of %s', (_, of) => {
  it('answers with windows of the table that plain runs make', () => {
    const offer = fc.option(fc.integer({ min: 6, max: 40 }));
    fc.assert(
      fc.property(given, span(12), span(40), offer, ({ spec, listing, layout }, rows, inView, offered) => {
        const { runs, columns } = kept(spec, of);
        const table = plainTable(runs, columns, { listing, layout, offered: offered ?? columns.length });
        const view: ColumnsInView = { layout, span: inView, offered };
        const window = answer(spec, { ...whole, listing, rows, columns: view }, of) as RunWindow;
        const scrolled = 2 + table.pinned;
        const columnFrom = Math.max(scrolled, inView.from);
        const wanted = [
          ...table.columns.slice(0, scrolled),
          ...table.columns.slice(columnFrom, Math.max(columnFrom, inView.from + inView.count)),
        ];
        const seen = table.rows.slice(rows.from, rows.from + rows.count);
        expect(window).toMatchObject({
          totalRows: table.rows.length,
          totalRuns: spec.runs,
          matchingRuns: table.matching,
          totalColumns: table.columns.length,
          columnsInProject: columns.length,
          rowFrom: rows.from,
          columnFrom,
          pinned: table.pinned,
        });
        expect(windowRows(window)).toEqual(seen);
        expect(window.columns.map(({ name, kind }) => ({ id: name, kind }))).toEqual(wanted);
        expect(windowCells(window)).toEqual(
          seen.map((__, row) => wanted.map((column) => table.cell(rows.from + row, column))),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('answers with every run that a listing has, whole, and with those alone that are asked for', () => {
    fc.assert(
      fc.property(
        given,
        fc.boolean(),
        fc.option(fc.uniqueArray(fc.nat({ max: 8 }))),
        (asked, lists, only) => {
          const { spec } = asked;
          const { runs, columns } = kept(spec, of);
          const listing: Listing = lists
            ? { ...asked.listing, opened: [] }
            : { filters: [], sort: [], groupBy: [], opened: [] };
          const query = { ...whole, listing: lists ? listing : null };
          const everything = plainTable(runs, columns, { listing, layout: asked.layout, offered: 0 });
          const order =
            everything.groups?.flat() ??
            everything.rows.flatMap((row) => (row.kind === 'run' ? [row.number] : []));
          const groups =
            everything.groups && everything.rows.map(({ kind: __, ...group }: { kind: string }) => group);
          const all = wholeRuns(answer(spec, query, of) as RunObjects | RunWindow);
          expect(all).toEqual({
            totalRuns: spec.runs,
            groups,
            runs: order.map((number) => said(runs, number)),
          });
          if (!only) return;
          const some = wholeRuns(answer(spec, { ...query, only }, of) as RunObjects | RunWindow);
          const byNumber = new Map(some.runs.map((run) => [run.number, run]));
          for (const number of order.filter((one) => only.includes(one)))
            expect(byNumber.get(number)).toEqual(said(runs, number));
          expect([...byNumber.keys()].every((number) => only.includes(number))).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('answers with the sections of its metrics', () => {
    const choice = fc.record({
      prefix: fc.constantFrom('first' as const, 'last' as const),
      search: fc.constantFrom('', 'loss', '^own', '\\d'),
      open: fc.nat({ max: 4 }),
      toggled: fc.subarray(['train', 'val', 'own', 'Charts']),
      perPage: fc.option(fc.integer({ min: 1, max: 8 })),
      pages: fc.constantFrom({}, { train: 1, own: 2 }),
    });
    fc.assert(
      fc.property(roomySpec, choice, (spec, by) => {
        const { metrics } = kept(spec, of);
        expect(answer(spec, { kind: 'keys', ...by }, of) as KeySections).toEqual({
          kind: 'keySections',
          totalMetrics: metrics.length,
          sections: plainSections(metrics, by),
        });
      }),
      { numRuns: 40 },
    );
  });

  it('answers with the columns whose name holds a text, the first of them by name', () => {
    fc.assert(
      fc.property(
        roomySpec,
        fc.constantFrom('', 'LOSS', 'config.', '.', 'cake'),
        fc.nat({ max: 9 }),
        (spec, text, most) => {
          const ids = kept(spec, of).columns.map(({ id }) => id);
          const found = ids.filter((id) => id.toLowerCase().includes(text.toLowerCase()));
          const { total, ids: first } = answer(spec, { kind: 'columns', text, most }, of) as FoundColumns;
          expect([total, first]).toEqual([found.length, found.slice(0, most)]);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('answers with copies of what it made once', () => {
    const spec = specOf({ runs: 20, metrics: 9 });
    const backend = createBackend(spec, of);
    const sort = [{ column: 'run.runtime', descending: true }];
    const listing = { filters: [], sort, groupBy: [], opened: [] };
    const layout = { pinned: [], only: null, first: [], hidden: [] };
    const columns = { layout, span: { from: 2, count: 30 }, offered: null };
    for (const query of [whole, { ...whole, listing, rows: { from: 3, count: 9 }, columns }]) {
      const first = ask(backend.answer(query));
      const copy = first.bytes.slice(0);
      new Uint8Array(first.bytes).fill(255);
      const second = ask(backend.answer(query));
      expect(second.ticks.some(({ did }) => did === 'make')).toBe(false);
      expect(sameBytes(second.bytes, copy)).toBe(true);
    }
  });
});

/** What a run says, as far as every wire tells it: nothing is missing, not null. */
function said(runs: ReturnType<typeof plainRuns>, number: number) {
  const { cells } = runs.find((run) => run.number === number)!;
  const told = [...cells].map(([id, value]) => [id, shown(value)]).filter(([, value]) => value !== '–');
  return { number, cells: Object.fromEntries(told) };
}

/** A whole list, whatever it came as. */
function wholeRuns(list: RunObjects | RunWindow) {
  const { totalRuns, groups } = list;
  if (list.kind === 'runWindow') {
    const cells = windowCells(list);
    const runs = Array.from(list.numbers, (number, row) => {
      const own = list.columns
        .map(({ name }, i) => [name, cells[row]![i]!])
        .filter(([, value]) => value !== '–');
      return { number, cells: Object.fromEntries(own) };
    });
    return { totalRuns, groups, runs };
  }
  const runs = list.runs.map(({ number, name, state, user, createdAt, runtime, tags, config, summary }) => {
    const facts = { name, state, user, createdAt, runtime, tags: tags.join(', ') };
    const leaves = [
      ...leavesOf('run', facts, 0),
      ...leavesOf('config', config, 3),
      ...leavesOf('summary', summary, 4),
    ];
    const own = leaves.map(([id, value]) => [id, shown(value)]).filter(([, value]) => value !== '–');
    return { number, cells: Object.fromEntries(own) };
  });
  return { totalRuns, groups, runs };
}
