/** Render of the last updates as a strip of bars, newest at the right, with the baseline across it. */

import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { HISTORY } from '../../store/timingsSlice.ts';
import { formatMs } from '../../ui/format.ts';
import styles from './HistoryStrip.module.css';

const WIDTH = 300;
const HEIGHT = 64;
const STEP = WIDTH / HISTORY;

export function HistoryStrip() {
  const history = useApp((state) => state.history);
  const baseline = useApp((state) => state.baseline?.summary?.main.median);
  const top = Math.max(...history.map(({ main }) => main), baseline ?? 0, 1);
  const y = (ms: number) => HEIGHT - (ms / top) * (HEIGHT - 4);
  const first = HISTORY - history.length;
  return (
    <figure className={styles.strip} aria-label={t.dock.historyAbout(history.length)}>
      <figcaption>
        <span>{t.dock.history}</span>
        <span>{formatMs(top)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {history.map((sample, i) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: samples have no identity beyond their place
            key={i}
            className={sample.valid && sample.phase === 'warm' ? styles.counted : styles.other}
            x={(first + i) * STEP + 0.5}
            width={STEP - 1}
            y={y(sample.main)}
            height={HEIGHT - y(sample.main)}
          >
            <title>{formatMs(sample.main)}</title>
          </rect>
        ))}
        {baseline !== undefined && (
          <line x1={0} x2={WIDTH} y1={y(baseline)} y2={y(baseline)} className={styles.baseline} />
        )}
      </svg>
    </figure>
  );
}
