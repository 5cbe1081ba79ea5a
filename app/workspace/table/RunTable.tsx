import { useMemo } from 'react';
import type { Listed, TableModel } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { t } from '../../messages/messages.ts';
import { useProbe } from '../probeContext.ts';
import type { WorkspaceActions } from '../workspaceActions.ts';
import { RunGrid } from './RunGrid.tsx';
import styles from './RunTable.module.css';
import { useRunModel } from './useRunModel.ts';

export interface RunTableProps {
  readonly table: TableModel;
  readonly view: PageView;
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

/** The run table: any number of runs and columns, of which only those in view are in the document. */
export function RunTable({ table, view, colours, actions, onComplete }: RunTableProps) {
  const { clock } = useProbe();
  const hidden = useMemo(() => new Set(view.hidden), [view.hidden]);
  const around = clock.enter('table');
  const model = useRunModel(table, (sort) =>
    actions.change({ listing: { ...view.listing, sort: sort ? [sort] : [] } }),
  );
  clock.enter(around);
  const { rowCount, columnCount, columnsInProject } = table;
  return (
    <div className={styles.table}>
      <RunGrid
        table={table}
        model={model}
        hidden={hidden}
        colorOf={(run) => colours.get(run)}
        onToggle={(run) =>
          actions.change((newest) => ({
            hidden: newest.hidden.includes(run)
              ? newest.hidden.filter((other) => other !== run)
              : [...newest.hidden, run],
          }))
        }
        onSpan={(rows, columns) => actions.change({ rows, columns })}
        onComplete={onComplete}
      />
      <div className={styles.foot}>
        <span>{t.table.runs(rowCount)}</span>
        {columnCount < columnsInProject && <span>{t.table.firstColumns(columnCount, columnsInProject)}</span>}
      </div>
    </div>
  );
}
