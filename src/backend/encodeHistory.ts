/** Lines as bytes on each wire. On JSON wires NaN and infinities travel as strings; an empty bucket is null. */
import type { Json } from '../base/json.ts';
import { type PackedArray, pack } from '../kernels/pack.ts';
import type { Line } from '../wire/answer.ts';
import type { StepRange, Wire } from '../wire/query.ts';

export function encodeHistory(lines: readonly Line[], range: StepRange, wire: Wire): ArrayBuffer {
  switch (wire) {
    case 'typed':
      return typed(lines, range);
    case 'json':
      return bytes({ ...range, lines: lines.map(columnsOf) });
    case 'jsonRows':
      return bytes({ ...range, rows: lines.flatMap(rowsOf) });
  }
}

function bytes(value: Json): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(value)).buffer;
}

function typed(lines: readonly Line[], range: StepRange): ArrayBuffer {
  const arrays: PackedArray[] = [];
  const heads = lines.map((line) => {
    const own =
      line.kind === 'points'
        ? [line.steps, line.values]
        : [line.min, line.max, ...(line.last ? [line.last] : [])];
    arrays.push(...(own as PackedArray[]));
    return { kind: line.kind, metric: line.metric, run: line.run, arrays: own.length };
  });
  return pack({ head: { ...range, lines: heads }, arrays });
}

/** A number that JSON has, or its name. */
function jsonNumber(v: number): number | string {
  return Number.isFinite(v) ? v : String(v);
}

function bucketNumber(v: number): number | string | null {
  return Number.isNaN(v) ? null : jsonNumber(v);
}

function columnsOf(line: Line): Json {
  const { kind, metric, run } = line;
  if (line.kind === 'points') {
    return { kind, metric, run, steps: Array.from(line.steps), values: Array.from(line.values, jsonNumber) };
  }
  const { min, max, last } = line;
  const ends = { min: Array.from(min, bucketNumber), max: Array.from(max, bucketNumber) };
  return { kind, metric, run, ...ends, ...(last && { last: Array.from(last, bucketNumber) }) };
}

/** A row a point, `{run, _step, <metric>: value}`, or a row a bucket. */
function rowsOf({ metric, run, ...line }: Line): Json[] {
  if (line.kind === 'points') {
    return Array.from(line.steps, (step, i) => ({ run, _step: step, [metric]: jsonNumber(line.values[i]!) }));
  }
  const { min, max, last } = line;
  return Array.from(min, (least, i) => ({
    run,
    metric,
    bucket: i,
    buckets: min.length,
    min: bucketNumber(least),
    max: bucketNumber(max[i]!),
    ...(last && { last: bucketNumber(last[i]!) }),
  }));
}
