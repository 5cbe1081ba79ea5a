/** The run table as its parts see it: what it shows, and what can be done to it. */
import { createContext, use } from 'react';
import type { PageView } from '../../../src/page/pageView.ts';
import type { ColumnLayout, Listing } from '../../../src/wire/listing.ts';
import type { Copying } from './copy/useCopy.ts';
import type { ColumnWidths } from './grid/useColumnSizes.ts';
import type { Source } from './readTable.ts';
import type { Lines } from './rows/useLines.ts';
import type { Selecting } from './rows/useSelection.ts';

/** What a filter's form is opened for: a filter that holds, or a new one, of a column that is chosen already or not. */
export interface FilterTarget {
  /** Among the filters; past their end for a new one. */
  readonly place: number;
  readonly column: string | null;
}

interface TableActions {
  /** Filters, sorts, groups, opens: by the listing as it will be once all changes before are drawn. */
  readonly list: (change: (listing: Listing) => Partial<Listing>) => void;

  /** Lays the columns out, likewise. */
  readonly lay: (change: (layout: ColumnLayout) => ColumnLayout) => void;
  /** Gives the focus back to the grid, or to the bar's first button, when what had it goes. */
  readonly backTo: (place: 'grid' | 'bar') => void;
  readonly openFilter: (target: FilterTarget) => void;
  /** A few words on what was done, or why it could not be. */
  readonly say: (words: string) => void;
}

export interface TableFace extends TableActions {
  readonly source: Source;
  /** As it will be once all that was changed is drawn. */
  readonly view: PageView;
  /** Whether something was changed that is not drawn yet. */
  readonly waiting: boolean;
  readonly lines: Lines;
  readonly selecting: Selecting;
  /** Of columns that were pulled, by their ids. */
  readonly widths: ColumnWidths;
  readonly setWidths: (widths: ColumnWidths) => void;
  readonly copyRows: () => void;
  readonly copying: Copying;
}

export const TableContext = createContext<TableFace | null>(null);

export function useTableFace(): TableFace {
  const face = use(TableContext);
  if (!face) throw new Error('A part of the run table stands outside of it');
  return face;
}
