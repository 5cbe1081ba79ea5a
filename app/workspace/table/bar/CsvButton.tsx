/** Saves the list as a file, and while that goes on says how far it is. */
import { Download } from 'lucide-react';
import { t } from '../../../messages/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatShare } from '../../../ui/format.ts';
import { useCsv } from '../copy/useCsv.ts';
import { useTableFace } from '../TableContext.ts';
import styles from './TableBar.module.css';

export function CsvButton() {
  const { source, say } = useTableFace();
  const { progress, start, cancel } = useCsv(source, say);
  if (progress === null)
    return (
      <Button look="quiet" title={t.table.csvAbout} onClick={start}>
        <Download size={14} aria-hidden />
        {t.table.csv}
      </Button>
    );
  return (
    <span className={styles.progress}>
      <progress value={progress} aria-label={t.table.csvProgress} />
      {formatShare(Math.floor(progress * 100) / 100)}
      <Button look="quiet" onClick={cancel}>
        {t.table.cancel}
      </Button>
    </span>
  );
}
