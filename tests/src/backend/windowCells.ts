/** A window of a run list as people read it: what each row is, and its cells as texts. */
import { ABSENT } from '../../../src/base/column.ts';
import { GROUP_ROW, type RunWindow, type WindowColumn } from '../../../src/wire/answer.ts';
import { type PlainTableRow, shown } from './plainTable.ts';

export function windowRows({ numbers, groups }: Pick<RunWindow, 'numbers' | 'groups'>): PlainTableRow[] {
  return Array.from(numbers, (number) =>
    number < GROUP_ROW ? { kind: 'run', number } : { kind: 'group', ...groups![number - GROUP_ROW]! },
  );
}

/** Row by row. */
export function windowCells({ numbers, columns }: Pick<RunWindow, 'numbers' | 'columns'>): string[][] {
  return Array.from(numbers, (_, row) => columns.map((column) => cellAt(column, row)));
}

function cellAt(column: WindowColumn, row: number): string {
  if (column.kind === 'number') return shown(column.values[row] === ABSENT ? undefined : column.values[row]);
  const several = column.several?.[row] ?? 0;
  return shown(several > 0 ? { several } : column.words[column.codes[row]!]);
}
