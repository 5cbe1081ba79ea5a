/** History queries of a project for tests, and what each line of their answers must be, straight from its values. */
import fc from 'fast-check';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import { GAP } from '../../../src/synth/curve.ts';
import { Project } from '../../../src/synth/project.ts';
import type { History } from '../../../src/wire/answer.ts';
import type { HistoryQuery, StepRange } from '../../../src/wire/query.ts';
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

function someSteps(points: number): fc.Arbitrary<StepRange | null> {
  const range = fc
    .tuple(fc.nat({ max: points - 1 }), fc.integer({ min: 1, max: points }))
    .map(([from, length]) => ({ from, to: Math.min(points, from + length) }));
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
  fc.record({
    spec: fc.constant(spec),
    query: fc.record({
      kind: fc.constant('history' as const),
      metrics: someNames(spec),
      runs: fc.uniqueArray(fc.nat({ max: spec.runs - 1 }), { minLength: 1, maxLength: 3 }),
      range: someSteps(spec.points),
      thinning,
    }),
  }),
);

/** A line by its lists, whatever arrays it came in. */
export function plain({ from, to, lines }: History) {
  const list = (values: ArrayLike<number>) => Array.from(values);
  return {
    from,
    to,
    lines: lines.map((line) => {
      const { kind, metric, run } = line;
      if (line.kind === 'points')
        return { kind, metric, run, steps: list(line.steps), values: list(line.values) };
      const last = line.last && { last: list(line.last) };
      return { kind, metric, run, min: list(line.min), max: list(line.max), ...last };
    }),
  };
}

type Point = readonly [step: number, value: number];

/** What the answer must hold, by the plainest code there is. */
export function truth({ spec, query }: Given) {
  const project = new Project(spec);
  const range = query.range ?? { from: 0, to: spec.points };
  const lines = query.runs.flatMap((run) =>
    query.metrics.flatMap((metric) => {
      const points = logged(project, { run, metric }, range);
      return points.length === 0 ? [] : [{ metric, run, ...thinned(points, range, query.thinning) }];
    }),
  );
  return { ...range, lines };
}

function logged(project: Project, of: { run: number; metric: string }, { from, to }: StepRange): Point[] {
  const run = project.run(of.run);
  const index = project.names.index(of.run, of.metric);
  if (index === undefined) return [];
  return Array.from(
    { length: to - from },
    (_, i): Point => [from + i, project.value(run, index, from + i)],
  ).filter(([, value]) => value !== GAP);
}

function thinned(points: readonly Point[], { from, to }: StepRange, thinning: HistoryQuery['thinning']) {
  if (thinning.kind === 'all' || to - from <= thinning.buckets)
    return { kind: 'points', steps: points.map(([step]) => step), values: points.map(([, value]) => value) };
  const buckets: number[][] = Array.from({ length: thinning.buckets }, () => []);
  for (const [step, value] of points.filter(([, v]) => !Number.isNaN(v)))
    buckets[Math.floor(((step - from) * thinning.buckets) / (to - from))]!.push(value);
  const each = (pick: (bucket: readonly number[]) => number) =>
    buckets.map((bucket) => (bucket.length === 0 ? Number.NaN : pick(bucket)));
  const last = thinning.last && { last: each((bucket) => bucket.at(-1)!) };
  const min = each((bucket) => Math.min(...bucket));
  return { kind: 'buckets', min, max: each((bucket) => Math.max(...bucket)), ...last };
}
