/** A window that holds every run and every column, as columns: a whole run list on a wire of columns. */
import { ABSENT } from '../base/column.ts';
import { metricsOf, type RunColumns } from '../kernels/runColumns.ts';
import type { RunWindow } from '../wire/answer.ts';

export function windowRuns({ numbers, columns }: RunWindow): RunColumns {
  let indices: ReadonlyMap<string, number> | null = null;
  return {
    rows: numbers.length,
    columnCount: columns.length,
    leaves: numbers.length * columns.length,
    id: (index) => columns[index]!.name,
    kind: (index) => columns[index]!.kind,
    indexOf: (id) => {
      indices ??= new Map(columns.map(({ name }, index) => [name, index]));
      return indices.get(id) ?? -1;
    },
    cell: (row, index) => {
      const column = columns[index]!;
      if (column.kind === 'number') return column.values[row] === ABSENT ? undefined : column.values[row];
      const code = column.codes[row]!;
      return code === 0 ? undefined : column.words[code];
    },
    column: (index) => columns[index]!,
    metrics: () => metricsOf(columns.map(({ name, kind }) => ({ id: name, kind }))),
  };
}
