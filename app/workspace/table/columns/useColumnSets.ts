/** The named column sets of this browser, the same in all projects; storage may be denied, and then they last as long as the page. */
import { useState } from 'react';
import { type ColumnSet, readSets, writeSets } from './columnSets.ts';

const KEY = 'plimsoll.columnSets';

export interface ColumnSets {
  readonly sets: readonly ColumnSet[];
  /** False where the browser would not keep them. */
  readonly kept: boolean;
  readonly change: (to: (sets: readonly ColumnSet[]) => readonly ColumnSet[]) => void;
}

/** What could not be kept, for as long as the page lasts. */
let unkept: readonly ColumnSet[] | null = null;

export function useColumnSets(): ColumnSets {
  const [state, setState] = useState(load);
  return {
    ...state,
    change: (to) => {
      // Another page may have changed them since.
      const sets = to(load().sets);
      setState({ sets, kept: keep(sets) });
    },
  };
}

function load(): { readonly sets: readonly ColumnSet[]; readonly kept: boolean } {
  if (unkept) return { sets: unkept, kept: false };
  try {
    return { sets: readSets(localStorage.getItem(KEY)), kept: true };
  } catch {
    return { sets: [], kept: false };
  }
}

function keep(sets: readonly ColumnSet[]): boolean {
  try {
    localStorage.setItem(KEY, writeSets(sets));
    unkept = null;
    return true;
  } catch {
    unkept = sets;
    return false;
  }
}
