/** Pinned panels, then sections that open, fold and turn their pages; only panels in view where the profile says so. */
import { Pin } from 'lucide-react';
import type { PageModel } from '../../../src/page/pageModel.ts';
import type { PageView } from '../../../src/page/pageView.ts';
import { t } from '../../messages/messages.ts';
import { PLOT } from '../geometry.ts';
import type { WorkspaceActions } from '../workspaceActions.ts';
import { Panel } from './Panel.tsx';
import styles from './PanelSections.module.css';
import type { PanelActions } from './panelActions.ts';
import { panelsInView } from './panelsInView.ts';
import { SectionHead } from './SectionHead.tsx';

export interface PanelSectionsProps {
  readonly model: PageModel;
  readonly view: PageView;
  readonly colours: ReadonlyMap<number, string>;
  readonly focus: number | null;
  readonly actions: WorkspaceActions;
  readonly panelActions: PanelActions;
  readonly onSectionSettings: (section: string, button: HTMLElement) => void;
}

export function PanelSections(props: PanelSectionsProps) {
  const { model, view, colours, focus, actions, panelActions, onSectionSettings } = props;

  const follow = (region: HTMLElement) => {
    const span = panelsInView(model.sections, region.scrollTop, region.clientHeight, view.pinned.length);
    const missing = openPanels(model)
      .slice(span.from, span.from + span.count)
      .some((name) => !model.panels.has(name));
    if (missing) actions.change({ panels: span });
  };

  const panelOf = (place: 'pinned' | 'section') => (metric: string) => (
    <Panel
      key={metric}
      part={`${place}:${metric}`}
      metric={metric}
      panel={model.panels.get(metric)}
      colours={colours}
      size={PLOT}
      focus={focus}
      actions={panelActions}
    />
  );

  return (
    <section
      className={styles.region}
      onScroll={(event) => follow(event.currentTarget)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t.page.panels}
    >
      {view.pinned.length > 0 && (
        <section>
          <h2 className={styles.pinned}>
            <Pin size={14} aria-hidden />
            {t.page.pinned}
          </h2>
          <div className={styles.grid}>{view.pinned.map(panelOf('pinned'))}</div>
        </section>
      )}
      {model.sections.map((section) => (
        <section key={section.name}>
          <SectionHead
            section={section}
            change={actions.change}
            onSettings={(button) => onSectionSettings(section.name, button)}
          />
          {section.open && <div className={styles.grid}>{section.panels.map(panelOf('section'))}</div>}
        </section>
      ))}
      {model.sections.length === 0 && (
        <p className={styles.empty}>
          {view.search === '' ? t.page.noMetrics : t.page.nothingFound(view.search)}
        </p>
      )}
    </section>
  );
}

function openPanels({ sections }: PageModel): readonly string[] {
  return sections.filter(({ open }) => open).flatMap(({ panels }) => panels);
}
