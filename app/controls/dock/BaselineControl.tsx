/** The baseline: what it took, and a button that makes the cell on show the new one. */
import { Pin } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { formatEstimate } from '../../ui/format.ts';
import styles from './BaselineControl.module.css';

export function BaselineControl() {
  const baseline = useApp((state) => state.baseline);
  const current = useApp((state) => state.current);
  const pinBaseline = useApp((state) => state.pinBaseline);
  const isCurrent = current !== null && current.id === baseline?.id;
  return (
    <div className={styles.baseline}>
      <span>
        {t.dock.baseline} {baseline?.summary && <b>{formatEstimate(baseline.summary.main)}</b>}
      </span>
      <Button look="quiet" disabled={!current?.summary || isCurrent} onClick={() => pinBaseline(current)}>
        <Pin size={14} aria-hidden />
        {isCurrent ? t.dock.isBaseline : t.dock.pin}
      </Button>
    </div>
  );
}
