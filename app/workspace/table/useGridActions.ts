/** What the grid does when it is clicked, pulled or typed at. */
import { t } from '../../messages/messages.ts';
import { useStable } from '../useStable.ts';
import { moveColumn } from './columns/moveColumn.ts';
import { clampWidth } from './grid/columnPull.ts';
import type { Drop, GridActions } from './grid/gridActions.ts';
import { turned } from './rows/listingChange.ts';
import { selectable } from './rows/selection.ts';
import { toggledSort } from './rows/sortChange.ts';
import type { TableFace } from './TableContext.ts';

export interface GridActionsInput {
  readonly face: TableFace;
  readonly onFocus: (line: number | null) => void;
  readonly openMenu: (column: number, anchor: HTMLElement) => void;
}

export function useGridActions({ face, onFocus, openMenu }: GridActionsInput): GridActions {
  const { source, view, lines, selecting, widths } = face;
  const { table } = source;

  const move = (column: number, drop: Drop) =>
    moveColumn(source, view.layout, column, drop).then(
      (layout) => {
        if (layout === null) face.say(t.table.tooFar);
        else if (layout !== view.layout) face.lay((now) => (now === view.layout ? layout : now));
        else if (drop.zone === 'fixed') face.say(t.table.noRoom);
      },
      () => face.say(t.table.noAnswer),
    );

  return useStable<GridActions>({
    sort: (column, add) => {
      const id = table.column(column)?.id;
      if (id !== undefined) face.list(({ sort }) => ({ sort: toggledSort(sort, id, add) }));
    },
    menu: openMenu,
    resize: (column, width) => {
      const id = table.column(column)?.id;
      if (id === undefined) return;
      const next = new Map(widths);
      if (width === null) next.delete(id);
      else next.set(id, clampWidth(width));
      face.setWidths(next);
    },
    moveColumn: (column, drop) => {
      // Places are those that are drawn: of a table that changes they are no longer meant.
      if (face.waiting) return false;
      void move(column, drop);
      return true;
    },
    toggleLine: (row) => {
      const [one] = selectable(table, [row]);
      if (one) lines.toggle(one);
    },
    toggleGroup: (row) => {
      const is = table.rowAt(row);
      if (is?.kind === 'group') face.list(({ opened }) => ({ opened: turned(opened, is.key) }));
    },
    select: (row, range) => void selecting.select(row, range),
    copy: (range, active) => {
      if (range !== null) void face.copying.range(range);
      else if (selecting.selection.size > 0) face.copyRows();
      else void face.copying.cell(active.row, active.column);
    },
    clear: selecting.clear,
    focus: (row) => {
      const is = row === null ? undefined : table.rowAt(row);
      onFocus(is && lines.eyeOf(is) === 'open' ? (lines.idOf(is) ?? null) : null);
    },
  });
}
