/** Bytes of a history answer to its lines, on any wire: part of what `parse` times. */
import type { Json } from '../base/json.ts';
import { unpack } from '../kernels/pack.ts';
import type { BucketLine, History, Line } from '../wire/answer.ts';
import type { Wire } from '../wire/query.ts';
import { parsed } from './parsed.ts';

export function decodeHistory(bytes: ArrayBuffer, wire: Wire): History {
  if (wire === 'typed') return typedHistory(bytes);
  return wire === 'json' ? jsonHistory(bytes) : rowHistory(bytes);
}

interface TypedHead {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly {
    readonly kind: Line['kind'];
    readonly metric: string;
    readonly run: number;
    readonly arrays: number;
  }[];
}

function typedHistory(bytes: ArrayBuffer): History {
  const { head, arrays } = unpack(bytes);
  const { from, to, lines } = head as unknown as TypedHead;
  let at = 0;
  const views = lines.map(({ kind, metric, run, arrays: count }): Line => {
    const [first, second, third] = arrays.slice(at, at + count);
    at += count;
    if (kind === 'points') return { kind, metric, run, steps: first!, values: second! };
    return { kind, metric, run, min: first!, max: second!, ...(third && { last: third }) };
  });
  return { kind: 'history', from, to, lines: views };
}

/** A number of a JSON wire: NaN and infinities are text, an empty bucket is null. */
function numberOf(value: Json): number {
  return value === null ? Number.NaN : Number(value);
}

type JsonLine = { readonly kind: Line['kind']; readonly metric: string; readonly run: number } & {
  readonly [name in 'steps' | 'values' | 'min' | 'max' | 'last']?: readonly Json[];
};

function jsonHistory(bytes: ArrayBuffer): History {
  const { from, to, lines } = parsed<{ from: number; to: number; lines: readonly JsonLine[] }>(bytes);
  const numbers = (values: readonly Json[] | undefined) => Float64Array.from(values ?? [], numberOf);
  return {
    kind: 'history',
    from,
    to,
    lines: lines.map(({ kind, metric, run, ...of }): Line => {
      if (kind === 'points')
        return { kind, metric, run, steps: numbers(of.steps), values: numbers(of.values) };
      return {
        kind,
        metric,
        run,
        min: numbers(of.min),
        max: numbers(of.max),
        ...(of.last && { last: numbers(of.last) }),
      };
    }),
  };
}

type Row = { readonly [key: string]: Json };

function rowHistory(bytes: ArrayBuffer): History {
  const { from, to, rows } = parsed<{ from: number; to: number; rows: readonly Row[] }>(bytes);
  const lines = new Map<string, { readonly line: Line; readonly add: (row: Row) => void }>();
  for (const row of rows) {
    const metric = String(row.metric ?? Object.keys(row).find((key) => key !== 'run' && key !== '_step'));
    const key = `${row.run}/${metric}`;
    let line = lines.get(key);
    if (!line) {
      line = 'bucket' in row ? bucketRows(row, metric) : pointRows(row, metric);
      lines.set(key, line);
    }
    line.add(row);
  }
  return { kind: 'history', from, to, lines: [...lines.values()].map(({ line }) => line) };
}

function pointRows(row: Row, metric: string) {
  const steps: number[] = [];
  const values: number[] = [];
  const add = (next: Row) => {
    steps.push(Number(next._step));
    values.push(numberOf(next[metric]!));
  };
  return { line: { kind: 'points', metric, run: Number(row.run), steps, values } satisfies Line, add };
}

function bucketRows(row: Row, metric: string) {
  const make = () => new Float64Array(Number(row.buckets)).fill(Number.NaN);
  const last = row.last === undefined ? undefined : make();
  const line = {
    kind: 'buckets',
    metric,
    run: Number(row.run),
    min: make(),
    max: make(),
    ...(last && { last }),
  } satisfies BucketLine;
  const add = (next: Row) => {
    const at = Number(next.bucket);
    line.min[at] = numberOf(next.min!);
    line.max[at] = numberOf(next.max!);
    if (last) last[at] = numberOf(next.last ?? null);
  };
  return { line, add };
}
