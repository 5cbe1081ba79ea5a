/** The lines of a group's runs to one line, by the page: all on one axis of buckets, then their middle and spread. */
import { addPoint, bucketOf, emptyBuckets } from '../kernels/bucket.ts';
import { spreadOf } from '../kernels/spread.ts';
import { GROUPED_BUCKETS } from '../profile/technique.ts';
import type { GroupLine, Line } from '../wire/answer.ts';
import type { GroupValues } from '../wire/listing.ts';
import type { Range } from '../wire/query.ts';
import type { PanelSettings } from './panelSettings.ts';

/** Null where no run of the group has the metric. */
export function groupOnPage(
  lines: readonly Line[],
  { range, place, spread }: { readonly range: Range; readonly place: number } & Pick<PanelSettings, 'spread'>,
): GroupLine | null {
  const first = lines[0];
  if (!first) return null;
  const buckets = Math.max(...lines.map(bucketCount));
  const aligned = lines.map((line) => onAxis(line, buckets, range));
  const { mid, lo, hi } = spreadOf(aligned, spread.middle, spread.width);
  const values: GroupValues = [];
  return { kind: 'group', metric: first.metric, run: place, values, runs: lines.length, mid, lo, hi };
}

/** Windowed at most by so many buckets: WANDB.md, section 2, "up to 500 pts per run". */
function bucketCount(line: Line): number {
  if (line.kind === 'points') return Math.max(1, Math.min(GROUPED_BUCKETS, line.x.length));
  return line.kind === 'buckets' ? line.min.length : line.mid.length;
}

/** The last value of each bucket. Of a line in buckets already, a bucket goes where its middle lies. */
function onAxis(line: Line, count: number, { from, to }: Range): Float64Array {
  const buckets = emptyBuckets(count);
  if (line.kind === 'points') {
    for (let i = 0; i < line.x.length; i++)
      addPoint(buckets, bucketOf(line.x[i]!, from, to, count), line.values[i]!);
    return buckets.last;
  }
  const values = line.kind === 'group' ? line.mid : (line.last ?? line.max);
  for (let i = 0; i < values.length; i++)
    addPoint(buckets, Math.floor(((i + 0.5) * count) / values.length), values[i]!);
  return buckets.last;
}
