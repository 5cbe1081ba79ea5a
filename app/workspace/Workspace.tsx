/** The page under test: a head, the sections with their panels, and the run table. */
import { CSPProvider } from '@base-ui/react/csp-provider';
import { useMemo, useState } from 'react';
import type { PageModel } from '../../src/page/pageModel.ts';
import type { PageView } from '../../src/page/pageView.ts';
import type { PanelSettings } from '../../src/page/panelSettings.ts';
import type { Techniques } from '../../src/profile/technique.ts';
import { t } from '../messages/messages.ts';
import type { Probe } from '../probe/completion.ts';
import { PageHead } from './PageHead.tsx';
import { FullPanel } from './panels/FullPanel.tsx';
import { PanelSections } from './panels/PanelSections.tsx';
import type { PanelActions } from './panels/panelActions.ts';
import { usePanelMenus } from './panels/usePanelMenus.tsx';
import { usePanelPicture } from './panels/usePanelPicture.tsx';
import { ProbeContext } from './probeContext.ts';
import { runColours, usePalette } from './runColours.ts';
import { RunTable } from './table/RunTable.tsx';
import { useStable } from './useStable.ts';
import styles from './Workspace.module.css';
import type { WorkspaceActions } from './workspaceActions.ts';

export interface WorkspaceProps {
  readonly model: PageModel;
  readonly view: PageView;
  /** Settings of panels before anyone changes them. */
  readonly usual: PanelSettings;
  readonly techniques: Techniques;
  readonly live: LiveState | null;
  readonly probe: Probe;
  readonly actions: WorkspaceActions;
}

/** A page that asks by itself again and again. */
export interface LiveState {
  readonly seconds: number;
  /** Times that it was due while an update was under way. */
  readonly missed: number;
}

export function Workspace({ model, view, usual, techniques, live, probe, actions }: WorkspaceProps) {
  const palette = usePalette();
  const colours = useMemo(() => runColours(model.listed, palette), [model.listed, palette]);
  const [focus, setFocus] = useState<number | null>(null);
  const picture = usePanelPicture(colours);
  const { openMenu, openSettings, menus } = usePanelMenus({
    model,
    view,
    usual,
    actions,
    onPicture: picture.make,
  });
  const panelActions = useStable<PanelActions>({
    zoom: (x, from, to) =>
      actions.change({
        zoom:
          x === 'step' ? { x, from: Math.max(0, Math.floor(from)), to: Math.ceil(to) + 1 } : { x, from, to },
      }),
    resetZoom: () => actions.change({ zoom: null }),
    focus: setFocus,
    openMenu,
  });

  return (
    <CSPProvider disableStyleElements>
      <ProbeContext value={probe}>
        <main className={styles.workspace}>
          <PageHead
            model={model}
            view={view}
            live={live}
            change={actions.change}
            onSettings={(button) => openSettings({ kind: 'page' }, button)}
          />
          <PanelSections
            model={model}
            view={view}
            colours={colours}
            focus={focus}
            actions={actions}
            panelActions={panelActions}
            onSectionSettings={(name, button) => openSettings({ kind: 'section', name }, button)}
          />
          <section className={styles.table} aria-label={t.page.table}>
            <RunTable
              table={model.table}
              view={view}
              techniques={techniques}
              listed={model.listed}
              colours={colours}
              focus={focus}
              onFocus={setFocus}
              actions={actions}
              onComplete={() => probe.report('table')}
            />
          </section>
        </main>
        {model.full && (
          <FullPanel
            panel={model.full}
            colours={colours}
            focus={focus}
            actions={panelActions}
            onClose={() => actions.change({ full: null })}
          />
        )}
        {menus}
        {picture.said}
      </ProbeContext>
    </CSPProvider>
  );
}
