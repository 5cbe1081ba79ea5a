/** What the columns panel lists: columns that a search finds, else as they stood when it was opened, then the hidden. */
import { useRef } from 'react';
import type { FoundColumns } from '../../../../src/wire/answer.ts';
import { FIXED_COLUMNS } from '../grid/gridGeometry.ts';
import { offeredColumns } from '../readTable.ts';
import { useTableFace } from '../TableContext.ts';
import { type Awaited, useAnswer } from '../useAnswer.ts';
import { firstScrolled, pinnedIds } from './columnsAt.ts';
import { findColumns, useColumnSearch } from './useColumnSearch.ts';

/** Columns that are found at the most: so many can be shown or hidden together. */
export const MOST_FOUND = 1000;
/** Columns that are drawn at the most; the rest is found by a longer search. */
export const MOST_DRAWN = 100;

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
  const ids = value?.ids.filter((id) => id !== 'run.name' && id !== 'run.state');
  return {
    found: value && ids ? { ...value, ids, total: value.total - value.ids.length + ids.length } : null,
    failed,
    isOffered: (id) => offered === null || offered.has(id) || view.layout.pinned.includes(id),
  };
}

/** The first columns, and those that are hidden have half of the room at least; one that is hidden here stays in its place. */
function useStanding(): Awaited<FoundColumns> {
  const { source } = useTableFace();
  const { layout, columnCount } = source.table;
  const before = useRef<readonly string[]>([]);
  return useAnswer(JSON.stringify([layout, columnCount]), async (): Promise<FoundColumns> => {
    const pinned = pinnedIds(source);
    const room = Math.max(MOST_DRAWN / 2, MOST_DRAWN - layout.hidden.length) - pinned.length;
    const ids = [...pinned, ...(await firstScrolled(source, room)), ...layout.hidden];
    before.current = inOrderOf(before.current, ids);
    const total = columnCount - FIXED_COLUMNS + layout.hidden.length;
    return { kind: 'foundColumns', ids: before.current, total };
  });
}

/** The same, those first that stood before, in the order in which they stood. */
function inOrderOf(before: readonly string[], ids: readonly string[]): string[] {
  const left = new Set(ids);
  const stood = before.filter((id) => left.delete(id));
  return [...stood, ...left];
}

function useOffered(): ReadonlySet<string> | null {
  const { source } = useTableFace();
  const count = offeredColumns(source.techniques);
  const { value } = useAnswer(String(count), async () =>
    count === null ? null : findColumns(source, '', count),
  );
  return value === null || value.total <= value.ids.length ? null : new Set(value.ids);
}
