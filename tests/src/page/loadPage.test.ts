import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlatCache } from '../../../src/page/loadPage.ts';
import type { CellValue, TableModel } from '../../../src/page/pageModel.ts';
import { PROFILE_IDS, type ProfileId } from '../../../src/profile/profiles.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { sectionSizes } from '../../../src/spec/sectionSizes.ts';
import { plottableMetrics } from '../../../src/spec/size.ts';
import { Project } from '../../../src/synth/project.ts';
import type { RunObjects } from '../../../src/wire/answer.ts';
import { queryKey } from '../../../src/wire/query.ts';
import { smallSpec, specOf } from '../synth/anySpec.ts';
import { openPage } from './openPage.ts';

const profile = fc.constantFrom(...PROFILE_IDS);
/** Every metric is logged by every run that has it, so that nobody's order of first sight differs. */
const gapless = smallSpec.map((spec): ProjectSpec => ({ ...spec, gaps: 0 }));

const spec = specOf({
  runs: 30,
  metrics: 60,
  points: 120,
  visibleRuns: 5,
  openSections: 2,
  panelsPerPage: 4,
});
const both = PROFILE_IDS.map((id) => [id] as const);

describe('a load', () => {
  it('asks again for what its plan asked for, and for nothing else', () => {
    const view = fc.record({
      hidden: fc.subarray([0, 1, 2, 8]),
      toggled: fc.subarray(['train', 'eval', 'own', 'Charts']),
      zoom: fc.constantFrom(null, { from: 0, to: 1 }),
      sort: fc.constantFrom(null, { column: 'run.runtime', descending: true }),
      panels: fc.record({ from: fc.nat({ max: 9 }), count: fc.nat({ max: 9 }) }),
    });
    fc.assert(
      fc.property(smallSpec, profile, view, (small, id, by) => {
        const opening = { spec: small, profile: id, view: by };
        const plan = openPage(opening);
        const window = openPage(opening, plan.answers);
        expect(window.queries.map(queryKey)).toEqual(plan.queries.map(queryKey));
        expect(new Set(plan.queries.map(queryKey)).size).toBe(plan.queries.length);
        expect([...window.page.panels.keys()]).toEqual([...plan.page.panels.keys()]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(both)('of %s leaves no stage open while it waits for answers', (id) => {
    const { stages } = openPage({ spec, profile: id });
    stages.forEach((stage, i) => {
      if (stage === '(asks)' && i > 0) expect(stages[i - 1]).toBe('unattributed');
    });
    expect(stages.at(-1)).toBe('unattributed');
    expect(stages.includes('flatten')).toBe(id === 'tracker');
  });

  it('asks for a panel at a time as Tracker, and for all panels at once as Tuned', () => {
    const histories = (id: ProfileId) =>
      openPage({ spec, profile: id }).queries.flatMap((query) => (query.kind === 'history' ? [query] : []));
    expect(histories('tracker').map(({ metrics }) => metrics.length)).toEqual(new Array(8).fill(1));
    expect(histories('tuned').map(({ metrics }) => metrics.length)).toEqual([8]);
  });

  it('asks for no history where no panel is shown', () => {
    for (const id of PROFILE_IDS) {
      const { queries } = openPage({ spec, profile: id, view: { toggled: ['train', 'val'] } });
      expect(queries.some(({ kind }) => kind === 'history')).toBe(false);
    }
  });

  it('hides lines without asking for anything else', () => {
    for (const id of PROFILE_IDS) {
      const hidden = Array.from({ length: 30 }, (_, run) => run);
      const { queries, page } = openPage({ spec, profile: id, view: { hidden } });
      expect(queries).toEqual(openPage({ spec, profile: id }).queries);
      for (const panel of page.panels.values()) expect(panel.lines).toEqual([]);
    }
  });

  it('keeps what it flattened of a run list, so that the next sort need not', () => {
    const cache: FlatCache = new WeakMap();
    const first = openPage({ spec, profile: 'tracker', cache });
    const { runs } = first.answers.get(queryKey(first.queries[0]!)) as RunObjects;
    const flat = cache.get(runs);
    const sort = { column: 'run.runtime', descending: true };
    // Other lines are listed then, so the history is asked for anew; the run list is in hand.
    const sorted = openPage({ spec, profile: 'tracker', cache, view: { sort } });
    expect(flat?.name.length).toBe(first.page.leaves);
    const again = openPage({ spec, profile: 'tracker', cache }, first.answers);
    expect(cache.get(runs)).toBe(flat);
    expect(again.page.leaves).toBe(first.page.leaves);
    expect(sorted.page.leaves).toBe(first.page.leaves);
  });
});

describe('the sections of a page', () => {
  it('are the same however the page came by them', () => {
    const toggled = fc.subarray(['train', 'val', 'eval', 'own', 'Charts']);
    fc.assert(
      fc.property(
        gapless,
        fc.nat({ max: 4 }),
        fc.integer({ min: 1, max: 8 }),
        toggled,
        (small, open, panels, by) => {
          const sized = { ...small, openSections: open, panelsPerPage: panels, visibleRuns: 1 };
          const pages = PROFILE_IDS.map(
            (id) => openPage({ spec: sized, profile: id, view: { toggled: by } }).page,
          );
          const said = pages.map(({ sections, totalMetrics, totalRuns }) => ({
            totalMetrics,
            totalRuns,
            sections: sections.map(({ panels: names, ...section }) => [section, section.open ? names : []]),
          }));
          expect(said[1]).toEqual(said[0]);
          expect(said[0]!.totalMetrics).toBe(plottableMetrics(sized));
          expect(pages[0]!.sections.map(({ metrics }) => metrics)).toEqual(sectionSizes(sized));
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(both)('of %s are open for the first few, and toggling turns that round', (id) => {
    const { sections } = openPage({ spec, profile: id, view: { toggled: ['val', 'eval'] } }).page;
    const open = sections.filter((section) => section.open).map(({ name }) => name);
    expect(open).toEqual(['train', 'eval']);
  });

  it('mount a page of each open section, or all of it, or what is in view', () => {
    const mounted = (panels: 'open' | 'paged' | 'inView') => {
      const view = { panels: { from: 3, count: 2 } };
      const { page } = openPage({ spec, profile: 'tracker', techniques: { panels }, view });
      return [...page.panels.keys()];
    };
    const paged = [
      'train/loss',
      'train/accuracy',
      'train/learning_rate',
      'train/grad_norm',
      'val/loss',
      'val/accuracy',
      'val/perplexity',
      'val/f1',
    ];
    expect(mounted('paged')).toEqual(paged);
    expect(mounted('open')).toHaveLength(12);
    expect(mounted('inView')).toEqual(paged.slice(3, 5));
  });
});

describe('the lines of a page', () => {
  it('are the same as Tracker and as Tuned where each draws every point', () => {
    const few = smallSpec.filter(({ points }) => points <= 1000);
    fc.assert(
      fc.property(few, fc.nat({ max: 4 }), (small, openSections) => {
        const [tracker, tuned] = PROFILE_IDS.map(
          (id) => openPage({ spec: { ...small, gaps: 0, openSections }, profile: id }).page,
        );
        expect(tuned!.panels).toEqual(tracker!.panels);
      }),
      { numRuns: 30 },
    );
  });

  it.each([0, 1, 4])(
    'are there for every metric, however odd it is called, nested %i deep',
    (nestingDepth) => {
      const odd = specOf({ nameStyle: 'odd', runs: 2, metrics: 30, points: 40, gaps: 0, nestingDepth });
      const project = new Project(odd);
      for (const id of PROFILE_IDS) {
        const { page } = openPage({ spec: { ...odd, openSections: 20, panelsPerPage: 40 }, profile: id });
        expect([page.totalMetrics, page.panels.size]).toEqual([30, 30]);
        for (let index = 0; index < 30; index++) {
          const { lines } = page.panels.get(project.names.name(0, index))!;
          const said = lines.map(({ run, y }) => [run, Array.from(y)]);
          const { points } = project.run(1);
          const column = (run: number) => Array.from(project.column(project.run(run), index, 0, points));
          expect(said.find(([run]) => run === 1)).toEqual([1, column(1)]);
        }
      }
    },
  );

  it('are those of the project', () => {
    const { page } = openPage({ spec, profile: 'tuned' });
    const project = new Project(spec);
    const { x, lines } = page.panels.get('val/loss')!;
    const index = project.names.index(0, 'val/loss')!;
    expect(lines).toHaveLength(5);
    for (const { run, name, y } of lines) {
      expect(name).toBe(project.run(run).name);
      x.forEach((step, i) => {
        const value = project.value(project.run(run), index, step);
        expect(y[i]).toBe(value === -Number.MAX_VALUE ? Number.NaN : value);
      });
    }
  });

  it.each(both)('of %s are those of the first runs listed, less those that were hidden', (id) => {
    const { page } = openPage({ spec, profile: id, view: { hidden: [28, 26, 3] } });
    expect(page.listed).toEqual([29, 28, 27, 26, 25]);
    expect(page.visible).toEqual([29, 27, 25]);
    for (const { lines } of page.panels.values()) expect(lines.map(({ run }) => run)).toEqual([29, 27, 25]);
  });

  it.each(both)('of %s are of other runs once the list is sorted', (id) => {
    const sort = { column: 'summary.train/loss', descending: false };
    const { page } = openPage({ spec, profile: id, view: { sort } });
    const project = new Project(spec);
    const losses = Array.from({ length: 30 }, (_, run) => [project.last(project.run(run), 0), run] as const);
    const best = losses
      .filter(([loss]) => loss >= 0)
      .sort(([a], [b]) => a - b)
      .slice(0, 5)
      .map(([, run]) => run);
    expect(page.listed).toEqual(best);
    expect(page.panels.get('train/loss')!.lines.map(({ run }) => run)).toEqual(best);
  });

  it('are cut to the zoom by the backend as Tuned, and by the axis as Tracker', () => {
    const zoom = { from: 20, to: 60 };
    const [tracker, tuned] = PROFILE_IDS.map((id) => openPage({ spec, profile: id, view: { zoom } }));
    const ranges = (opened: typeof tracker) =>
      opened!.queries.flatMap((query) => (query.kind === 'history' ? [query.range] : []));
    expect(new Set(ranges(tracker))).toEqual(new Set([null]));
    expect(ranges(tuned)).toEqual([zoom]);
    const [all, part] = [tracker, tuned].map((opened) => opened!.page.panels.get('train/loss')!);
    expect(all!.xRange).toEqual(part!.xRange);
    expect([...part!.x]).toEqual([...all!.x].filter((step) => step >= 20 && step < 60));
  });

  it('are at most a bucket a pixel as Tuned, and 1,000 as Tracker', () => {
    const long = specOf({ ...spec, metrics: 6, points: 3000 });
    const lengths = PROFILE_IDS.map(
      (id) => openPage({ spec: long, profile: id, plotWidth: 300 }).page.panels.get('train/loss')!.x.length,
    );
    expect(lengths).toEqual([1000, 600]);
  });
});

describe('the table of a page', () => {
  const columnsOf = (table: TableModel) =>
    Array.from({ length: table.columnCount }, (_, index) => {
      const { id, title, group, kind } = table.column(index)!;
      return { id, title, group, kind };
    });

  /** With room for a padding list in every big config, and no panels to wait for. */
  const tableOnly = (small: ProjectSpec): ProjectSpec => {
    return { ...small, configBytes: small.configBytes + 4000, openSections: 0 };
  };

  /** No typed column tells a null from nothing at all. */
  const shown = (value: CellValue) => (value === undefined || value === null ? '–' : String(value));

  /** Cells by column id. */
  function cellsOf(table: TableModel): Map<string, string[]> {
    return new Map(
      columnsOf(table).map(({ id }, column) => [
        id,
        Array.from({ length: table.rowCount }, (_, row) => shown(table.cell(row, column))),
      ]),
    );
  }

  it('shows the same cells as Tracker and as Tuned, in the same order, whatever sorts it', () => {
    fc.assert(
      fc.property(smallSpec, fc.nat(), fc.boolean(), (small, pick, descending) => {
        const roomy = tableOnly(small);
        const ids = columnsOf(openPage({ spec: roomy, profile: 'tuned' }).page.table);
        const sort = { column: ids[pick % ids.length]!.id, descending };
        const [tracker, tuned] = PROFILE_IDS.map(
          (id) => openPage({ spec: roomy, profile: id, view: { sort } }).page,
        );
        const [page, backend] = [cellsOf(tracker!.table), cellsOf(tuned!.table)];
        const rows = Array.from({ length: roomy.runs }, (_, row) => row);
        expect(rows.map(tuned!.table.runAt)).toEqual(rows.map(tracker!.table.runAt));
        expect(tuned!.listed).toEqual(tracker!.listed);
        for (const [id, cells] of page) expect([id, backend.get(id)]).toEqual([id, cells]);
        for (const [id, cells] of backend)
          if (!page.has(id)) expect([id, cells.every((cell) => cell === '–')]).toEqual([id, true]);
      }),
      { numRuns: 60 },
    );
  });

  it('has columns of the same title, group and kind', () => {
    fc.assert(
      fc.property(gapless, (small) => {
        const [tracker, tuned] = PROFILE_IDS.map((id) =>
          columnsOf(openPage({ spec: tableOnly(small), profile: id }).page.table),
        );
        const byId = new Map(tuned!.map((column) => [column.id, column]));
        for (const column of tracker!) expect(byId.get(column.id)).toEqual(column);
        expect(byId.size).toBe(tracker!.length);
      }),
      { numRuns: 30 },
    );
  });

  const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

  it.each(DEPTHS)('is the same whoever flattens names that are nested %i deep', (depth) => {
    const fields = { runs: 4, metrics: 45, points: 400, sharedMetrics: 0.8, gaps: 0.3, configKeys: 40 };
    for (const nested of [
      { nestingDepth: depth, nestingFanout: 2 },
      { configDepth: depth },
      { summaryDepth: depth },
      { nestingDepth: depth, configDepth: depth, summaryDepth: depth },
    ]) {
      const deep = tableOnly(specOf({ ...fields, ...nested }));
      const [page, backend] = PROFILE_IDS.map((id) =>
        cellsOf(openPage({ spec: deep, profile: id }).page.table),
      );
      expect(Object.fromEntries(backend!)).toEqual(Object.fromEntries(page!));
    }
  });

  it('keeps what lies too deep as one value, in a column for each dict', () => {
    const deep = specOf({ runs: 1, metrics: 6, points: 9, gaps: 0, nestingDepth: 6, nestingFanout: 1 });
    for (const id of PROFILE_IDS) {
      const { page } = openPage({ spec: { ...deep, configDepth: 5, configKeys: 3 }, profile: id });
      const cells = cellsOf(page.table);
      const last = (index: number) => new Project(deep).last(new Project(deep).run(0), index);
      const [loss, accuracy] = [last(0), last(1)];
      const text = cells.get('summary.train/part_0.part_0.part_0.part_0.part_0')![0]!;
      expect(text.startsWith(`{"part_0":{"loss":${loss},"accuracy":${accuracy},`)).toBe(true);
      expect(Object.keys(JSON.parse(cells.get('config.optimizer.level_2.level_3.level_4')![0]!))).toEqual([
        'level_5',
      ]);
      expect([page.sections, page.totalMetrics, page.panels.size]).toEqual([[], 0, 0]);
    }
  });

  it('offers the first 500 columns as Tracker, and all as Tuned', () => {
    const wide = specOf({ runs: 3, metrics: 700, points: 2 });
    const tables = PROFILE_IDS.map((id) => openPage({ spec: wide, profile: id }).page.table);
    expect(tables.map(({ columnCount }) => columnCount)).toEqual([500, tables[1]!.columnsInProject]);
    expect(tables[0]!.columnsInProject).toBe(tables[1]!.columnsInProject);
  });

  it('is a window as Tuned: what is not asked for is not there', () => {
    const view = { rows: { from: 10, count: 5 }, columns: { from: 8, count: 4 } };
    const { table } = openPage({ spec, profile: 'tuned', view }).page;
    expect([table.rowCount, table.rows, table.columns]).toEqual([30, view.rows, view.columns]);
    expect([table.runAt(9), table.runAt(10), table.cell(10, 7), table.cell(9, 8)]).toEqual([
      undefined,
      19,
      undefined,
      undefined,
    ]);
    expect(table.cell(10, 8)).toBeDefined();
  });
});
