import { useRef, useState } from 'react';
import type { Listed, TableModel, TableRow } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import type { Techniques } from '../../../src/profile/technique.ts';
import { t } from '../../messages/messages.ts';
import { AnchoredMenu } from '../../ui/AnchoredMenu.tsx';
import type { WorkspaceActions } from '../workspaceActions.ts';
import { NoRows } from './bar/NoRows.tsx';
import { TableBar } from './bar/TableBar.tsx';
import { columnLabel } from './columns/columnLabel.ts';
import { headMenuItems } from './columns/headMenuItems.tsx';
import { RunGrid } from './grid/RunGrid.tsx';
import styles from './RunTable.module.css';
import { rowKey } from './rows/selection.ts';
import { TableContext } from './TableContext.ts';
import { type Opened, TablePopovers } from './TablePopovers.tsx';
import { useGridActions } from './useGridActions.ts';
import { useSaid } from './useSaid.ts';
import { useTable } from './useTable.ts';

export interface RunTableProps {
  readonly table: TableModel;
  readonly view: PageView;
  readonly techniques: Pick<Techniques, 'tableRows' | 'tableColumns'>;
  /** What the panels draw lines of, hidden or not. */
  readonly listed: readonly Listed[];
  readonly colours: ReadonlyMap<number, string>;
  /** The run whose line stands out in the panels. */
  readonly focus: number | null;
  readonly onFocus: (run: number | null) => void;
  readonly actions: WorkspaceActions;
  /** Called once for each new `table`, in a layout effect, when what it puts into the document is there. */
  readonly onComplete: (counts: { rows: number; columns: number }) => void;
}

interface HeadMenu {
  readonly column: number;
  readonly anchor: HTMLElement;
}

/** The run table: any number of runs and columns, filtered, sorted, grouped, laid out, and taken elsewhere. */
export function RunTable({ colours, focus, onFocus, onComplete, ...input }: RunTableProps) {
  const { table, techniques, actions } = input;
  const grid = useRef<HTMLDivElement>(null);
  const filterButton = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [menu, setMenu] = useState<HeadMenu | null>(null);
  const [said, say] = useSaid();
  const face = useTable({
    ...input,
    say,
    openFilter: (target) => setOpened({ kind: 'filter', target }),
    backTo: (place) => (place === 'grid' ? grid : filterButton).current?.focus(),
  });
  const gridActions = useGridActions({
    face,
    onFocus,
    openMenu: (column, anchor) => setMenu({ column, anchor }),
  });
  const { lines, selecting, widths } = face;
  const lookOf = (row: TableRow) => {
    const id = lines.idOf(row);
    return {
      eye: lines.eyeOf(row),
      color: id === undefined ? undefined : colours.get(id),
      lit: id !== undefined && id === focus,
      selected: selecting.selection.has(rowKey(row)),
    };
  };
  const id = menu ? table.column(menu.column)?.id : undefined;
  return (
    <TableContext value={face}>
      <div className={styles.table}>
        <TableBar
          filterButton={filterButton}
          said={said}
          onGroup={(anchor) => setOpened({ kind: 'group', anchor })}
          onColumns={(anchor) => setOpened({ kind: 'columns', anchor })}
          onKeys={(anchor) => setOpened({ kind: 'keys', anchor })}
        />
        <RunGrid
          table={table}
          techniques={techniques}
          widths={widths}
          sort={face.view.listing.sort}
          waiting={face.waiting}
          lookOf={lookOf}
          actions={gridActions}
          reports={{ onSpan: (rows, columns) => actions.change({ rows, columns }), onComplete }}
          grid={grid}
        />
        {table.rowCount === 0 && <NoRows />}
        <AnchoredMenu
          label={t.table.optionsOf(id === undefined ? '' : columnLabel(id))}
          anchor={menu?.anchor ?? null}
          returnTo={grid.current}
          items={menu ? headMenuItems({ face, column: menu.column, move: gridActions.moveColumn }) : []}
          onClose={() => setMenu(null)}
        />
        <TablePopovers opened={opened} filterButton={filterButton} onClose={() => setOpened(null)} />
      </div>
    </TableContext>
  );
}
