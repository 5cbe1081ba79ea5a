import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageView } from '../../../src/page/pageView.ts';
import { profiles } from '../../../src/profile/profiles.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import type { RunObject } from '../../../src/wire/answer.ts';
import { EVERY_COLUMN, EVERY_RUN } from '../../../src/wire/listing.ts';
import { layoutOf, listingOf } from '../backend/anyListing.ts';
import { plainTable, shown } from '../backend/plainTable.ts';
import { anyRuns } from '../kernels/anyRun.ts';
import { plainSections } from '../kernels/plainSections.ts';
import { specOf } from '../synth/anySpec.ts';
import { handMade, plainOf } from './handMade.ts';
import { openPage, WHOLE_VIEW } from './openPage.ts';
import { tableMustShow, tableShows } from './tableShows.ts';

const spec = specOf({ visibleRuns: 4, openSections: 3, panelsPerPage: 2 });

/** Setups that know every column in one order, whoever lists the runs. */
const SETUPS: readonly Techniques[] = [
  profiles.eager,
  profiles.tracker,
  { ...profiles.tuned, history: 'buckets' },
  { ...profiles.tuned, wire: 'jsonRows', store: 'rows' },
  { ...profiles.tracker, wire: 'typed', rowWork: 'backend', keys: 'backend' },
];

function openMade(runs: readonly RunObject[], techniques: Techniques, view: Partial<PageView>) {
  return openPage({ spec, techniques, view }, { backend: handMade(runs, techniques) }).page;
}

describe('a page of any names', () => {
  const page = anyRuns.chain((runs) => {
    const { runs: rows, columns } = plainOf(runs);
    const listing = listingOf(rows, columns).map((of) => ({ ...of, groupBy: [] }));
    const view = fc.record({
      listing,
      layout: layoutOf(columns),
      prefix: fc.constantFrom('first' as const, 'last' as const),
      toggled: fc.subarray(['__proto__', 'constructor', 'a', 'Charts']),
    });
    return fc.record({ runs: fc.constant(runs), view });
  });

  it('has their columns, sections and lines, whoever lists the runs and unites the names', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...SETUPS), ({ runs, view }, techniques) => {
        const plain = plainOf(runs);
        const model = openMade(runs, techniques, view);
        const truth = plainTable(plain.runs, plain.columns, { ...view, offered: 500 });
        // A window has no place for a text in a column of numbers.
        const isWindow = techniques.runList === 'paged' || techniques.wire === 'typed';
        const cell: typeof truth.cell = (row, column) => {
          const said = truth.cell(row, column);
          const of = truth.rows[row]!;
          const own =
            of.kind === 'run' && plain.runs.find(({ number }) => number === of.number)!.cells.get(column.id);
          return isWindow && column.kind === 'number' && typeof own !== 'number' ? '–' : said;
        };
        expect(tableShows(model.table)).toEqual(tableMustShow({ ...truth, cell }));
        const perPage = techniques.panels === 'open' ? null : 2;
        const choice = {
          prefix: view.prefix,
          search: '',
          open: 3,
          toggled: view.toggled,
          perPage,
          pages: {},
        };
        const sections = plainSections(plain.metrics, choice);
        expect(model.sections).toEqual(sections.map(({ names, ...rest }) => ({ ...rest, panels: names })));
        expect([...model.panels.keys()]).toEqual(sections.flatMap(({ names }) => names));
        for (const [metric, panel] of model.panels) {
          const last = panel.lines.map(({ run, y }) => [run, shown(y.at(-1))]);
          const wanted = model.listed.flatMap(({ id }) => {
            const own = plain.runs.find(({ number }) => number === id)!.cells.get(`summary.${metric}`);
            return typeof own === 'number' ? [[id, shown(own)]] : [];
          });
          expect(last).toEqual(wanted);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('names that objects have of themselves, and none at all', () => {
  const NAMES = [
    '',
    '__proto__',
    'constructor',
    'a.b',
    '__proto__/x',
    '__proto__/y',
    '__proto__/z',
    '/',
    'a/b/c',
  ];
  const dictOf = (value: (index: number) => unknown) =>
    JSON.parse(`{${NAMES.map((name, i) => `${JSON.stringify(name)}:${JSON.stringify(value(i))}`)}}`);
  const made = (number: number, word: string): RunObject => ({
    number,
    id: `id${number}`,
    name: '',
    state: 'finished',
    user: '__proto__',
    tags: [],
    createdAt: number,
    runtime: 9,
    config: dictOf((i) => (i % 2 === 0 ? word : number)),
    summary: dictOf((i) => 10 * i + number),
  });
  const runs = [made(3, '__proto__'), made(2, 'constructor'), made(1, '__proto__'), made(0, '')];

  it.each(SETUPS.map((setup, i) => [i, setup] as const))(
    'group, filter and sort runs (setup %i)',
    (_, techniques) => {
      const numbersIn = (view: Partial<PageView>) => {
        const { table } = openMade(
          runs,
          { ...techniques, history: 'buckets' },
          { toggled: [], ...view, panels: { from: 0, count: 0 } },
        );
        return Array.from({ length: table.rowCount }, (__, row) => {
          const of = table.rowAt(row)!;
          return of.kind === 'run' ? of.number : of.values;
        });
      };
      const column = 'config.__proto__';
      const filters = [{ column: 'config.', is: 'oneOf', values: ['__proto__'] }] as const;
      expect(numbersIn({ listing: { ...EVERY_RUN, filters } })).toEqual([3, 1]);
      expect(numbersIn({ listing: { ...EVERY_RUN, sort: [{ column, descending: false }] } })).toEqual([
        0, 1, 2, 3,
      ]);
      const sort = [{ column: 'config.constructor', descending: true }];
      expect(numbersIn({ listing: { ...EVERY_RUN, sort } })).toEqual([2, 3, 1, 0]);
      const close = spec.openSections;
      expect(close).toBe(3);
      const listing = {
        ...EVERY_RUN,
        groupBy: ['config.constructor', 'run.user'],
        opened: ['["__proto__","__proto__"]'],
      };
      const groups = numbersIn({ listing, toggled: ['Charts', '__proto__', 'a'] });
      expect(groups).toEqual([
        ['__proto__', '__proto__'],
        3,
        1,
        ['constructor', '__proto__'],
        [null, '__proto__'],
      ]);
    },
  );

  it.each(SETUPS.map((setup, i) => [i, setup] as const))(
    'stand as columns, panels and sections (setup %i)',
    (_, techniques) => {
      const layout = { ...EVERY_COLUMN, pinned: ['summary.'], only: ['summary.__proto__', 'config.a.b'] };
      const styles = {
        ...WHOLE_VIEW.styles,
        sections: JSON.parse('{"__proto__":{"legend":"value"}}'),
        panels: {},
      };
      const pages = JSON.parse('{"__proto__":1}');
      const view = { layout, styles, pages, pinned: ['__proto__', ''], full: 'constructor', hidden: [1] };
      const { table, sections, panels, full } = openMade(runs, techniques, view);
      const ids = Array.from({ length: table.columnCount }, (__, place) => table.column(place)!.id);
      expect(ids).toEqual(['run.name', 'run.state', 'summary.', 'summary.__proto__', 'config.a.b']);
      expect(ids.map((__, place) => shown(table.cell(2, place)))).toEqual(['–', 'finished', '1', '11', '1']);
      const isWhole = techniques.panels === 'open';
      const own = sections.find(({ name }) => name === '__proto__')!;
      expect(own).toEqual({
        name: '__proto__',
        metrics: 3,
        open: true,
        page: isWhole ? 0 : 1,
        pages: isWhole ? 1 : 2,
        panels: isWhole ? ['__proto__/x', '__proto__/y', '__proto__/z'] : ['__proto__/z'],
      });
      expect(sections.map(({ name }) => name)).toEqual(['Charts', '__proto__', 'a']);
      const lastOf = (metric: string) => panels.get(metric)!.lines.map(({ run, y }) => [run, y.at(-1)]);
      expect(lastOf('')).toEqual([
        [3, 3],
        [2, 2],
        [0, 0],
      ]);
      expect(lastOf('__proto__')).toEqual([
        [3, 13],
        [2, 12],
        [0, 10],
      ]);
      expect(full!.lines.map(({ y }) => y.at(-1))).toEqual([23, 22, 20]);
      expect(panels.get('__proto__/z')!.settings.legend).toBe('value');
      expect(panels.get('')!.settings.legend).toBe('list');
    },
  );
});
