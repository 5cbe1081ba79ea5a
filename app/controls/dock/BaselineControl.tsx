/** The baseline: what it took, how the cell on show stands to it, and a button that makes that cell the new one. */
import { Pin } from 'lucide-react';
import { compare } from '../../../src/measure/summarise.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { formatEstimate, formatRatio } from '../../ui/format.ts';
import styles from './BaselineControl.module.css';

export function BaselineControl() {
  const baseline = useApp((state) => state.baseline);
  const current = useApp((state) => state.current);
  const pinBaseline = useApp((state) => state.pinBaseline);
  const isCurrent = current !== null && current.id === baseline?.id;
  return (
    <div className={styles.baseline}>
      <AgainstBaseline />
      <div className={styles.row}>
        <span>
          {t.dock.baseline} {baseline?.summary && <b>{formatEstimate(baseline.summary.main)}</b>}
        </span>
        <Button look="quiet" disabled={!current?.summary || isCurrent} onClick={() => pinBaseline(current)}>
          <Pin size={14} aria-hidden />
          {isCurrent ? t.dock.isBaseline : t.dock.pin}
        </Button>
      </div>
    </div>
  );
}

function AgainstBaseline() {
  const baseline = useApp((state) => state.baseline);
  const current = useApp((state) => state.current);
  if (!current || !baseline || baseline.id === current.id) return null;
  const compared = compare(current, baseline);
  if (!compared) return null;
  const words = compared.within ? t.dock.withinNoise : t.dock.timesBaseline(formatRatio(compared.ratio));
  return <p className={styles.against}>{words}</p>;
}
