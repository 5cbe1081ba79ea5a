import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { TableColumn } from '../../../../src/page/pageModel.ts';
import type { Sort } from '../../../../src/wire/listing.ts';
import { t } from '../../../messages/messages.ts';
import {
  cellId,
  columnHeaderRole,
  HEAD_ROW,
  NO_ROLE,
  ROW_GROUP,
  rowRole,
  type SortState,
} from './gridAria.ts';
import styles from './HeadRow.module.css';
import { DOES } from './rowName.tsx';
import type { PlacedColumn, PlacedColumns } from './useColumnWindow.ts';

export interface HeadRowProps {
  /** Of all columns, as those that stand still stick within it. */
  readonly width: number;
  readonly columns: PlacedColumns;
  readonly sort: readonly Sort[];
  readonly groupBy: readonly string[];
  /** The active column where the header has it, else -1. */
  readonly active: number;
}

const ARROWS: Readonly<Record<SortState, ReactNode>> = {
  ascending: <ArrowUp size={12} aria-hidden />,
  descending: <ArrowDown size={12} aria-hidden />,
  none: null,
};

/** The titles of the columns: a click sorts, a pull moves them, their right edge makes them wider. */
export const HeadRow = memo(function HeadRow({ width, columns, sort, groupBy, active }: HeadRowProps) {
  const head = ({ index, column, style }: PlacedColumn) => {
    const about = column?.columnDef.meta?.column;
    const place = sort.findIndex((key) => key.column === about?.id);
    const state = place < 0 ? 'none' : sort[place]!.descending ? 'descending' : 'ascending';
    return (
      <div
        key={index}
        {...columnHeaderRole(index, state)}
        className={about?.kind === 'number' ? styles.number : styles.head}
        style={style}
        id={index === active ? cellId({ row: HEAD_ROW, column: index }) : undefined}
      >
        <span className={styles.group}>{groupText(about, groupBy)}</span>
        <span className={styles.title}>
          <span className={styles.text}>{about?.title}</span>
          {ARROWS[state]}
          {place >= 0 && sort.length > 1 && <b className={styles.place}>{place + 1}</b>}
        </span>
        {about && (
          <button
            type="button"
            tabIndex={-1}
            className={styles.menu}
            data-does={DOES.menu}
            aria-label={t.table.options}
          />
        )}
      </div>
    );
  };
  return (
    <div {...ROW_GROUP} className={styles.rows} style={{ width }}>
      <div {...rowRole(HEAD_ROW)} className={styles.row}>
        <div {...NO_ROLE} className={styles.pinned} style={columns.fixedStyle}>
          {columns.fixed.map(head)}
        </div>
        {columns.scrolled.map(head)}
      </div>
    </div>
  );
});

/** What stands over the title: where a logged value is from, the zone of a time, or that runs are grouped by it. */
function groupText(column: TableColumn | undefined, groupBy: readonly string[]): string | undefined {
  if (column === undefined) return undefined;
  const own = column.group === 'run' ? undefined : t.table.groups[column.group];
  const place = groupBy.indexOf(column.id);
  if (place >= 0) return t.table.groupedBy(own, place + 1);
  return column.id === 'run.createdAt' ? t.table.utc : own;
}
