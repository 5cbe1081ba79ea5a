/** What stands in the place of rows that no run passes the filters for, with a way back. */
import { t } from '../../../messages/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { useTableFace } from '../TableContext.ts';
import styles from './NoRows.module.css';

export function NoRows() {
  const { list, backTo } = useTableFace();
  return (
    <div className={styles.none}>
      <p>{t.table.noRows}</p>
      <Button
        onClick={() => {
          list(() => ({ filters: [] }));
          backTo('bar');
        }}
      >
        {t.table.removeFilters}
      </Button>
    </div>
  );
}
