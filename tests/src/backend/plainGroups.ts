/** Lines of groups by the plainest code there is: every value of every run put into its bucket, then middle and spread. */

import type { SpreadChoice } from '../../../src/kernels/spread.ts';
import { spreadOf } from '../../../src/kernels/spread.ts';
import { GAP } from '../../../src/synth/curve.ts';
import type { Project } from '../../../src/synth/project.ts';
import type { Range, XAxis } from '../../../src/wire/query.ts';

export interface GroupAxis {
  readonly x: XAxis;
  readonly range: Range;
  readonly buckets: number;
}

/** The middle and the spread of some runs in a metric; null where none has logged it there. */
export function plainGroup(
  project: Project,
  { members, metric }: { readonly members: readonly number[]; readonly metric: string },
  axis: GroupAxis,
  { middle, width }: SpreadChoice,
) {
  const lines = members.flatMap((run) => lastValues(project, { run, metric }, axis) ?? []);
  if (lines.length === 0) return null;
  const { mid, lo, hi } = spreadOf(lines, middle, width);
  return { runs: lines.length, mid, lo, hi };
}

/** The last number in each bucket. */
function lastValues(
  project: Project,
  of: { readonly run: number; readonly metric: string },
  { x, range: { from, to }, buckets }: GroupAxis,
): Float64Array | null {
  const run = project.run(of.run);
  const index = project.names.index(of.run, of.metric);
  const last = new Float64Array(buckets).fill(Number.NaN);
  let logged = false;
  for (let step = 0; index !== undefined && step < run.points; step++) {
    const at = placeOf(project, of.run, x, step);
    const value = project.value(run, index, step);
    if (value === GAP || at < from || at >= to) continue;
    logged = true;
    if (!Number.isNaN(value)) last[Math.floor(((at - from) * buckets) / (to - from))] = value;
  }
  return logged ? last : null;
}

/** Where a step of a run lies on an axis. */
function placeOf(project: Project, number: number, x: XAxis, step: number): number {
  const run = project.run(number);
  const seconds = step * run.secondsPerStep;
  return { step, relative: seconds, wall: run.createdAt + seconds }[x];
}

/** Steps of a run that a range can hold, at the most. */
export function stepsOf(project: Project, number: number, x: XAxis, { from, to }: Range): number {
  const run = project.run(number);
  return x === 'step' ? to - from : Math.min(run.points, (to - from) / run.secondsPerStep);
}

/** Evenly spread over all of them. */
export function plainSample<T>(all: readonly T[], most: number): T[] {
  const count = Math.min(most, all.length);
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);
}
