/** Any view of a small project: searched, sorted, filtered, grouped, laid out, zoomed, folded, turned, pinned. */
import fc from 'fast-check';
import type { PageView } from '../../../src/page/pageView.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import type { Span, XAxis } from '../../../src/wire/query.ts';
import { layoutOf, listingOf } from '../backend/anyListing.ts';
import { extentOf } from '../backend/anyQuery.ts';
import { roomySpec } from '../synth/anySpec.ts';
import { columnsSeen, plainRuns } from '../synth/plainRuns.ts';
import { WHOLE_VIEW } from './openPage.ts';

export interface AnyPage {
  readonly spec: ProjectSpec;
  readonly view: PageView;
  readonly plotWidth: number;
}

const span = (most: number): fc.Arbitrary<Span> =>
  fc.oneof(
    fc.constant({ from: 0, count: 1000 }),
    fc.record({ from: fc.nat({ max: most }), count: fc.nat({ max: most }) }),
  );
const sections = fc.array(fc.constantFrom('train', 'val', 'eval', 'own', 'Charts'), { maxLength: 3 });

/** What a person has typed who has not yet finished. */
const UNFINISHED = { column: 'run.name', is: 'matches', pattern: '(' } as const;

/** A part of what one run of a project reaches. */
function zoomOf(spec: ProjectSpec, x: XAxis): fc.Arbitrary<PageView['zoom']> {
  const { from, to } = extentOf(new Project(spec), { x, runs: [0] });
  const length = Math.max(1, Math.floor((to - from) / 3));
  return fc.nat({ max: Math.floor((to - from) / 2) }).map((skip) => {
    const start = Math.floor(from) + skip;
    return { x, from: start, to: start + length };
  });
}

function viewOf(spec: ProjectSpec): fc.Arbitrary<PageView> {
  const project = new Project(spec);
  const runs = plainRuns(project);
  const columns = columnsSeen(runs);
  const metric = fc
    .tuple(fc.nat({ max: spec.runs - 1 }), fc.nat({ max: spec.metrics - 1 }))
    .map(([run, index]) => project.names.name(run, index));
  const byHand = fc.nat({ max: spec.runs - 1 }).map((run) => ({ run, name: project.run(run).name }));
  const sparse = <T>(arbitrary: fc.Arbitrary<T>, usual: T) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, arbitrary);
  // Of groups, one that is open is hidden too.
  return fc
    .record<PageView>({
      listing: fc.tuple(listingOf(runs, columns), fc.boolean()).map(([listing, isTyping]) => {
        return isTyping ? { ...listing, filters: [...listing.filters, UNFINISHED] } : listing;
      }),
      layout: layoutOf(columns),
      rows: span(9),
      columns: span(30),
      zoom: sparse(zoomOf(spec, spec.xAxis), null),
      prefix: fc.constantFrom('first', 'last'),
      search: fc.constantFrom('', '', 'loss', '^OWN', '\\d', '(', 'nothing'),
      toggled: sections,
      pages: fc.dictionary(fc.constantFrom('train', 'own', 'Charts'), fc.nat({ max: 3 })),
      pinned: sparse(fc.uniqueArray(fc.oneof(metric, fc.constant('no/such.metric')), { maxLength: 2 }), []),
      full: sparse(fc.option(metric), null),
      styles: fc.constantFrom(WHOLE_VIEW.styles, { ...WHOLE_VIEW.styles, page: { band: false } }),
      hidden: fc.uniqueArray(fc.nat({ max: spec.runs }), { maxLength: 2 }),
      shown: sparse(fc.uniqueArray(byHand, { maxLength: 2, selector: ({ run }) => run }), []),
      panels: span(5),
    })
    .map((view) => ({ ...view, hidden: [...view.hidden, ...view.listing.opened.slice(1, 2)] }));
}

const settings = fc.record({
  visibleRuns: fc.integer({ min: 1, max: 6 }),
  panelsPerPage: fc.integer({ min: 1, max: 4 }),
  openSections: fc.nat({ max: 2 }),
  xAxis: fc.constantFrom<XAxis>('step', 'step', 'relative', 'wall'),
});

export const anyPage: fc.Arbitrary<AnyPage> = fc
  .tuple(roomySpec, settings)
  // A row store reads all of a run for each panel: few metrics where its history is long.
  .map(
    ([spec, of]): ProjectSpec => ({
      ...spec,
      ...of,
      metrics: Math.min(spec.points > 200 ? 6 : 15, spec.metrics),
    }),
  )
  .chain((spec) => {
    // Less than the points of a run, or more.
    const plotWidth = fc.constantFrom(40, 10_000);
    return fc.record({ spec: fc.constant(spec), view: viewOf(spec), plotWidth });
  });
