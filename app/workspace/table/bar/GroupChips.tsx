/** The columns by which runs are put together, in their order. */
import { Layers } from 'lucide-react';
import { t } from '../../../messages/messages.ts';
import { columnLabel } from '../columns/columnLabel.ts';
import { useTableFace } from '../TableContext.ts';
import { Chip } from './Chip.tsx';

export function GroupChips() {
  const { view, list, backTo } = useTableFace();
  const { groupBy } = view.listing;
  return groupBy.map((id) => {
    const name = columnLabel(id);
    return (
      <Chip
        key={id}
        icon={<Layers size={12} aria-hidden />}
        words={name}
        remove={t.table.ungroup(name)}
        onRemove={() => {
          list((now) => ({ groupBy: now.groupBy.filter((other) => other !== id) }));
          backTo('bar');
        }}
      />
    );
  });
}
