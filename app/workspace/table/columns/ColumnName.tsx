/** A column by its name, and quietly where its values are from. */
import { tableColumn } from '../../../../src/page/tableColumn.ts';
import { t } from '../../../messages/messages.ts';
import { shownName } from '../../shownName.ts';
import styles from './ColumnName.module.css';

export function ColumnName({ id }: { readonly id: string }) {
  const { title, group } = tableColumn(id, 'text');
  return (
    <>
      <span className={styles.name}>{shownName(title)}</span>
      <span className={styles.group}>{t.table.origins[group]}</span>
    </>
  );
}
