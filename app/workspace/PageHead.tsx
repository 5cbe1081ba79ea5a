/** The head of the page: what the project holds, how panels are found and drawn, and whether the page asks by itself. */
import type { PageModel } from '../../src/page/pageModel.ts';
import type { PageView } from '../../src/page/pageView.ts';
import { t } from '../messages/messages.ts';
import { formatCount } from '../ui/format.ts';
import { formatSeconds } from '../ui/formatAxis.ts';
import styles from './PageHead.module.css';
import { PanelToolbar } from './panels/PanelToolbar.tsx';
import type { LiveState } from './Workspace.tsx';

export interface PageHeadProps {
  readonly model: PageModel;
  readonly view: PageView;
  readonly live: LiveState | null;
  readonly change: (change: Partial<PageView>) => void;
  readonly onSettings: (button: HTMLElement) => void;
}

export function PageHead({ model, view, live, change, onSettings }: PageHeadProps) {
  const { totalRuns, totalMetrics, visible, table, searchProblem } = model;
  const isFiltered = table.matchingRuns < totalRuns;
  return (
    <header className={styles.head}>
      <h1>{t.page.title}</h1>
      <span>
        {isFiltered
          ? t.page.matching(formatCount(table.matchingRuns), formatCount(totalRuns))
          : t.page.runs(formatCount(totalRuns))}
      </span>
      <span>{t.page.metrics(formatCount(totalMetrics))}</span>
      <span>{t.page.shown(formatCount(visible.length))}</span>
      {live && (
        <span className={styles.live} role="status">
          {t.page.live(formatSeconds(live.seconds))}
          {live.missed > 0 && (
            <span className={styles.missed} title={t.page.missedAbout}>
              {t.page.missed(formatCount(live.missed))}
            </span>
          )}
        </span>
      )}
      <span className={styles.gap} />
      <PanelToolbar view={view} problem={searchProblem} change={change} onSettings={onSettings} />
    </header>
  );
}
