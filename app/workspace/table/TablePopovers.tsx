/** What opens over the run table: a filter's form, the choice of a group, the columns, the keys. Loaded when first opened. */
import { lazy, type RefObject, Suspense } from 'react';
import { t } from '../../messages/messages.ts';
import { AnchoredPopover } from '../../ui/AnchoredPopover.tsx';
import { type FilterTarget, useTableFace } from './TableContext.ts';

const FilterForm = lazy(() => import('./bar/FilterForm.tsx').then((part) => ({ default: part.FilterForm })));
const ColumnsPanel = lazy(() =>
  import('./columns/ColumnsPanel.tsx').then((part) => ({ default: part.ColumnsPanel })),
);
const KeysHelp = lazy(() => import('./bar/KeysHelp.tsx').then((part) => ({ default: part.KeysHelp })));
const ColumnPicker = lazy(() =>
  import('./columns/ColumnPicker.tsx').then((part) => ({ default: part.ColumnPicker })),
);

export type Opened =
  | { readonly kind: 'filter'; readonly target: FilterTarget }
  | { readonly kind: 'group' | 'columns' | 'keys'; readonly anchor: HTMLElement };

export interface TablePopoversProps {
  readonly opened: Opened | null;
  readonly filterButton: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

export function TablePopovers({ opened, filterButton, onClose }: TablePopoversProps) {
  const { view, list } = useTableFace();
  const { groupBy } = view.listing;
  const anchorOf = (kind: Opened['kind']) => {
    if (opened?.kind !== kind) return null;
    return opened.kind === 'filter' ? filterButton.current : opened.anchor;
  };
  return (
    <>
      <AnchoredPopover title={t.table.filterTitle} anchor={anchorOf('filter')} onClose={onClose}>
        <Suspense>
          {opened?.kind === 'filter' && <FilterForm target={opened.target} onClose={onClose} />}
        </Suspense>
      </AnchoredPopover>
      <AnchoredPopover title={t.table.groupTitle} anchor={anchorOf('group')} onClose={onClose}>
        <Suspense>
          {opened?.kind === 'group' && (
            <ColumnPicker
              label={t.table.groupColumn}
              taken={groupBy}
              onPick={(id) => {
                list((now) => ({ groupBy: [...now.groupBy, id] }));
                onClose();
              }}
            />
          )}
        </Suspense>
      </AnchoredPopover>
      <AnchoredPopover title={t.table.columns} anchor={anchorOf('columns')} onClose={onClose}>
        <Suspense>{opened?.kind === 'columns' && <ColumnsPanel />}</Suspense>
      </AnchoredPopover>
      <AnchoredPopover title={t.table.keys} anchor={anchorOf('keys')} onClose={onClose}>
        <Suspense>{opened?.kind === 'keys' && <KeysHelp />}</Suspense>
      </AnchoredPopover>
    </>
  );
}
