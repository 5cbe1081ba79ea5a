/** Runs that rest as lines of JSON, joined to one answer without being parsed. */
import { utf8 } from '../kernels/jsonBytes.ts';
import type { RunObjects } from '../wire/answer.ts';

const COMMA = 44;

/** `lines` end with a newline each. */
export function joinRuns(
  { totalRuns, groups }: Pick<RunObjects, 'totalRuns' | 'groups'>,
  lines: readonly Uint8Array[],
): ArrayBuffer {
  const head = utf8(`{"totalRuns":${totalRuns},"groups":${JSON.stringify(groups)},"runs":[`);
  const end = utf8(']}');
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  // A line's own newline gives way to the comma before the next line; the last has none.
  const out = new Uint8Array(head.length + Math.max(0, total - 1) + end.length);
  out.set(head);
  let at = head.length;
  lines.forEach((line, i) => {
    if (i > 0) out[at++] = COMMA;
    out.set(line.subarray(0, -1), at);
    at += line.length - 1;
  });
  out.set(end, at);
  return out.buffer;
}
