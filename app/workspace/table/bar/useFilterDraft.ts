/** A filter while it is written: the list follows whatever is whole, and keeps to it while the next word is none yet. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Filter } from '../../../../src/kernels/filter.ts';
import type { TableModel } from '../../../../src/page/pageModel.ts';
import { columnPlaces } from '../grid/columnPlaces.ts';
import { type FilterTarget, useTableFace } from '../TableContext.ts';
import { type DraftProblem, draftOf, type FilterDraft, newDraft, readDraft } from './filterDraft.ts';

/** Typing that pauses this long is filtered by. */
const PAUSE = 250;

export interface Drafting {
  /** Null until a column is chosen. */
  readonly draft: FilterDraft | null;
  readonly problem: DraftProblem | null;
  /** Whether it stands among the filters of the list, as it was last whole. */
  readonly isHeld: boolean;
  readonly start: (column: string) => void;
  readonly write: (change: Partial<FilterDraft>) => void;
  /** Filters at once by what is written. */
  readonly settle: () => void;
  /** Takes the filter out, and writes no more. */
  readonly remove: () => void;
}

export function useFilterDraft({ place, column }: FilterTarget): Drafting {
  const { source, view, list } = useTableFace();
  const held = view.listing.filters[place];
  const [draft, setDraft] = useState(() =>
    held ? draftOf(held) : column === null ? null : begun(source.table, column),
  );
  const applied = useRef<Filter | null>(held ?? null);
  const isGone = useRef(false);
  const read = draft && readDraft(draft);

  const settle = () => {
    if (!read || read.problem || isGone.current) return;
    if (!sameFilter(read.filter, applied.current)) apply(read.filter);
  };
  const apply = (filter: Filter | null) => {
    const wasThere = applied.current !== null;
    applied.current = filter;
    list(({ filters: now }) => ({
      filters: now.toSpliced(place, wasThere ? 1 : 0, ...(filter ? [filter] : [])),
    }));
  };
  const settleNow = useEffectEvent(settle);
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => settleNow(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  // What was written last counts, also where the form is closed before it has rested.
  useEffect(() => () => settleNow(), []);

  return {
    draft,
    problem: read?.problem ?? null,
    isHeld: applied.current !== null,
    start: (id) => setDraft(begun(source.table, id)),
    write: (change) => setDraft((last) => last && { ...last, ...change }),
    settle,
    remove: () => {
      isGone.current = true;
      if (applied.current !== null) apply(null);
    },
  };
}

/** Numbers lie between two others; of texts there are a few, but for names. */
function begun(table: TableModel, id: string): FilterDraft {
  if (id === 'run.name' || id === 'run.tags') return newDraft(id, 'contains');
  return newDraft(id, isNumber(table, id) ? 'between' : 'oneOf');
}

/** By the column itself where it is loaded; most that are logged are. */
function isNumber(table: TableModel, id: string): boolean {
  const place = columnPlaces(table, [id], new Map()).get(id);
  const column = place === undefined ? undefined : table.column(place);
  return column ? column.kind === 'number' : id.startsWith('summary.');
}

function sameFilter(a: Filter | null, b: Filter | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
