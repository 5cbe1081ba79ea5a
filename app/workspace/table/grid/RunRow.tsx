import { memo } from 'react';
import type { Span } from '../../../../src/wire/query.ts';
import { groupText } from '../cells/cellText.ts';
import { stateText } from '../cells/stateText.ts';
import { loadedValue, type RunColumn, type RunRowModel } from '../cells/useRunModel.ts';
import { isIn } from './cellRange.ts';
import { cellId, cellRole, NO_ROLE, rowHeaderRole, rowRole, treeRole } from './gridAria.ts';
import styles from './RunRow.module.css';
import { type EyeState, groupName, runName } from './rowName.tsx';
import { runCell } from './runCell.tsx';
import type { PlacedColumn, PlacedColumns } from './useColumnWindow.ts';

/** While other rows come and go, all of these stay the same. */
export interface RunRowProps {
  readonly index: number;
  readonly top: number;
  /** Undefined where it is not loaded. */
  readonly row: RunRowModel | undefined;
  readonly columns: PlacedColumns;
  /** Columns by which the list is grouped. */
  readonly groupBy: readonly string[];
  /** Whether a group's runs are listed below it. */
  readonly open: boolean;
  readonly eye: EyeState;
  /** The colour of its lines, where it has any. */
  readonly color: string | undefined;
  readonly selected: boolean;
  /** Whether its line stands out in the panels. */
  readonly lit: boolean;
  /** The active column where the row has it, else -1. */
  readonly active: number;
  /** Columns that are marked in this row. */
  readonly range: Span | null;
}

/** One run, or one group of runs. */
export const RunRow = memo(function RunRow(props: RunRowProps) {
  const { index, top, row, columns, groupBy, open, selected, lit, active, range } = props;
  const is = row?.original.is;
  const tree = groupBy.length === 0 || !is ? null : treeRole(is.kind === 'group' ? open : null);
  const idAt = (column: number) => (column === active ? cellId({ row: index, column }) : undefined);
  const marked = (column: number) => (range !== null && isIn(range, column) ? true : undefined);
  const cell = (placed: PlacedColumn) =>
    runCell(row, placed, { id: idAt(placed.index), marked: marked(placed.index), groupBy });
  const [name, state, ...pinned] = columns.fixed;
  const stateIs = loadedValue(row, state?.column);
  return (
    <div
      {...rowRole(index, selected)}
      {...tree}
      className={styles.row}
      data-is={tree === null ? undefined : is?.kind}
      data-lit={lit ? '' : undefined}
      style={{ top }}
    >
      <div {...NO_ROLE} className={styles.pinned} style={columns.fixedStyle}>
        <div
          {...rowHeaderRole(0, marked(0))}
          className={row ? styles.name : styles.waitingName}
          style={name?.style}
          id={idAt(0)}
        >
          {row && nameOf(row, name?.column, props)}
        </div>
        <div
          {...cellRole(1, marked(1))}
          className={styles.state}
          data-state={typeof stateIs === 'string' ? stateIs : undefined}
          style={state?.style}
          id={idAt(1)}
        >
          {stateText(stateIs)}
        </div>
        {pinned.map(cell)}
      </div>
      {columns.scrolled.map(cell)}
    </div>
  );
});

function nameOf(row: RunRowModel, column: RunColumn | undefined, { groupBy, open, eye, color }: RunRowProps) {
  const { is } = row.original;
  if (is.kind === 'run') return runName(String(loadedValue(row, column)), eye, color);
  return groupName({ name: groupText(groupBy, is.values), runs: is.runs, open, eye, color });
}
