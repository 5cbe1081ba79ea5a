import type { CellValue, TableColumn } from '../../../../src/page/pageModel.ts';
import { cellText, isCut } from '../cells/cellText.ts';
import { loadedValue, type RunRowModel } from '../cells/useRunModel.ts';
import { cellRole } from './gridAria.ts';
import styles from './RunRow.module.css';
import type { PlacedColumn } from './useColumnWindow.ts';

export interface CellLook {
  readonly id: string | undefined;
  readonly marked: true | undefined;
  /** Columns by which the list is grouped: there a group's rows all have its value, and not a mean. */
  readonly groupBy: readonly string[];
}

/** One value of a row. A function and no component: hundreds of them come and go with a step of scrolling. */
export function runCell(
  row: RunRowModel | undefined,
  { index, column, style }: PlacedColumn,
  look: CellLook,
) {
  const about = column?.columnDef.meta?.column;
  const { id, marked, groupBy } = look;
  const role = cellRole(index, marked);
  if (row === undefined || about === undefined) {
    return <div key={index} {...role} className={styles.waiting} style={style} id={id} />;
  }
  const value = loadedValue(row, column);
  const isMean = row.original.is.kind === 'group' && typeof value === 'number' && !groupBy.includes(about.id);
  return (
    <div
      key={index}
      {...role}
      className={isMean ? styles.mean : cellClass(about, value)}
      style={style}
      id={id}
    >
      {cellText(about, value)}
    </div>
  );
}

function cellClass(column: TableColumn, value: CellValue): string | undefined {
  if (value === undefined) return styles.absent;
  if (isCut(column, value)) return styles.cut;
  if (typeof value === 'object' && value !== null) return styles.several;
  return column.kind === 'number' ? styles.number : styles.cell;
}
