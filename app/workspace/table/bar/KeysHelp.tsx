/** The keys of the run table, for whoever would not find them. */
import { Keyboard } from 'lucide-react';
import { t } from '../../../messages/messages.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import styles from './KeysHelp.module.css';

export function KeysHelp() {
  return (
    <Popover
      title={t.table.keys}
      trigger={
        <IconButton label={t.table.keys}>
          <Keyboard aria-hidden />
        </IconButton>
      }
    >
      <dl className={styles.keys}>
        {t.table.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Popover>
  );
}
