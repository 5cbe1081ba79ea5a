import { ArrowDown, ArrowUp } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import type { TableColumn } from '../../../src/page/pageModel.ts';
import type { Sort } from '../../../src/wire/listing.ts';
import { t } from '../../messages/messages.ts';
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
import type { PlacedColumn } from './useColumnWindow.ts';

export interface HeadRowProps {
  /** Of all columns, as the pinned ones stick within it. */
  readonly width: number;
  readonly pinned: readonly PlacedColumn[];
  readonly columns: readonly PlacedColumn[];
  readonly sort: Sort | null;
  /** The active column where the header has it, else -1. */
  readonly active: number;
}

const ARROWS: Readonly<Record<SortState, ReactNode>> = {
  ascending: <ArrowUp size={12} aria-hidden />,
  descending: <ArrowDown size={12} aria-hidden />,
  none: null,
};

/** The titles of the columns; a click on one sorts by it. */
export const HeadRow = memo(function HeadRow({ width, pinned, columns, sort, active }: HeadRowProps) {
  const head = ({ index, column, style }: PlacedColumn) => {
    const about = column?.columnDef.meta?.column;
    const state = sortState(sort, about);
    return (
      <div
        key={index}
        {...columnHeaderRole(index, state)}
        className={about?.kind === 'number' ? styles.number : styles.head}
        style={style}
        id={index === active ? cellId({ row: HEAD_ROW, column: index }) : undefined}
      >
        <span className={styles.group}>{groupText(about)}</span>
        <span className={styles.title}>
          <span className={styles.text}>{about?.title}</span>
          {ARROWS[state]}
        </span>
      </div>
    );
  };
  return (
    <div {...ROW_GROUP} className={styles.rows} style={{ width }}>
      <div {...rowRole(HEAD_ROW)} className={styles.row}>
        <div {...NO_ROLE} className={styles.pinned}>
          {pinned.map(head)}
        </div>
        {columns.map(head)}
      </div>
    </div>
  );
});

function sortState(sort: Sort | null, column: TableColumn | undefined): SortState {
  if (sort === null || column?.id !== sort.column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

/** What stands over the title: where a logged value is from, or the zone of a time. */
function groupText(column: TableColumn | undefined): string | undefined {
  if (column?.id === 'run.createdAt') return t.table.utc;
  return column === undefined || column.group === 'run' ? undefined : t.table.groups[column.group];
}
