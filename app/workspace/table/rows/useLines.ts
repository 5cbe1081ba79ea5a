/** Lines of rows shown and hidden by hand. */
import { useMemo } from 'react';
import type { LineKey, Listed, TableRow } from '../../../../src/page/pageModel.ts';
import { t } from '../../../messages/messages.ts';
import type { EyeState } from '../grid/rowName.tsx';
import type { PendingView } from '../usePendingView.ts';
import { type LineOf, type LineView, onlyLines, withLines, withoutLines } from './lineChange.ts';
import type { SelectedRow } from './selection.ts';

/** WANDB.md, section 2: "1,000 at most" in a panel. */
const MOST_LINES = 1000;

export interface LinesInput {
  readonly isGrouped: boolean;
  readonly listed: readonly Listed[];
  readonly hidden: readonly LineKey[];
  readonly pending: PendingView;
  readonly say: (words: string) => void;
}

export interface Lines {
  /** Whose line a row has; undefined where it can have none: a run in a group, whose lines are one. */
  readonly idOf: (row: TableRow) => number | undefined;
  readonly eyeOf: (row: TableRow) => EyeState;
  readonly toggle: (row: SelectedRow) => void;
  readonly show: (rows: Iterable<SelectedRow>) => void;
  readonly hide: (rows: Iterable<SelectedRow>) => void;
  readonly only: (rows: Iterable<SelectedRow>) => void;
  /** As the list has them, nothing hidden and nothing added. */
  readonly reset: () => void;
}

export function useLines({ isGrouped, listed, hidden, pending, say }: LinesInput): Lines {
  const ids = useMemo(() => new Map(listed.map(({ key, id }) => [key, id])), [listed]);
  const hiddenKeys = useMemo(() => new Set(hidden), [hidden]);

  const keyOf = (row: TableRow): LineKey | undefined => {
    if (row.kind === 'run') return isGrouped ? undefined : row.number;
    // A group that is not among the first has no line, and none that could be added.
    return ids.has(row.key) ? row.key : undefined;
  };
  const idOf = (row: TableRow) => {
    const key = keyOf(row);
    return typeof key === 'string' ? ids.get(key) : key;
  };
  const eyeOf = (row: TableRow): EyeState => {
    const key = keyOf(row);
    if (key === undefined) return 'none';
    return ids.has(key) && !hiddenKeys.has(key) ? 'open' : 'closed';
  };
  const linesOf = (rows: Iterable<SelectedRow>): LineOf[] =>
    [...rows].flatMap(({ row, name }) => {
      const key = keyOf(row);
      return key === undefined ? [] : [{ key, name }];
    });
  const change =
    (to: (view: LineView, of: readonly LineOf[]) => LineView) => (rows: Iterable<SelectedRow>) => {
      const of = linesOf(rows);
      if (of.length === 0) return say(isGrouped ? t.table.noGroupLine : t.table.noLine);
      const next = to(pending.now(), of);
      const lines = new Set([...ids.keys(), ...next.shown.map(({ run }) => run)]);
      if (lines.size > MOST_LINES) return say(t.table.tooManyLines(MOST_LINES));
      pending.change(next);
    };
  const show = change((view, of) => withLines(view, listed, of));
  const hide = change(withoutLines);
  return {
    idOf,
    eyeOf,
    show,
    hide,
    only: change((view, of) => onlyLines(view, listed, of)),
    toggle: (row) => (eyeOf(row.row) === 'open' ? hide([row]) : show([row])),
    reset: () => pending.change({ hidden: [], shown: [] }),
  };
}
