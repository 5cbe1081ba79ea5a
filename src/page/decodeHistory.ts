/** Bytes of a history answer to its lines, on any wire: part of what `parse` times. */
import type { Json } from '../base/json.ts';
import { unpack } from '../kernels/pack.ts';
import type { History, Line } from '../wire/answer.ts';
import { type Wire, X_NAMES } from '../wire/query.ts';
import { parsed } from './parsed.ts';

export function decodeHistory(bytes: ArrayBuffer, wire: Wire): History {
  if (wire === 'typed') return typedHistory(bytes);
  return wire === 'json' ? jsonHistory(bytes) : rowHistory(bytes);
}

type Row = { readonly [key: string]: Json };
type Head = Pick<History, 'x' | 'from' | 'to'>;

function typedHistory(bytes: ArrayBuffer): History {
  const { head, arrays } = unpack(bytes);
  const { lines, ...rest } = head as unknown as Head & {
    readonly lines: readonly (Row & { readonly arrays: readonly string[] })[];
  };
  let at = 0;
  const views = lines.map(({ arrays: names, ...of }) => {
    const own = names.map((name) => [name, arrays[at++]!] as const);
    return { ...of, ...Object.fromEntries(own) } as unknown as Line;
  });
  return { kind: 'history', ...rest, lines: views };
}

/** A number of a JSON wire: NaN and infinities are text, an empty bucket is null. */
function numberOf(value: Json): number {
  return value === null ? Number.NaN : Number(value);
}

function jsonHistory(bytes: ArrayBuffer): History {
  const { lines, ...rest } = parsed<
    Head & {
      readonly lines: readonly (Row & { readonly arrays: Readonly<Record<string, readonly Json[]>> })[];
    }
  >(bytes);
  return {
    kind: 'history',
    ...rest,
    lines: lines.map(({ arrays, ...of }) => {
      const own = Object.entries(arrays).map(
        ([name, values]) => [name, Float64Array.from(values, numberOf)] as const,
      );
      return { ...of, ...Object.fromEntries(own) } as unknown as Line;
    }),
  };
}

const BUCKET_ARRAYS = ['min', 'max', 'last', 'mid', 'lo', 'hi'] as const;

/** Rows of one line follow each other. */
function rowHistory(bytes: ArrayBuffer): History {
  const { rows, ...rest } = parsed<Head & { readonly rows: readonly Row[] }>(bytes);
  const lines: Line[] = [];
  for (let from = 0; from < rows.length; ) {
    const { metric, run } = rows[from]!;
    let to = from + 1;
    while (to < rows.length && rows[to]!.run === run && rows[to]!.metric === metric) to++;
    lines.push(lineOf(rows.slice(from, to), X_NAMES[rest.x]));
    from = to;
  }
  return { kind: 'history', ...rest, lines };
}

function lineOf(rows: readonly Row[], xKey: string): Line {
  const { kind, metric, run, values, runs } = rows[0]!;
  const column = (name: string) => Float64Array.from(rows, (row) => numberOf(row[name] ?? null));
  const of = { kind, metric, run };
  if (kind === 'points') return { ...of, x: column(xKey), values: column('value') } as Line;
  const arrays = BUCKET_ARRAYS.filter((name) => Object.hasOwn(rows[0]!, name));
  const own = Object.fromEntries(arrays.map((name) => [name, column(name)]));
  return (kind === 'group' ? { ...of, values, runs, ...own } : { ...of, ...own }) as unknown as Line;
}
