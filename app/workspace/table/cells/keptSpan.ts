/** A span that holds what is needed and some on either side, and stays the same while what is needed moves within it. */
import type { Span } from '../../../../src/wire/query.ts';

/** `last` again where it still holds all that is `needed`, and nothing beyond `all`. */
export function keptSpan(last: Span | null, needed: Span, margin: number, all: Span): Span {
  const end = all.from + all.count;
  const from = Math.min(Math.max(needed.from, all.from), end);
  const to = Math.max(from, Math.min(needed.from + needed.count, end));
  if (last && last.from <= from && to <= spanEnd(last) && last.from >= all.from && spanEnd(last) <= end)
    return last;
  const first = Math.max(all.from, from - margin);
  return { from: first, count: Math.min(end, to + margin) - first };
}

function spanEnd({ from, count }: Span): number {
  return from + count;
}
