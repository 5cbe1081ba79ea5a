/** What a person must know of this page load: a link that could not be read, a clock that is less exact. */
import { TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Notices.module.css';

export function Notices() {
  const problems = useApp((state) => state.linkProblems);
  const touched = useApp((state) => state.touched);
  const [isolationSeen, setIsolationSeen] = useState(crossOriginIsolated);
  const dismissLink = () => useApp.setState({ linkProblems: [] });
  return (
    <div className={styles.notices}>
      {problems.length > 0 && (
        <p role="alert">
          <TriangleAlert size={16} aria-hidden />
          <span>
            {t.top.badLink}{' '}
            {problems.map(({ field, message }) => (
              <strong key={field}>{t.top.badLinkField(field, message)} </strong>
            ))}
            {!touched && t.top.badLinkKept}
          </span>
          <IconButton label={t.top.dismiss} onClick={dismissLink}>
            <X size={14} aria-hidden />
          </IconButton>
        </p>
      )}
      {!isolationSeen && (
        <p role="status">
          <TriangleAlert size={16} aria-hidden />
          <span>{t.top.notIsolated}</span>
          <IconButton label={t.top.dismiss} onClick={() => setIsolationSeen(true)}>
            <X size={14} aria-hidden />
          </IconButton>
        </p>
      )}
    </div>
  );
}
