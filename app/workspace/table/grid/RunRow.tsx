import { Eye, EyeOff } from 'lucide-react';
import { memo } from 'react';
import type { CellValue, TableColumn } from '../../../src/page/pageModel.ts';
import { t } from '../../messages/messages.ts';
import { cellText, nameParts } from './cellText.ts';
import { cellId, cellRole, NO_ROLE, rowHeaderRole, rowRole } from './gridAria.ts';
import styles from './RunRow.module.css';
import { runState } from './runState.tsx';
import type { PlacedColumn } from './useColumnWindow.ts';
import { loadedValue, type RunRowModel } from './useRunModel.ts';

export interface RunRowProps {
  readonly index: number;
  readonly top: number;
  /** Undefined where it is not loaded. */
  readonly row: RunRowModel | undefined;
  readonly columns: readonly PlacedColumn[];
  /** Whether its lines are hidden. */
  readonly hidden: boolean;
  /** The colour of its lines, where it has any. */
  readonly color: string | undefined;
  /** The active column where the row has it, else -1. */
  readonly active: number;
}

// Made once: React passes over an element that it has seen.
const EYE = <Eye size={14} aria-hidden />;
const EYE_OFF = <EyeOff size={14} aria-hidden />;

/** One run. While other rows come and go, all its props stay the same. */
export const RunRow = memo(function RunRow({ index, top, row, columns, hidden, color, active }: RunRowProps) {
  const idAt = (column: number) => (column === active ? cellId({ row: index, column }) : undefined);
  return (
    <div {...rowRole(index)} className={styles.row} style={{ top }}>
      <div {...NO_ROLE} className={styles.pinned}>
        <div {...rowHeaderRole(0)} className={row ? styles.name : styles.waitingName} id={idAt(0)}>
          {row && runName(String(loadedValue(row, 'run.name')), hidden, color)}
        </div>
        <div {...cellRole(1)} className={styles.state} id={idAt(1)}>
          {row && runState(loadedValue(row, 'run.state'))}
        </div>
      </div>
      {columns.map((placed) => runCell(row, placed, idAt(placed.index)))}
    </div>
  );
});

/** Where it is too long its start is cut: its number tells it from the others. */
function runName(name: string, hidden: boolean, color: string | undefined) {
  const [start, end] = nameParts(name);
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles.eye}
        aria-label={hidden ? t.table.showLines : t.table.hideLines}
      >
        {hidden ? EYE_OFF : EYE}
      </button>
      <span className={styles.dot} style={{ background: color }} />
      <span className={styles.label}>
        <span className={styles.text}>{start}</span>
        {end}
      </span>
    </>
  );
}

function runCell(
  row: RunRowModel | undefined,
  { index, column, style }: PlacedColumn,
  id: string | undefined,
) {
  const about = column?.columnDef.meta?.column;
  if (row === undefined || about === undefined) {
    return <div key={index} {...cellRole(index)} className={styles.waiting} style={style} id={id} />;
  }
  const value = loadedValue(row, about.id);
  return (
    <div key={index} {...cellRole(index)} className={cellClass(about, value)} style={style} id={id}>
      {cellText(about, value)}
    </div>
  );
}

function cellClass({ kind }: TableColumn, value: CellValue): string | undefined {
  if (value === undefined) return styles.absent;
  return kind === 'number' ? styles.number : styles.cell;
}
