/** Bytes of a run list to runs or to a window of columns, on any wire: part of what `parse` times. */
import { ABSENT } from '../base/column.ts';
import type { Json } from '../base/json.ts';
import { unpack } from '../kernels/pack.ts';
import type { RunObjects, RunWindow, WindowColumn } from '../wire/answer.ts';
import type { RunsQuery, Wire } from '../wire/query.ts';
import { parsed } from './parsed.ts';

export function decodeRuns({ rows }: RunsQuery, bytes: ArrayBuffer, wire: Wire): RunObjects | RunWindow {
  if (wire === 'typed') return typedWindow(bytes);
  if (!rows) return { kind: 'runObjects', ...parsed<Omit<RunObjects, 'kind'>>(bytes) };
  return wire === 'json' ? columnWindow(bytes) : rowWindow(bytes);
}

type Totals = Omit<RunWindow, 'kind' | 'numbers' | 'columns'>;

function typedWindow(bytes: ArrayBuffer): RunWindow {
  const { head, arrays } = unpack(bytes);
  const { columns, ...totals } = head as unknown as Totals & {
    readonly columns: readonly {
      readonly kind: string;
      readonly name: string;
      readonly several?: true;
    }[];
  };
  let at = 1;
  const views = columns.map((column) => {
    if (column.kind === 'number') return { ...column, values: arrays[at++] };
    const codes = arrays[at++];
    return column.several ? { ...column, codes, several: arrays[at++] } : { ...column, codes };
  });
  const numbers = arrays[0] as Uint32Array;
  return { kind: 'runWindow', ...totals, numbers, columns: views as unknown as WindowColumn[] };
}

interface Cells {
  readonly kind: WindowColumn['kind'];
  readonly name: string;
  readonly cells: readonly Json[];
}

function columnWindow(bytes: ArrayBuffer): RunWindow {
  const { numbers, columns, ...totals } = parsed<
    Totals & { readonly numbers: readonly number[]; readonly columns: readonly Cells[] }
  >(bytes);
  return { kind: 'runWindow', ...totals, numbers: Uint32Array.from(numbers), columns: columns.map(columnOf) };
}

function rowWindow(bytes: ArrayBuffer): RunWindow {
  const { rows, columns, ...totals } = parsed<
    Totals & {
      readonly columns: readonly Omit<Cells, 'cells'>[];
      readonly rows: readonly {
        readonly number: number;
        readonly cells: { readonly [name: string]: Json };
      }[];
    }
  >(bytes);
  return {
    kind: 'runWindow',
    ...totals,
    numbers: Uint32Array.from(rows, ({ number }) => number),
    columns: columns.map((column) =>
      columnOf({ ...column, cells: rows.map(({ cells }) => cells[column.name]!) }),
    ),
  };
}

function columnOf({ kind, name, cells }: Cells): WindowColumn {
  if (kind === 'number')
    return {
      kind,
      name,
      values: Float64Array.from(cells, (cell) => (cell === null ? ABSENT : Number(cell))),
    };
  const codeOf = new Map([['', 0]]);
  const codes = Uint32Array.from(cells, (cell) => {
    const word = typeof cell === 'string' ? cell : '';
    const known = codeOf.get(word);
    if (known !== undefined) return known;
    codeOf.set(word, codeOf.size);
    return codeOf.size - 1;
  });
  const column = { kind, name, codes, words: [...codeOf.keys()] };
  if (!cells.some(Array.isArray)) return column;
  return {
    ...column,
    several: Uint32Array.from(cells, (cell) => (Array.isArray(cell) ? Number(cell[0]) : 0)),
  };
}
