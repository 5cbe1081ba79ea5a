/** A cell's value as it is copied and saved: exact, whatever the table shows rounded. */
import type { CellValue } from '../../../../src/page/pageModel.ts';
import type { CsvValue } from '../../../../src/report/csvText.ts';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';

/** Nothing where a run has no value. */
export function exactCell(value: CellValue): CsvValue {
  if (value === undefined) return null;
  if (value === null) return t.table.null;
  if (typeof value === 'object') return t.table.several(formatCount(value.several));
  return value;
}
