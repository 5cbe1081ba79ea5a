/** What a source of runs says, read out whole; and what it must say of a project. */
import type { Steps } from '../../../src/backend/answering.ts';
import type { RunSource } from '../../../src/backend/runSource.ts';
import { ABSENT, type Column } from '../../../src/base/column.ts';
import type { Cell } from '../kernels/plainList.ts';
import { cellOf, type PlainColumn, type PlainRun } from '../synth/plainRuns.ts';

/** Works steps off; says how often something was made on the way. */
export function worked<T>(steps: Steps<T>): { readonly value: T; readonly made: number } {
  let made = 0;
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return { value: next.value, made };
    if (next.value.did === 'make') made++;
  }
}

export const resultOf = <T>(steps: Steps<T>): T => worked(steps).value;

export function cellsIn(column: Column): Cell[] {
  if (column.kind === 'number')
    return Array.from(column.values, (value) => (value === ABSENT ? undefined : value));
  return Array.from(column.codes, (code) => (code === 0 ? undefined : column.words[code]));
}

export function sourceSays(source: RunSource, rows: readonly number[] | null) {
  const wanted = rows && Uint32Array.from(rows);
  return {
    numbers: Array.from({ length: source.rows }, (_, row) => source.numberAt(row)),
    metrics: resultOf(source.metrics()),
    columns: Array.from({ length: source.columnCount }, (_, index) => {
      const column = resultOf(source.column(index, wanted));
      const place = source.indexOf(source.id(index));
      return { place, id: source.id(index), name: column.name, kind: column.kind, cells: cellsIn(column) };
    }),
  };
}

export function sourceMustSay(
  runs: readonly PlainRun[],
  columns: readonly PlainColumn[],
  metrics: readonly string[],
  rows: readonly number[] | null,
): ReturnType<typeof sourceSays> {
  const wanted = rows ?? runs.map((_, row) => row);
  return {
    numbers: runs.map(({ number }) => number),
    metrics,
    columns: columns.map((column, place) => {
      const cells = wanted.map((row) => cellOf(runs[row]!, column));
      return { place, id: column.id, name: column.id, kind: column.kind, cells };
    }),
  };
}
