import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlatCache } from '../../../src/page/pageInput.ts';
import { PROFILE_IDS, profiles } from '../../../src/profile/profiles.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import type { RunObjects } from '../../../src/wire/answer.ts';
import { EVERY_RUN } from '../../../src/wire/listing.ts';
import { queryKey } from '../../../src/wire/query.ts';
import { everySetup } from '../profile/pairwise.ts';
import { specOf } from '../synth/anySpec.ts';
import { anyPage } from './anyView.ts';
import { type Opening, openPage, WHOLE_VIEW } from './openPage.ts';
import { expectTruePage } from './truePage.ts';

/** That a page is the true one in any setup, `samePage.test.ts` holds; here, what it asks for on the way. */
const spec = specOf({
  runs: 30,
  metrics: 60,
  points: 120,
  visibleRuns: 5,
  openSections: 2,
  panelsPerPage: 4,
});
const open = (
  view: Opening['view'] = {},
  changes: Partial<Techniques> = {},
  of: Techniques = profiles.tracker,
) => openPage({ spec, techniques: { ...of, ...changes }, view });
const each = PROFILE_IDS.map((id) => [id, profiles[id]] as const);
const historiesOf = ({ queries }: ReturnType<typeof open>) =>
  queries.flatMap((query) => (query.kind === 'history' ? [query] : []));

describe('a load', () => {
  it('asks again for what its plan asked for, and for nothing else', () => {
    fc.assert(
      fc.property(
        anyPage,
        fc.constantFrom(...everySetup()),
        ({ spec: small, view, plotWidth }, techniques) => {
          const opening = { spec: small, techniques, view, plotWidth };
          const plan = openPage(opening);
          const window = openPage(opening, { answers: plan.answers });
          const keys = plan.queries.map(queryKey);
          expect(window.queries.map(queryKey)).toEqual(keys);
          expect(new Set(keys).size).toBe(keys.length);
          expect(window.page.panels).toEqual(plan.page.panels);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each(each)('as %s leaves no stage open while it waits for answers', (id, techniques) => {
    const { stages } = open({}, {}, techniques);
    stages.forEach((stage, i) => {
      if (stage === '(asks)' && i > 0) expect(stages[i - 1]).toBe('unattributed');
    });
    expect(stages.filter((stage) => stage === '(asks)').length).toBe(2);
    expect(stages.at(-1)).toBe('unattributed');
    expect(stages.includes('flatten')).toBe(id !== 'tuned');
  });

  it('asks for a panel at a time, or for all panels at once where their lines come by the pixel', () => {
    const sizes = (history: Techniques['history']) =>
      historiesOf(open({}, { history })).map(({ metrics }) => metrics.length);
    for (const history of ['all', 'sampled', 'buckets'] as const)
      expect(sizes(history)).toEqual(new Array(8).fill(1));
    expect(sizes('pixels')).toEqual([8]);
  });

  it.each(each)('as %s asks for no history where no panel is shown', (_, techniques) => {
    expect(historiesOf(open({ toggled: ['train', 'val'] }, {}, techniques))).toEqual([]);
  });

  it.each(each)(
    'as %s asks for no history where no run is listed, and has panels that are empty',
    (_, techniques) => {
      const filters = [{ column: 'run.name', is: 'contains', text: 'nobody' }] as const;
      const nobody = open({ listing: { ...EVERY_RUN, filters }, full: 'val/loss' }, {}, techniques);
      expect(historiesOf(nobody)).toEqual([]);
      const { page } = nobody;
      const panels = page.mounts.map(({ place, metric }) =>
        place === 'full' ? page.full : page.panels.get(metric),
      );
      expect(panels.length).toBeGreaterThan(8);
      for (const panel of panels) expect(panel).toMatchObject({ lines: [], xRange: [0, 1], yRange: [0, 1] });
    },
  );

  it.each(each)('as %s hides lines without asking for anything else', (_, techniques) => {
    const hidden = Array.from({ length: 30 }, (__, run) => run);
    const { queries, page } = open({ hidden }, {}, techniques);
    expect(queries).toEqual(open({}, {}, techniques).queries);
    for (const panel of page.panels.values()) expect(panel.lines).toEqual([]);
  });

  it.each(each)('as %s opens a group without asking for its lines again', (_, techniques) => {
    const listing = { ...EVERY_RUN, groupBy: ['run.state'] };
    const closed = open({ listing }, {}, techniques);
    const opened = open({ listing: { ...listing, opened: ['["finished"]'] } }, {}, techniques);
    expect(opened.page.table.rowCount).toBeGreaterThan(closed.page.table.rowCount);
    expect(historiesOf(opened)).toEqual(historiesOf(closed));
    expect(opened.page.panels).toEqual(closed.page.panels);
  });

  it('keeps what it flattened of a run list, so that the next sort need not', () => {
    const cache: FlatCache = new WeakMap();
    const opening: Opening = { spec };
    const first = openPage(opening, { cache });
    const runs = first.answers.get(queryKey(first.queries[0]!)) as RunObjects;
    const flat = cache.get(runs)!;
    const sort = [{ column: 'run.createdAt', descending: false }];
    const view = { listing: { ...EVERY_RUN, sort }, toggled: ['train', 'val'] };
    const sorted = openPage({ ...opening, view }, { answers: first.answers, cache });
    expect(cache.get(runs)).toBe(flat);
    expect([sorted.page.leaves, flat.leaves]).toEqual([first.page.leaves, first.page.leaves]);
    expect(sorted.page.table.rowAt(0)).not.toEqual(first.page.table.rowAt(0));
  });
});

describe('a page', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
    'is the true one whoever flattens names that are nested %i deep',
    (depth) => {
      const fields = {
        runs: 3,
        metrics: 30,
        points: 40,
        sharedMetrics: 0.8,
        configKeys: 40,
        panelsPerPage: 2,
      };
      const deep = { nestingDepth: depth, nestingFanout: 2, configDepth: depth, summaryDepth: depth };
      for (const [, techniques] of each) {
        const small = specOf({ ...fields, ...deep, configBytes: 9000, visibleRuns: 2 });
        expectTruePage({ spec: small, view: WHOLE_VIEW, plotWidth: 300 }, techniques);
      }
    },
  );

  it('is the true one where a table offers 500 columns of more', () => {
    const wide = specOf({ runs: 3, metrics: 700, points: 2, openSections: 0 });
    for (const store of ['rows', 'columns'] as const)
      for (const runList of ['all', 'paged'] as const) {
        const of = runList === 'all' ? profiles.tracker : profiles.tuned;
        const techniques = { ...of, store, tableColumns: 'first500' } as const;
        const layout = {
          pinned: ['summary.train/loss'],
          only: null,
          first: ['run.tags'],
          hidden: ['run.user'],
        };
        expectTruePage({ spec: wide, view: { ...WHOLE_VIEW, layout }, plotWidth: 300 }, techniques);
        expect(openPage({ spec: wide, techniques }).page.table.columnCount).toBe(500);
      }
  });
});
