/** Sections that open and fold, their panels three a row; only those in view where the profile says so. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { PageModel, PageView } from '../../src/page/pageModel.ts';
import { t } from '../messages/messages.ts';
import { formatCount } from '../ui/format.ts';
import { Panel } from './Panel.tsx';
import styles from './PanelSections.module.css';
import { panelsInView } from './panelsInView.ts';
import { usePlotLook } from './usePlotLook.ts';
import type { WorkspaceActions } from './workspaceActions.ts';

export interface PanelSectionsProps {
  readonly model: PageModel;
  readonly view: PageView;
  readonly colours: ReadonlyMap<number, string>;
  readonly actions: WorkspaceActions;
}

export function PanelSections({ model, view, colours, actions }: PanelSectionsProps) {
  const look = usePlotLook();

  const toggle = (name: string) =>
    actions.change({
      toggled: view.toggled.includes(name)
        ? view.toggled.filter((other) => other !== name)
        : [...view.toggled, name],
    });

  const follow = (region: HTMLElement) => {
    const span = panelsInView(model.sections, region.scrollTop, region.clientHeight);
    const missing = openPanels(model)
      .slice(span.from, span.from + span.count)
      .some((name) => !model.panels.has(name));
    if (missing) actions.change({ panels: span });
  };

  return (
    <section
      className={styles.region}
      onScroll={(event) => follow(event.currentTarget)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t.page.panels}
    >
      {model.sections.map((section) => (
        <section key={section.name} className={styles.section}>
          <h2>
            <button type="button" aria-expanded={section.open} onClick={() => toggle(section.name)}>
              {section.open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
              {section.name}
              <span className={styles.count}>
                {section.open && section.panels.length < section.metrics
                  ? t.page.someOf(formatCount(section.panels.length), formatCount(section.metrics))
                  : formatCount(section.metrics)}
              </span>
            </button>
          </h2>
          {section.open && (
            <div className={styles.grid}>
              {section.panels.map((metric) => (
                <Panel
                  key={metric}
                  metric={metric}
                  panel={model.panels.get(metric)}
                  colours={colours}
                  look={look}
                  actions={actions}
                />
              ))}
            </div>
          )}
        </section>
      ))}
    </section>
  );
}

function openPanels({ sections }: PageModel): readonly string[] {
  return sections.filter(({ open }) => open).flatMap(({ panels }) => panels);
}
