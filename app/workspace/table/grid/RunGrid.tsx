import { type ReactNode, type RefObject, useRef } from 'react';
import type { TableModel, TableRow } from '../../../../src/page/pageModel.ts';
import type { Techniques } from '../../../../src/profile/technique.ts';
import type { Sort } from '../../../../src/wire/listing.ts';
import { isIn } from './cellRange.ts';
import type { GridActions } from './gridActions.ts';
import { gridRole, HEAD_ROW, ROW_GROUP } from './gridAria.ts';
import { ROW_HEIGHT } from './gridGeometry.ts';
import { HeadRow } from './HeadRow.tsx';
import type { Cell } from './moveCell.ts';
import styles from './RunGrid.module.css';
import { RunRow } from './RunRow.tsx';
import type { EyeState } from './rowName.tsx';
import { slotOf } from './rowOrder.ts';
import type { ColumnWidths } from './useColumnSizes.ts';
import { useGridHands } from './useGridHands.ts';
import { type GridView, useGridView } from './useGridView.ts';
import { useRowOrder } from './useRowOrder.ts';
import type { WindowReports } from './useWindowReports.ts';

/** How a row shows, apart from its values. */
interface RowLook {
  readonly eye: EyeState;
  readonly color: string | undefined;
  readonly lit: boolean;
  readonly selected: boolean;
}

const NO_LOOK: RowLook = { eye: 'none', color: undefined, lit: false, selected: false };

export interface RunGridProps {
  readonly table: TableModel;
  readonly techniques: Pick<Techniques, 'tableRows' | 'tableColumns'>;
  readonly widths: ColumnWidths;
  /** What the list is sorted by, or soon will be. */
  readonly sort: readonly Sort[];
  /** Whether another list is on its way. */
  readonly waiting: boolean;
  readonly lookOf: (row: TableRow) => RowLook;
  readonly actions: GridActions;
  readonly reports: WindowReports;
  /** The grid's own element, to give the focus back to. */
  readonly grid: RefObject<HTMLDivElement | null>;
}

/** The scrolled grid of the run table: header and rows, of which those in view are in the document, or all. */
export function RunGrid({ lookOf, actions, sort, waiting, ...props }: RunGridProps) {
  const { table, grid } = props;
  const marker = useRef<HTMLDivElement>(null);
  const view = useGridView(props);
  const { model, placed, size, loaded, width } = view;
  const { rows } = view.window;
  const order = useRowOrder(rows);
  const { cells, events } = useGridHands(table, view, actions, marker);
  const { active, range } = cells;
  const { groupBy, opened } = table.listing;

  const runRow = (index: number): ReactNode => {
    const row = model.row(index);
    const is = row?.original.is;
    return (
      <RunRow
        key={slotOf(index, rows.slots)}
        index={index}
        top={index * ROW_HEIGHT - rows.shift}
        row={row}
        columns={placed}
        groupBy={groupBy}
        open={is?.kind === 'group' && opened.includes(is.key)}
        active={index === active.row ? active.column : -1}
        range={range !== null && isIn(range.rows, index) ? range.columns : null}
        {...(is ? lookOf(is) : NO_LOOK)}
      />
    );
  };
  const shown = isPlaced(active, view) ? active : null;
  return (
    <div className={styles.frame}>
      <div
        ref={grid}
        {...gridRole(size, { active: shown, loaded: loaded && !waiting, isGrouped: groupBy.length > 0 })}
        {...events}
        className={styles.grid}
      >
        <HeadRow
          width={width}
          columns={placed}
          sort={sort}
          groupBy={groupBy}
          active={active.row === HEAD_ROW ? active.column : -1}
        />
        <div {...ROW_GROUP} className={styles.body} style={{ width, height: rows.length }}>
          {order.map(runRow)}
        </div>
      </div>
      <div ref={marker} className={styles.marker} hidden />
    </div>
  );
}

/** Whether the cell is in the document. */
function isPlaced({ row, column }: Cell, { window: { rows, columns }, fixed }: GridView): boolean {
  const scrolled = column - fixed - columns.first;
  const rowIs = row === HEAD_ROW || (row >= rows.first && row < rows.first + rows.count);
  return rowIs && (column < fixed || (scrolled >= 0 && scrolled < columns.count));
}
