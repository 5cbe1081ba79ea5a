/** What can be done with a column from its header. */
import {
  ArrowDown,
  ArrowDownUp,
  ArrowLeft,
  ArrowLeftToLine,
  ArrowRight,
  ArrowUp,
  EyeOff,
  Filter,
  Layers,
  Pin,
  PinOff,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { t } from '../../../messages/messages.ts';
import type { MenuItem } from '../../../ui/MenuItems.tsx';
import { dropBeside } from '../grid/dropBeside.ts';
import type { Drop } from '../grid/gridActions.ts';
import { FIXED_COLUMNS } from '../grid/gridGeometry.ts';
import { MOST_GROUPS } from '../rows/listingChange.ts';
import { toggledSort } from '../rows/sortChange.ts';
import type { TableFace } from '../TableContext.ts';
import { MOST_PINNED, withHidden, withoutPinned, withPinned } from './columnLayout.ts';

export interface HeadMenuInput {
  readonly face: TableFace;
  readonly column: number;
  readonly move: (column: number, drop: Drop) => void;
}

type ItemId = keyof typeof t.table.menu;

function item(id: ItemId, icon: ReactNode, onSelect: () => void, disabled = false): MenuItem {
  return { id, label: t.table.menu[id], icon, onSelect, disabled };
}

/** None for a column that is not there. */
export function headMenuItems(input: HeadMenuInput): MenuItem[] {
  const { face, column } = input;
  const id = face.source.table.column(column)?.id;
  if (id === undefined) return [];
  const own = column < FIXED_COLUMNS ? [] : layoutItems(id, input);
  return [...sortItems(id, face), ...listItems(id, face), ...own];
}

function sortItems(id: string, { view, list }: TableFace): MenuItem[] {
  const { sort } = view.listing;
  const held = sort.find(({ column }) => column === id);
  const by = (descending: boolean) => () => list(() => ({ sort: [{ column: id, descending }] }));
  const then = () => list((now) => ({ sort: toggledSort(now.sort, id, true) }));
  return [
    item('sortDescending', <ArrowDown aria-hidden />, by(true)),
    item('sortAscending', <ArrowUp aria-hidden />, by(false)),
    ...(sort.length > 0 && !held ? [item('sortThen', <ArrowDownUp aria-hidden />, then)] : []),
    ...(held
      ? [
          item('sortRemove', <ArrowDownUp aria-hidden />, () =>
            list((now) => ({ sort: now.sort.filter(({ column }) => column !== id) })),
          ),
        ]
      : []),
  ];
}

function listItems(id: string, { view, list, openFilter }: TableFace): MenuItem[] {
  const { filters, groupBy } = view.listing;
  const isGrouped = groupBy.includes(id);
  const turn = () =>
    list((now) => ({
      groupBy: isGrouped ? now.groupBy.filter((other) => other !== id) : [...now.groupBy, id],
    }));
  const isFull = !isGrouped && groupBy.length >= MOST_GROUPS;
  return [
    item('filter', <Filter aria-hidden />, () => openFilter({ place: filters.length, column: id })),
    item(isGrouped ? 'ungroup' : 'group', <Layers aria-hidden />, turn, isFull),
  ];
}

function layoutItems(id: string, { face, column, move }: HeadMenuInput): MenuItem[] {
  const { view, lay, source } = face;
  const { layout } = view;
  const isPinned = layout.pinned.includes(id);
  const isFull = !isPinned && layout.pinned.length >= MOST_PINNED;
  const [left, right] = [-1, 1].map((by) => dropBy(source.table, column, by));
  const first = FIXED_COLUMNS + source.table.pinned;
  const pin = isPinned
    ? item('unpin', <PinOff aria-hidden />, () => lay((now) => withoutPinned(now, id)))
    : item('pin', <Pin aria-hidden />, () => lay((now) => withPinned(now, id)), isFull);
  return [
    pin,
    item('left', <ArrowLeft aria-hidden />, () => left && move(column, left), !left),
    item('right', <ArrowRight aria-hidden />, () => right && move(column, right), !right),
    item(
      'front',
      <ArrowLeftToLine aria-hidden />,
      () => move(column, { zone: 'scrolled', before: first }),
      isPinned || column === first,
    ),
    item('hide', <EyeOff aria-hidden />, () => lay((now) => withHidden(now, [id]))),
  ];
}

function dropBy({ pinned, columnCount }: TableModel, column: number, by: number): Drop | null {
  return dropBeside(column, by, FIXED_COLUMNS + pinned, columnCount);
}
