import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { decode } from '../../../src/page/decode.ts';
import { TECHNIQUES, type Techniques } from '../../../src/profile/technique.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { Project } from '../../../src/synth/project.ts';
import type { History } from '../../../src/wire/answer.ts';
import type { GroupedLines, HistoryQuery, XAxis } from '../../../src/wire/query.ts';
import { plainList } from '../kernels/plainList.ts';
import { roomySpec, specOf } from '../synth/anySpec.ts';
import { columnsSeen, plainRuns } from '../synth/plainRuns.ts';
import { listingOf, rowsOf } from './anyListing.ts';
import { extentOf, plain } from './anyQuery.ts';
import { ask } from './asking.ts';
import { plainGroup, plainSample, stepsOf } from './plainGroups.ts';

/** Lines of runs `backend.test.ts` holds; here are lines of groups. */
const BACKENDS = TECHNIQUES.store.flatMap((store) =>
  TECHNIQUES.wire.map((wire): [string, Pick<Techniques, 'store' | 'wire'>] => [
    `${store} as ${wire}`,
    { store, wire },
  ]),
);

interface Given {
  readonly spec: ProjectSpec;
  readonly query: HistoryQuery & { readonly grouped: GroupedLines };
}

const spread = fc.record({
  middle: fc.constantFrom('mean' as const, 'median' as const),
  width: fc.constantFrom('minMax' as const, 'standardError' as const),
});

const given: fc.Arbitrary<Given> = roomySpec.chain((spec) => {
  const { names } = new Project(spec);
  const runs = plainRuns(new Project(spec));
  const listing = listingOf(runs, columnsSeen(runs)).map((of) => {
    return of.groupBy.length > 0 ? of : { ...of, groupBy: ['run.state'] };
  });
  const name = fc
    .tuple(fc.nat({ max: spec.runs - 1 }), fc.nat({ max: spec.metrics - 1 }))
    .map(([run, index]) => names.name(run, index));
  const grouped = fc.record({
    listing,
    groups: fc.integer({ min: 1, max: 4 }),
    runs: fc.integer({ min: 1, max: 6 }),
    spread,
  });
  const query = fc.record({
    kind: fc.constant('history' as const),
    metrics: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
    runs: fc.constant([]),
    grouped,
    x: fc.constantFrom<XAxis>('step', 'relative', 'wall'),
    range: fc.option(fc.record({ from: fc.nat({ max: 300 }), length: fc.integer({ min: 1, max: 300 }) })).map(
      // Of seconds since a run began, or of steps.
      (part) => part && { from: part.from, to: part.from + part.length },
    ),
    thinning: fc.constantFrom(
      { kind: 'all' } as const,
      { kind: 'sampled', points: 1500 } as const,
      { kind: 'buckets', buckets: 500, last: true } as const,
      { kind: 'buckets', buckets: 7, last: true } as const,
    ),
  });
  // A part of an axis of Unix seconds would lie long before any run.
  const own = query.map((of) => (of.x === 'wall' ? { ...of, range: null } : of));
  return fc.record({ spec: fc.constant(spec), query: own });
});

/** What the answer must hold: a line for each group and metric, all of them on one axis of buckets. */
function truth({ spec, query }: Given) {
  const { grouped, metrics, x, thinning } = query;
  const project = new Project(spec);
  const runs = plainRuns(project);
  const { groups } = plainList(rowsOf(runs, columnsSeen(runs)), grouped.listing);
  const drawn = groups!.slice(0, grouped.groups).map(({ values, members }) => {
    return { values, members: plainSample(members, grouped.runs).map((i) => runs[i]!.number) };
  });
  const all = drawn.flatMap(({ members }) => members);
  if (all.length === 0)
    return { x, ...(query.range ?? { from: 0, to: x === 'step' ? spec.points : 1 }), lines: [] };
  const range = query.range ?? extentOf(project, { x, runs: all });
  const steps = Math.max(...all.map((run) => Math.ceil(stepsOf(project, run, x, range))));
  const buckets = Math.min(thinning.kind === 'buckets' ? thinning.buckets : 500, steps);
  const lines = drawn.flatMap(({ values, members }, place) =>
    metrics.flatMap((metric) => {
      const line = plainGroup(project, { members, metric }, { x, range, buckets }, grouped.spread);
      return line ? [{ kind: 'group' as const, metric, run: place, values, ...line }] : [];
    }),
  );
  const { lines: told } = plain({ kind: 'history', x, ...range, lines });
  return { x, ...range, lines: told };
}

const sorted = ({
  lines,
  ...rest
}: Pick<History, 'x' | 'from' | 'to'> & { lines: readonly { run: number; metric: string }[] }) => {
  const key = (line: { run: number; metric: string }) => `${line.run} ${line.metric}`;
  return { ...rest, lines: lines.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
};

describe.each(BACKENDS)('a backend of %s', (_, of) => {
  it('draws each group as the middle and the spread of its runs, bucket by bucket', () => {
    fc.assert(
      fc.property(given, ({ spec, query }) => {
        const { bytes } = ask(createBackend(spec, of).answer(query));
        const told = plain(decode(query, bytes, of.wire) as History);
        expect(sorted(told)).toEqual(sorted(truth({ spec, query })));
      }),
      { numRuns: 40 },
    );
  });

  it('draws the same when it is told to stop reading', () => {
    fc.assert(
      fc.property(given, fc.nat({ max: 3 }), ({ spec, query }, reads) => {
        const backend = createBackend(spec, of);
        // A list cannot be cut short: its groups would be others.
        const list = ask(backend.answer({ ...query, metrics: [] })).ticks.filter(
          ({ did }) => did === 'read',
        ).length;
        const cut = ask(backend.answer(query), list + reads);
        const told = plain(decode(query, cut.bytes, of.wire) as History);
        expect(sorted(told)).toEqual(sorted(truth({ spec, query })));
      }),
      { numRuns: 20 },
    );
  });
});

describe('a history of groups', () => {
  it('is refused a list that does not group', () => {
    const listing = { filters: [], sort: [], groupBy: [], opened: [] };
    const by = { middle: 'mean', width: 'minMax' } as const;
    const query: HistoryQuery = {
      kind: 'history',
      metrics: ['train/loss'],
      runs: [],
      grouped: { listing, groups: 1, runs: 1, spread: by },
      x: 'step',
      range: null,
      thinning: { kind: 'all' },
    };
    const backend = createBackend(specOf({ runs: 2 }), { store: 'columns', wire: 'json' });
    expect(() => ask(backend.answer(query))).toThrow('groups');
  });
});
