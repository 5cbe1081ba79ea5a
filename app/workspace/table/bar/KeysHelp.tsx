/** The keys of the run table, for whoever would not find them. */
import { t } from '../../../messages/messages.ts';
import styles from './KeysHelp.module.css';

export function KeysHelp() {
  return (
    <dl className={styles.keys}>
      {t.table.keyList.map(([keys, does]) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
