/** The timings of the dock: where the time of an update went, the updates before it, and the baseline. */
import { nearestMedian } from '../../../src/measure/summarise.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { TrustButton } from '../how/TrustButton.tsx';
import { BaselineControl } from './BaselineControl.tsx';
import { HistoryStrip } from './HistoryStrip.tsx';
import { StageBar } from './StageBar.tsx';
import styles from './TimingsPanel.module.css';

export function TimingsPanel() {
  const current = useApp((state) => state.current);
  const last = useApp((state) => state.history.at(-1));
  const typicalSample = current ? nearestMedian(current.samples) : null;
  const shown = typicalSample ?? last;
  // Until the load is drawn, what stands here is of the one before.
  const stale = useApp(({ status: { kind } }) => STALE.has(kind));
  const title = typicalSample ? t.dock.median : stale ? t.dock.before : t.dock.last;
  if (!shown)
    return (
      <div className={styles.empty}>
        <p>{t.dock.empty}</p>
        <TrustButton />
      </div>
    );
  return (
    <div className={styles.panel}>
      <StageBar sample={shown} title={title} />
      <div className={styles.side}>
        <HistoryStrip />
        <BaselineControl />
        <TrustButton />
      </div>
    </div>
  );
}

const STALE: ReadonlySet<string> = new Set(['refused', 'conflict', 'tooLong', 'updating']);
