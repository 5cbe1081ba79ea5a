/** The timings dock: what the last update took, where it went, and the updates before it. */

import { nearestMedian } from '../../../src/measure/summarise.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { HowMeasured } from '../how/HowMeasured.tsx';
import { BaselineControl } from './BaselineControl.tsx';
import styles from './Dock.module.css';
import { Headline } from './Headline.tsx';
import { HistoryStrip } from './HistoryStrip.tsx';
import { StageBar } from './StageBar.tsx';
import { StatusLine } from './StatusLine.tsx';

export interface DockProps {
  readonly conductor: Conductor;
}

export function Dock({ conductor }: DockProps) {
  const current = useApp((state) => state.current);
  const last = useApp((state) => state.history.at(-1));
  const typicalSample = current ? nearestMedian(current.samples) : null;
  const shown = typicalSample ?? last;
  // Until the load is drawn, what stands here is of the one before.
  const stale = useApp(
    ({ status }) => status.kind === 'refused' || status.kind === 'tooLong' || status.kind === 'updating',
  );
  const title = typicalSample ? t.dock.median : stale ? t.dock.before : t.dock.last;
  return (
    <section className={styles.dock} aria-label={t.dock.title}>
      <div className={styles.head}>
        <Headline cell={current} last={last} />
        <StatusLine conductor={conductor} />
      </div>
      {shown ? (
        <div className={styles.body}>
          <StageBar sample={shown} title={title} />
          <div className={styles.side}>
            <HistoryStrip />
            <BaselineControl />
            <HowMeasured />
          </div>
        </div>
      ) : (
        <div className={styles.empty}>
          <p>{t.dock.empty}</p>
          <HowMeasured />
        </div>
      )}
    </section>
  );
}
