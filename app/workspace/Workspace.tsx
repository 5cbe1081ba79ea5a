/** The page under test: a title, the sections with their panels, and the run table. */
import { useMemo } from 'react';
import type { PageModel, PageView } from '../../src/page/pageModel.ts';
import { t } from '../messages/messages.ts';
import type { Probe } from '../probe/completion.ts';
import { formatCount } from '../ui/format.ts';
import { PanelSections } from './PanelSections.tsx';
import { ProbeContext } from './probeContext.ts';
import { runColours, usePalette } from './runColours.ts';
import { RunTable } from './table/RunTable.tsx';
import styles from './Workspace.module.css';
import type { WorkspaceActions } from './workspaceActions.ts';

export interface WorkspaceProps {
  readonly model: PageModel;
  readonly view: PageView;
  readonly probe: Probe;
  readonly actions: WorkspaceActions;
}

export function Workspace({ model, view, probe, actions }: WorkspaceProps) {
  const palette = usePalette();
  const colours = useMemo(() => runColours(model.listed, palette), [model.listed, palette]);
  const hidden = useMemo(() => new Set(view.hidden), [view.hidden]);
  const toggle = (run: number) =>
    actions.change({
      hidden: hidden.has(run) ? view.hidden.filter((other) => other !== run) : [...view.hidden, run],
    });

  return (
    <ProbeContext value={probe}>
      <main className={styles.workspace}>
        <header className={styles.header}>
          <h1>{t.page.title}</h1>
          <span>{t.page.runs(formatCount(model.totalRuns))}</span>
          <span>{t.page.metrics(formatCount(model.totalMetrics))}</span>
          <span className={styles.shown}>{t.page.shown(formatCount(model.visible.length))}</span>
        </header>
        <PanelSections model={model} view={view} colours={colours} actions={actions} />
        <section className={styles.table} aria-label={t.page.table}>
          <RunTable
            table={model.table}
            hidden={hidden}
            colorOf={(run) => colours.get(run)}
            onSort={(sort) => actions.change({ sort })}
            onToggle={toggle}
            onSpan={(rows, columns) => actions.change({ rows, columns })}
            onComplete={() => probe.report('table')}
          />
        </section>
      </main>
    </ProbeContext>
  );
}
