/** History queries of a project for tests, and what each line of their answers must be, straight from its values. */
import fc from 'fast-check';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { Project } from '../../../src/synth/project.ts';
import type { History } from '../../../src/wire/answer.ts';
import type { HistoryQuery, Range, XAxis } from '../../../src/wire/query.ts';
import { smallSpec } from '../synth/anySpec.ts';

export interface Given {
  readonly spec: ProjectSpec;
  readonly query: HistoryQuery;
}

/** Names of several runs, some of which other runs lack, and one that none has. */
function someNames(spec: ProjectSpec): fc.Arbitrary<string[]> {
  const { names } = new Project(spec);
  const name = fc
    .record({ run: fc.nat({ max: spec.runs - 1 }), index: fc.nat({ max: spec.metrics - 1 }) })
    .map(({ run, index }) => names.name(run, index));
  return fc.uniqueArray(fc.oneof({ weight: 9, arbitrary: name }, fc.constant('no/such.metric')), {
    minLength: 1,
    maxLength: 5,
  });
}

/** Where a step lies on an axis. */
function xOf(project: Project, number: number, x: XAxis, step: number): number {
  const run = project.run(number);
  const seconds = step * run.secondsPerStep;
  return { step, relative: seconds, wall: run.createdAt + seconds }[x];
}

/** All of the axis that some runs reach. */
export function extentOf(project: Project, { x, runs }: Pick<HistoryQuery, 'x' | 'runs'>): Range {
  if (x === 'step') return { from: 0, to: project.spec.points };
  const starts = runs.map((run) => xOf(project, run, x, 0));
  const ends = runs.map((run) => xOf(project, run, x, project.run(run).points));
  return { from: x === 'wall' ? Math.min(...starts) : 0, to: Math.max(...ends) };
}

/** A part of the axis, or null for all of it; steps are whole. */
function someRange(spec: ProjectSpec, query: Pick<HistoryQuery, 'x' | 'runs'>): fc.Arbitrary<Range | null> {
  const { from, to } = extentOf(new Project(spec), query);
  const parts = Math.min(1000, Math.ceil(to - from));
  const at = (part: number) => from + Math.floor(((to - from) * part) / parts);
  const range = fc
    .tuple(fc.nat({ max: parts - 1 }), fc.integer({ min: 1, max: parts }))
    .map(([first, length]) => ({
      from: at(first),
      to: Math.max(at(first) + 1, at(Math.min(parts, first + length))),
    }));
  return fc.option(range);
}

const thinning = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc.record({
    kind: fc.constant('buckets' as const),
    buckets: fc.integer({ min: 1, max: 1000 }),
    last: fc.boolean(),
  }),
);

export const given: fc.Arbitrary<Given> = smallSpec.chain((spec) =>
  fc
    .record({
      x: fc.constantFrom<XAxis>('step', 'step', 'relative', 'wall'),
      runs: fc.uniqueArray(fc.nat({ max: spec.runs - 1 }), { minLength: 1, maxLength: 3 }),
    })
    .chain((query) =>
      fc.record({
        spec: fc.constant(spec),
        query: fc.record({
          kind: fc.constant('history' as const),
          metrics: someNames(spec),
          runs: fc.constant(query.runs),
          grouped: fc.constant(null),
          x: fc.constant(query.x),
          range: someRange(spec, query),
          thinning,
        }),
      }),
    ),
);

/** A line by its lists, whatever arrays it came in. */
export function plain({ x, from, to, lines }: History) {
  const list = (values: ArrayLike<number>) => Array.from(values);
  return {
    x,
    from,
    to,
    lines: lines.map((line) => {
      const { kind, metric, run } = line;
      if (line.kind === 'points') return { kind, metric, run, x: list(line.x), values: list(line.values) };
      if (line.kind === 'group') {
        const of = { values: line.values, runs: line.runs };
        return { kind, metric, run, ...of, mid: list(line.mid), lo: list(line.lo), hi: list(line.hi) };
      }
      const last = line.last && { last: list(line.last) };
      return { kind, metric, run, min: list(line.min), max: list(line.max), ...last };
    }),
  };
}

type Point = readonly [x: number, value: number];

/** What the answer must hold, by the plainest code there is. */
export function truth({ spec, query }: Given) {
  const project = new Project(spec);
  const range = query.range ?? extentOf(project, query);
  const lines = query.runs.flatMap((run) =>
    query.metrics.flatMap((metric) => {
      const points = logged(project, { run, metric, x: query.x }, range);
      if (points.length === 0) return [];
      return [
        { metric, run, ...thinned(points, range, { query, most: stepsIn(project, run, query.x, range) }) },
      ];
    }),
  );
  return { x: query.x, ...range, lines };
}

/** Steps that a range is long: of the axis itself, or of the run's own where it is of seconds. */
function stepsIn(project: Project, number: number, x: XAxis, { from, to }: Range): number {
  const run = project.run(number);
  return x === 'step' ? to - from : Math.min(run.points, (to - from) / run.secondsPerStep);
}

function logged(
  project: Project,
  of: { readonly run: number; readonly metric: string; readonly x: XAxis },
  { from, to }: Range,
): Point[] {
  const run = project.run(of.run);
  const index = project.names.index(of.run, of.metric);
  if (index === undefined) return [];
  return Array.from(
    { length: run.points },
    (_, step): Point => [xOf(project, of.run, of.x, step), project.value(run, index, step)],
  ).filter(([x, value]) => value !== GAP && x >= from && x < to);
}

function thinned(
  points: readonly Point[],
  { from, to }: Range,
  { query: { thinning }, most }: { readonly query: HistoryQuery; readonly most: number },
) {
  if (thinning.kind !== 'buckets' || most <= thinning.buckets)
    return { kind: 'points', x: points.map(([x]) => x), values: points.map(([, value]) => value) };
  const buckets: number[][] = Array.from({ length: thinning.buckets }, () => []);
  for (const [x, value] of points.filter(([, v]) => !Number.isNaN(v)))
    buckets[Math.floor(((x - from) * thinning.buckets) / (to - from))]!.push(value);
  const each = (pick: (bucket: readonly number[]) => number) =>
    buckets.map((bucket) => (bucket.length === 0 ? Number.NaN : pick(bucket)));
  const last = thinning.last && { last: each((bucket) => bucket.at(-1)!) };
  const min = each((bucket) => Math.min(...bucket));
  return { kind: 'buckets', min, max: each((bucket) => Math.max(...bucket)), ...last };
}
