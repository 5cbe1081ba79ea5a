/** Lines as bytes on each wire. On JSON wires NaN and infinities travel as strings; an empty bucket is null. */
import type { Json } from '../base/json.ts';
import { type PackedArray, pack } from '../kernels/pack.ts';
import type { History, Line } from '../wire/answer.ts';
import { type Wire, X_NAMES, type XAxis } from '../wire/query.ts';

export function encodeHistory({ x, from, to, lines }: History, wire: Wire): ArrayBuffer {
  const head = { x, from, to };
  switch (wire) {
    case 'typed':
      return typed(lines, head);
    case 'json':
      return bytes({ ...head, lines: lines.map(columnsOf) });
    case 'jsonRows':
      return bytes({ ...head, rows: lines.flatMap((line) => rowsOf(line, x)) });
  }
}

function bytes(value: Json): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(value)).buffer;
}

/** The line's arrays, by their names, in a fixed order. */
function arraysOf(line: Line): Readonly<Record<string, ArrayLike<number>>> {
  switch (line.kind) {
    case 'points':
      return { x: line.x, values: line.values };
    case 'buckets':
      return { min: line.min, max: line.max, ...(line.last && { last: line.last }) };
    case 'group':
      return { mid: line.mid, lo: line.lo, hi: line.hi };
  }
}

/** What a line is of, without its values. */
function headOf(line: Line): { readonly [key: string]: Json } {
  const { kind, metric, run } = line;
  return line.kind === 'group'
    ? { kind, metric, run, values: line.values, runs: line.runs }
    : { kind, metric, run };
}

function typed(lines: readonly Line[], head: { readonly [key: string]: Json }): ArrayBuffer {
  const arrays: PackedArray[] = [];
  const heads = lines.map((line) => {
    const own = arraysOf(line);
    arrays.push(...(Object.values(own) as PackedArray[]));
    return { ...headOf(line), arrays: Object.keys(own) };
  });
  return pack({ head: { ...head, lines: heads }, arrays });
}

/** A number that JSON has, or its name. */
function jsonNumber(v: number): number | string {
  return Number.isFinite(v) ? v : String(v);
}

function bucketNumber(v: number): number | string | null {
  return Number.isNaN(v) ? null : jsonNumber(v);
}

function columnsOf(line: Line): Json {
  const number = line.kind === 'points' ? jsonNumber : bucketNumber;
  const arrays = Object.entries(arraysOf(line)).map(([name, values]): [string, Json] => [
    name,
    Array.from(values, number),
  ]);
  return { ...headOf(line), arrays: Object.fromEntries(arrays) };
}

/** An object a point or bucket, each with all that it is of: as a table's rows are sent. */
function rowsOf(line: Line, x: XAxis): Json[] {
  const head = headOf(line);
  if (line.kind === 'points') {
    return Array.from(line.values, (value, i) => ({
      ...head,
      [X_NAMES[x]]: line.x[i]!,
      value: jsonNumber(value),
    }));
  }
  const arrays = Object.entries(arraysOf(line));
  const buckets = arrays[0]![1].length;
  return Array.from({ length: buckets }, (_, bucket) => ({
    ...head,
    bucket,
    buckets,
    ...Object.fromEntries(arrays.map(([name, values]) => [name, bucketNumber(values[bucket]!)])),
  }));
}
