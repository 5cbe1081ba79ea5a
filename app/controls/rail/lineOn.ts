/**
 * Where a limit lies on a field's own slider, the other fields held: the inverse of headroom over one field.
 * Headroom never falls as a field grows, so the first whole value that reaches the bound is found by halving.
 * Where that value jumps past the bound (13 values of 2 MB against 25 MB), the line lies between it and the one
 * before: 12.5.
 */
import type { Limit } from '../../../src/limits/limit.ts';
import { FIELDS } from '../../../src/spec/fields.ts';
import { headroomOf } from '../../../src/spec/headroom.ts';
import type { ProjectSpec } from '../../../src/spec/projectSpec.ts';
import type { NumberFieldName } from './railFields.ts';

/** The field's value on the line; -Infinity where it is past it anywhere, Infinity where it never reaches it. */
export function lineOn(name: NumberFieldName, limit: Limit, spec: ProjectSpec): number | undefined {
  const bound = limit.value ?? limit.reading;
  const reaches = (value: number) => headroomOf({ ...spec, [name]: value }, limit)?.value;
  let low: number = FIELDS[name].min;
  let high: number = FIELDS[name].max;
  const [least, most] = [reaches(low), reaches(high)];
  if (bound === undefined || least === undefined || most === undefined) return undefined;
  if (least >= bound) return least === bound ? low : Number.NEGATIVE_INFINITY;
  if (most < bound) return Number.POSITIVE_INFINITY;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((reaches(middle) ?? 0) < bound) low = middle;
    else high = middle;
  }
  const [before, after] = [reaches(low) ?? 0, reaches(high) ?? 0];
  return low + (bound - before) / (after - before);
}
