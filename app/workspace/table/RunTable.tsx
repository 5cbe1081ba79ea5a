import type { TableModel } from '../../../src/page/pageModel.ts';
import type { Sort, Span } from '../../../src/wire/query.ts';
import { t } from '../../messages/messages.ts';
import { useProbe } from '../probeContext.ts';
import { RunGrid } from './RunGrid.tsx';
import styles from './RunTable.module.css';
import { useRunModel } from './useRunModel.ts';

export interface RunTableProps {
  readonly table: TableModel;
  /** Run numbers whose lines are not shown. */
  readonly hidden: ReadonlySet<number>;
  /** The colour of a run that has lines in the panels. */
  readonly colorOf: (run: number) => string | undefined;
  readonly onSort: (sort: Sort | null) => void;
  readonly onToggle: (run: number) => void;
  /** Rows and columns now in view, when they are not all loaded. */
  readonly onSpan: (rows: Span, columns: Span) => void;
  /** Called once for each new `table`, in a layout effect, when what it puts into the document is there. */
  readonly onComplete: (counts: { rows: number; columns: number }) => void;
}

/** The run table: any number of runs and columns, of which only those in view are in the document. */
export function RunTable({ table, onSort, ...rest }: RunTableProps) {
  const { clock } = useProbe();
  const around = clock.enter('table');
  const model = useRunModel(table, onSort);
  clock.enter(around);
  const { rowCount, columnCount, columnsInProject } = table;
  return (
    <div className={styles.table}>
      <RunGrid {...rest} table={table} model={model} />
      <div className={styles.foot}>
        <span>{t.table.runs(rowCount)}</span>
        {columnCount < columnsInProject && <span>{t.table.firstColumns(columnCount, columnsInProject)}</span>}
      </div>
    </div>
  );
}
