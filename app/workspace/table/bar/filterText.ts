/** A filter in a few words, as its chip says them. */
import type { Filter } from '../../../../src/kernels/filter.ts';
import { t } from '../../../messages/messages.ts';
import { columnLabel } from '../columns/columnLabel.ts';
import { shownBound } from './bounds.ts';

/** Values that a chip spells out. */
const SPELLED = 2;

export function filterText(filter: Filter): string {
  const name = columnLabel(filter.column);
  const words = t.table.filter;
  switch (filter.is) {
    case 'contains':
      return words.contains(name, filter.text);
    case 'matches':
      return words.matches(name, filter.pattern);
    case 'between': {
      const shown = (bound: number | null) => (bound === null ? null : shownBound(filter.column, bound));
      return words.between(name, shown(filter.least), shown(filter.most));
    }
    case 'oneOf':
      return filter.values.length <= SPELLED
        ? words.oneOf(name, filter.values)
        : words.oneOfMany(name, filter.values.length);
    case 'empty':
      return words.empty(name);
    case 'present':
      return words.present(name);
  }
}
