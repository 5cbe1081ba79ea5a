/** Windows of a run list, and the small answers about names, as bytes on each wire. */
import { ABSENT } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import { type PackedArray, pack } from '../kernels/pack.ts';
import type { RunWindow, WindowColumn } from '../wire/answer.ts';
import type { Wire } from '../wire/query.ts';

export function encodeWindow({ kind: _, columns, numbers, ...totals }: RunWindow, wire: Wire): ArrayBuffer {
  const head = { ...totals, groups: totals.groups as Json };
  switch (wire) {
    case 'typed':
      return typed(head, numbers, columns);
    case 'json':
      return jsonBytes({ ...head, numbers: [...numbers], columns: columns.map(columnOf) });
    case 'jsonRows':
      return jsonBytes({
        ...head,
        columns: columns.map(({ kind, name }) => ({ kind, name })),
        rows: Array.from(numbers, (number, row) => rowOf(number, row, columns)),
      });
  }
}

/** An answer without columns: sections, or names. */
export function encodeHead(head: Json, wire: Wire): ArrayBuffer {
  return wire === 'typed' ? pack({ head, arrays: [] }) : jsonBytes(head);
}

export function jsonBytes(value: Json): ArrayBuffer {
  return new TextEncoder().encode(JSON.stringify(value)).buffer;
}

type Head = { readonly [key: string]: Json };

function typed(head: Head, numbers: Uint32Array, columns: readonly WindowColumn[]): ArrayBuffer {
  const heads = columns.map((column): Json => {
    const { kind, name } = column;
    if (column.kind === 'number') return { kind, name };
    return { kind, name, words: column.words, ...(column.several && { several: true }) };
  });
  const arrays = columns.flatMap((column): ArrayLike<number>[] => {
    if (column.kind === 'number') return [column.values];
    return column.several ? [column.codes, column.several] : [column.codes];
  });
  return pack({
    head: { ...head, columns: heads },
    arrays: [numbers, ...arrays] as unknown as PackedArray[],
  });
}

/** A cell as JSON has it: nothing is null, several words are their number in a list. */
function cellOf(column: WindowColumn, row: number): Json {
  if (column.kind === 'number') {
    const value = column.values[row]!;
    if (value === ABSENT) return null;
    return Number.isFinite(value) ? value : String(value);
  }
  const several = column.several?.[row] ?? 0;
  if (several > 0) return [several];
  const code = column.codes[row]!;
  return code === 0 ? null : column.words[code]!;
}

function columnOf(column: WindowColumn): Json {
  const { kind, name } = column;
  const length = column.kind === 'number' ? column.values.length : column.codes.length;
  return { kind, name, cells: Array.from({ length }, (_, row) => cellOf(column, row)) };
}

function rowOf(number: number, row: number, columns: readonly WindowColumn[]): Json {
  return { number, cells: Object.fromEntries(columns.map((column) => [column.name, cellOf(column, row)])) };
}
