/** The filters that hold, each of which can be written anew or taken out. */
import { Filter as FilterIcon, X } from 'lucide-react';
import type { Filter } from '../../../../src/kernels/filter.ts';
import { t } from '../../../messages/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { useTableFace } from '../TableContext.ts';
import { Chip } from './Chip.tsx';
import { filterText } from './filterText.ts';

export function FilterChips() {
  const { view, list, openFilter, backTo } = useTableFace();
  const take = (gone: readonly Filter[]) => {
    list((now) => ({ filters: now.filters.filter((other) => !gone.includes(other)) }));
    backTo('bar');
  };
  const { filters } = view.listing;
  return (
    <>
      {filters.map((filter, place) => {
        const words = filterText(filter);
        return (
          <Chip
            // biome-ignore lint/suspicious/noArrayIndexKey: a filter is its place among them
            key={place}
            icon={<FilterIcon size={12} aria-hidden />}
            words={words}
            label={t.table.editFilter(words)}
            remove={t.table.removeNamed(words)}
            onClick={() => openFilter({ place, column: null })}
            onRemove={() => take([filter])}
          />
        );
      })}
      {filters.length > 1 && (
        <Button look="quiet" onClick={() => take(filters)}>
          <X size={12} aria-hidden />
          {t.table.clearFilters}
        </Button>
      )}
    </>
  );
}
