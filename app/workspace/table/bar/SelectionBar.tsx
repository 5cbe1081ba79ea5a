/** What can be done with the rows that are selected; it stands where the filters do. */
import { Copy, Eye, EyeOff, Focus, X } from 'lucide-react';
import { t } from '../../../messages/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatCount } from '../../../ui/format.ts';
import { useTableFace } from '../TableContext.ts';
import styles from './TableBar.module.css';

export function SelectionBar() {
  const { lines, selecting, copyRows, backTo } = useTableFace();
  const { selection, clear } = selecting;
  const rows = [...selection.values()];
  return (
    <fieldset className={styles.selection} aria-label={t.table.selected(formatCount(rows.length))}>
      <b>{t.table.selected(formatCount(rows.length))}</b>
      <Button look="quiet" onClick={() => lines.only(rows)}>
        <Focus size={14} aria-hidden />
        {t.table.showOnly}
      </Button>
      <Button look="quiet" onClick={() => lines.show(rows)}>
        <Eye size={14} aria-hidden />
        {t.table.show}
      </Button>
      <Button look="quiet" onClick={() => lines.hide(rows)}>
        <EyeOff size={14} aria-hidden />
        {t.table.hide}
      </Button>
      <Button look="quiet" onClick={copyRows}>
        <Copy size={14} aria-hidden />
        {t.table.copy}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          clear();
          backTo('grid');
        }}
      >
        <X size={14} aria-hidden />
        {t.table.clear}
      </Button>
    </fieldset>
  );
}
