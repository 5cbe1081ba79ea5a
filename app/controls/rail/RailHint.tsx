import { X } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../messages/messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { keep, readKept } from '../../ui/kept.ts';
import { Mark } from '../../ui/Mark.tsx';
import styles from './RailHint.module.css';

const KEY = 'plimsoll.hint.rail';

/** The one hint of the rail; once dismissed it stays away, or for this visit where nothing may be kept. */
export function RailHint() {
  const [dismissed, setDismissed] = useState(() => readKept(KEY) !== null);
  const dismiss = () => {
    setDismissed(true);
    keep(KEY, 'dismissed');
  };
  if (dismissed) return null;
  return (
    <p className={styles.hint}>
      <Mark size={16} upright />
      <span className={styles.words}>{t.rail.hint}</span>
      <IconButton label={t.rail.dismissHint} onClick={dismiss}>
        <X aria-hidden="true" />
      </IconButton>
    </p>
  );
}
