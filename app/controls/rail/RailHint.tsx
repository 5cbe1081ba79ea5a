import { X } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../messages/messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './RailHint.module.css';

const KEY = 'plimsoll.hint.rail';

/** The one hint of the rail; once dismissed it stays away. */
export function RailHint() {
  const [dismissed, setDismissed] = useState(readDismissed);
  const dismiss = () => {
    setDismissed(true);
    keepDismissed();
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

/** Storage throws where it is forbidden; the hint then comes back on every visit. */
function readDismissed(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function keepDismissed(): void {
  try {
    localStorage.setItem(KEY, 'dismissed');
  } catch {
    // Forbidden: nothing to keep.
  }
}
