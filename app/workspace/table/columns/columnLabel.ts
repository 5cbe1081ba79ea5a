/** A column's name without its origin: `optimizer.lr`. */
import { tableColumn } from '../../../../src/page/tableColumn.ts';
import { shownName } from '../../shownName.ts';

export function columnLabel(id: string): string {
  return shownName(tableColumn(id, 'text').title);
}
