/**
 * Lines to panels: every line of a metric aligned to one x axis, gaps as NaN, with the ranges that axes need.
 * Buckets become the last value of each bucket where it was asked for, as W&B draws them, else both extremes.
 */
import { lowerBound } from '../base/bisect.ts';
import { bucketStart } from '../kernels/bucket.ts';
import type { BucketLine, History, Line, PointLine } from '../wire/answer.ts';
import type { StepRange } from '../wire/query.ts';
import type { Panel, PanelLine } from './pageModel.ts';

export interface PanelInput {
  /** Names of runs by their numbers. */
  readonly names: ReadonlyMap<number, string>;
  /** Runs whose lines are left out. */
  readonly hidden: readonly number[];
  /** Steps that the axes show where lines hold more; null for all. */
  readonly zoom: StepRange | null;
}

/** Panels by metric, in the order asked for; a metric without any line is an empty panel. */
export function aggregate(
  histories: readonly History[],
  metrics: readonly string[],
  input: PanelInput,
): Map<string, Panel> {
  const lines = new Map<string, Line[]>(metrics.map((metric) => [metric, []]));
  for (const line of histories.flatMap((history) => history.lines)) {
    if (!input.hidden.includes(line.run)) lines.get(line.metric)?.push(line);
  }
  const { from, to } = histories[0] ?? { from: 0, to: 1 };
  const panels = new Map<string, Panel>();
  for (const [metric, own] of lines) panels.set(metric, panelOf(metric, own, { from, to }, input));
  return panels;
}

function panelOf(
  metric: string,
  lines: readonly Line[],
  { from, to }: StepRange,
  { names, zoom }: PanelInput,
): Panel {
  const bucketed = lines.find((line) => line.kind === 'buckets');
  const x = bucketed ? bucketAxis(bucketed, from, to) : stepAxis(lines as readonly PointLine[]);
  const aligned = lines.map((line): PanelLine => {
    const y = line.kind === 'buckets' ? bucketValues(line, x.length) : pointValues(line, x);
    return { run: line.run, name: names.get(line.run) ?? String(line.run), y };
  });
  const shown = zoom ?? { from, to };
  const xRange = [shown.from, Math.max(shown.from + 1, shown.to - 1)] as const;
  return {
    metric,
    x,
    lines: aligned,
    xRange,
    yRange: rangeOf(aligned, lowerBound(x, shown.from), lowerBound(x, shown.to)),
  };
}

/** Where buckets stand: their last step each, or the start and the middle of each for both extremes. */
function bucketAxis(line: BucketLine, from: number, to: number): Float64Array {
  const count = line.min.length;
  if (line.last)
    return Float64Array.from({ length: count }, (_, i) => bucketStart(i + 1, from, to, count) - 1);
  const width = (to - from) / count;
  return Float64Array.from({ length: 2 * count }, (_, i) => from + (i * width) / 2);
}

function bucketValues(line: BucketLine, length: number): Float64Array {
  if (line.last) return line.last instanceof Float64Array ? line.last : Float64Array.from(line.last);
  const y = new Float64Array(length);
  for (let i = 0; i < line.min.length; i++) {
    y[2 * i] = line.min[i]!;
    y[2 * i + 1] = line.max[i]!;
  }
  return y;
}

/** Every step at which some line has a value. */
function stepAxis(lines: readonly PointLine[]): Float64Array {
  const first = lines[0];
  if (!first) return new Float64Array(0);
  if (lines.every((line) => sameSteps(line.steps, first.steps))) return Float64Array.from(first.steps);
  const steps = new Set<number>();
  for (const line of lines) for (let i = 0; i < line.steps.length; i++) steps.add(line.steps[i]!);
  return Float64Array.from(steps).sort();
}

function sameSteps(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function pointValues(line: PointLine, x: Float64Array): Float64Array {
  const y = new Float64Array(x.length).fill(Number.NaN);
  if (line.steps.length === 0) return y;
  let at = lowerBound(x, line.steps[0]!);
  for (let i = 0; i < line.steps.length; i++) {
    while (x[at]! < line.steps[i]!) at++;
    y[at] = line.values[i]!;
  }
  return y;
}

/** Least and greatest finite value at indices [from, to); infinities are drawn at the edge. */
function rangeOf(lines: readonly PanelLine[], from: number, to: number): readonly [number, number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (const { y } of lines) {
    for (let i = from; i < to; i++) {
      const v = y[i]!;
      if (v < min && v !== Number.NEGATIVE_INFINITY) min = v;
      if (v > max && v !== Number.POSITIVE_INFINITY) max = v;
    }
  }
  if (min > max) return [0, 1];
  return min === max ? [min - 0.5, max + 0.5] : [min, max];
}
