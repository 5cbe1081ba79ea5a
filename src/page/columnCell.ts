/** A cell of a column that came from a backend, or that groups have. */
import { ABSENT } from '../base/column.ts';
import type { WindowColumn } from '../wire/answer.ts';
import type { CellValue } from './pageModel.ts';

/** Undefined where the row has no value. */
export function columnCell(column: WindowColumn, at: number): CellValue {
  if (column.kind === 'number') {
    const value = column.values[at];
    return value === ABSENT ? undefined : value;
  }
  const several = column.several?.[at] ?? 0;
  if (several > 0) return { several };
  const code = column.codes[at];
  return code === undefined || code === 0 ? undefined : column.words[code];
}
