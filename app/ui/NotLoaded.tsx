import { t } from '../messages/messages.ts';
import styles from './NotLoaded.module.css';

/** In place of what could not be fetched: says so, and what helps. */
export function NotLoaded() {
  return (
    <p className={styles.words} role="alert">
      {t.layout.notLoaded}
    </p>
  );
}
