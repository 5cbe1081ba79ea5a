/** What the columns panel lists: columns that a search finds, else as they stand, those that are hidden last. */
import type { FoundColumns } from '../../../../src/wire/answer.ts';
import { FIXED_COLUMNS } from '../grid/gridGeometry.ts';
import { offeredColumns } from '../readTable.ts';
import { useTableFace } from '../TableContext.ts';
import { type Awaited, useAnswer } from '../useAnswer.ts';
import { firstScrolled, pinnedIds } from './columnsAt.ts';
import { findColumns, useColumnSearch } from './useColumnSearch.ts';

/** Columns that are found at the most: so many can be shown or hidden together. */
export const MOST_FOUND = 1000;
/** Columns that are listed where nothing is searched for. */
const MOST_STANDING = 100;

export interface ColumnList {
  /** Null until the first answer. */
  readonly found: FoundColumns | null;
  readonly failed: boolean;
  /** Whether the table can show a column at all: one of a capped table offers the project's first. */
  readonly isOffered: (id: string) => boolean;
}

export function useColumnList(text: string): ColumnList {
  const { source, view } = useTableFace();
  const search = useColumnSearch(source, text, MOST_FOUND);
  const standing = useStanding();
  const offered = useOffered();
  const { value, failed } = text === '' ? standing : search;
  return {
    found: value && { ...value, ids: value.ids.filter((id) => id !== 'run.name' && id !== 'run.state') },
    failed,
    isOffered: (id) => offered === null || offered.has(id) || view.layout.pinned.includes(id),
  };
}

function useStanding(): Awaited<FoundColumns> {
  const { source } = useTableFace();
  const { layout, columnCount } = source.table;
  return useAnswer(JSON.stringify([layout, columnCount]), async (): Promise<FoundColumns> => {
    const ids = [...pinnedIds(source), ...(await firstScrolled(source, MOST_STANDING)), ...layout.hidden];
    return { kind: 'foundColumns', ids, total: columnCount - FIXED_COLUMNS + layout.hidden.length };
  });
}

function useOffered(): ReadonlySet<string> | null {
  const { source } = useTableFace();
  const count = offeredColumns(source.techniques);
  const { value } = useAnswer(String(count), async () =>
    count === null ? null : findColumns(source, '', count),
  );
  return value === null || value.total <= value.ids.length ? null : new Set(value.ids);
}
