/** How wide the columns stand: as they were pulled, by their ids, else as wide as columns are. */
import { useMemo, useRef } from 'react';
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { type ColumnPlaces, columnPlaces } from './columnPlaces.ts';
import { COLUMN_WIDTH, FIXED_COLUMNS, GROUP_NAME_WIDTH, NAME_WIDTH, STATE_WIDTH } from './gridGeometry.ts';
import { type ItemSizes, itemSizes } from './itemSizes.ts';

/** By column id. */
export type ColumnWidths = ReadonlyMap<string, number>;

export interface ColumnSizes {
  /** Of name, state and the pinned columns. */
  readonly fixed: readonly number[];
  /** Of those that scroll, the first of which is item 0. */
  readonly scrolled: ItemSizes;
}

interface Placed {
  /** The table whose columns were looked through. */
  readonly of: TableModel;
  readonly widths: ColumnWidths;
  readonly places: ColumnPlaces;
}

export function useColumnSizes(table: TableModel, widths: ColumnWidths): ColumnSizes {
  const kept = useRef<Placed | null>(null);
  const last = kept.current;
  const isSame = last !== null && last.widths === widths && sameColumns(last.of, table);
  const places = isSame ? last.places : columnPlaces(table, widths.keys(), last?.places ?? new Map());
  if (!isSame) kept.current = { of: table, widths, places };
  const { pinned, columnCount } = table;
  const isGrouped = table.listing.groupBy.length > 0;
  return useMemo(() => {
    const of = new Map([...places].map(([id, place]) => [place, widths.get(id)!]));
    const usual = [isGrouped ? GROUP_NAME_WIDTH : NAME_WIDTH, STATE_WIDTH];
    const first = FIXED_COLUMNS + pinned;
    const fixed = Array.from({ length: first }, (_, place) => of.get(place) ?? usual[place] ?? COLUMN_WIDTH);
    const scrolled = new Map(
      [...of].filter(([place]) => place >= first).map(([place, w]) => [place - first, w]),
    );
    return { fixed, scrolled: itemSizes(Math.max(0, columnCount - first), COLUMN_WIDTH, scrolled) };
  }, [places, widths, pinned, columnCount, isGrouped]);
}

function sameColumns(a: TableModel, b: TableModel): boolean {
  if (a === b) return true;
  const same = a.columns.from === b.columns.from && a.columns.count === b.columns.count;
  return same && a.layout === b.layout && a.columnCount === b.columnCount;
}
