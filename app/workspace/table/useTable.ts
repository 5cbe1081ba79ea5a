/** The run table's own state, and what a person can do to it: to the view of the page, or to what is its own. */
import { useState } from 'react';
import { t } from '../../messages/messages.ts';
import { useCopy } from './copy/useCopy.ts';
import type { ColumnWidths } from './grid/useColumnSizes.ts';
import type { RunTableProps } from './RunTable.tsx';
import type { Source } from './readTable.ts';
import { listingChange } from './rows/listingChange.ts';
import { useLines } from './rows/useLines.ts';
import { useSelection } from './rows/useSelection.ts';
import type { TableFace } from './TableContext.ts';
import { usePendingView } from './usePendingView.ts';

export interface TableInput extends Omit<RunTableProps, 'onComplete' | 'onFocus' | 'focus' | 'colours'> {
  readonly openFilter: TableFace['openFilter'];
  readonly backTo: TableFace['backTo'];
  readonly say: TableFace['say'];
}

const NO_WIDTHS: ColumnWidths = new Map();

export function useTable(input: TableInput): TableFace {
  const { table, techniques, listed, actions, openFilter, backTo, say } = input;
  const [widths, setWidths] = useState(NO_WIDTHS);
  const pending = usePendingView(input.view, actions.change);
  const { view, waiting } = pending;
  const source: Source = { table, techniques, ask: actions.ask, asker: actions.asker };
  const selecting = useSelection(source);
  const copying = useCopy(source, say);
  const isGrouped = view.listing.groupBy.length > 0;
  const lines = useLines({ isGrouped, listed, hidden: view.hidden, pending, say });

  return {
    source,
    view,
    waiting,
    lines,
    widths,
    setWidths,
    openFilter,
    backTo,
    say,
    selecting: {
      ...selecting,
      select: (row, range) => selecting.select(row, range).catch(() => say(t.table.noAnswer)),
    },
    list: (change) => {
      const now = pending.now();
      const next = listingChange(now, change(now.listing));
      // Of other groups, those that were selected are none.
      if (next.hidden) selecting.clear();
      pending.change(next);
    },
    lay: (change) => pending.change({ layout: change(pending.now().layout) }),
    copyRows: () => copying.rows(selecting.selection),
    copying,
  };
}
