/** The lines of runs to one line a group and metric: its middle, and how far its runs spread. */
import { type SpreadChoice, spreadOf } from '../kernels/spread.ts';
import type { BucketLine, GroupLine, Line } from '../wire/answer.ts';
import type { GroupValues } from '../wire/listing.ts';

export interface LineGroup {
  readonly values: GroupValues;
  /** Run numbers whose lines it is made of. */
  readonly members: readonly number[];
}

/** `lines` are buckets over one axis, each with its last value. */
export function groupLines(
  lines: readonly Line[],
  groups: readonly LineGroup[],
  { middle, width }: SpreadChoice,
): GroupLine[] {
  const placeOf = new Map(groups.flatMap(({ members }, place) => members.map((run) => [run, place])));
  const byGroup = groups.map(() => new Map<string, Float64Array[]>());
  for (const line of lines as readonly BucketLine[]) {
    const own = byGroup[placeOf.get(line.run)!]!;
    const of = own.get(line.metric) ?? [];
    own.set(line.metric, of);
    of.push(line.last as Float64Array);
  }
  return byGroup.flatMap((metrics, place) =>
    [...metrics].map(([metric, values]): GroupLine => {
      const { mid, lo, hi } = spreadOf(values, middle, width);
      const of = { kind: 'group', metric, run: place, values: groups[place]!.values } as const;
      return { ...of, runs: values.length, mid, lo, hi };
    }),
  );
}
