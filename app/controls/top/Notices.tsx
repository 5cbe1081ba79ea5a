/** What a person must know of this page load: what bars measuring, a link that could not be read, a lesser clock. */
import { Ban, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { gateInWords } from '../../../src/report/gateWords.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useStamp } from '../how/useStamp.ts';
import styles from './Notices.module.css';

export function Notices() {
  const stamp = useStamp();
  const [isolationSeen, setIsolationSeen] = useState(false);
  const refused = stamp?.gates.filter(({ level }) => level === 'refused') ?? [];
  const notIsolated = isolationSeen ? undefined : stamp?.gates.find(({ id }) => id === 'not-isolated');
  return (
    <div className={styles.notices}>
      {stamp &&
        refused.map((gate) => {
          const { title, text } = gateInWords(gate, stamp.environment, stamp.certificate);
          return (
            <p key={gate.id} role="alert" className={styles.refused}>
              <Ban size={16} aria-hidden />
              <span>
                <strong>{title}.</strong> {text}
              </span>
            </p>
          );
        })}
      <BadLink />
      {stamp && notIsolated && (
        <p role="status">
          <TriangleAlert size={16} aria-hidden />
          <span>{gateInWords(notIsolated, stamp.environment, stamp.certificate).text}</span>
          <IconButton label={t.top.dismiss} onClick={() => setIsolationSeen(true)}>
            <X size={14} aria-hidden />
          </IconButton>
        </p>
      )}
    </div>
  );
}

function BadLink() {
  const problems = useApp((state) => state.linkProblems);
  const touched = useApp((state) => state.touched);
  if (problems.length === 0) return null;
  return (
    <p role="alert">
      <TriangleAlert size={16} aria-hidden />
      <span>
        {t.top.badLink}{' '}
        {problems.map(({ field, message }) => (
          <strong key={field}>{t.top.badLinkField(field, message)} </strong>
        ))}
        {!touched && t.top.badLinkKept}
      </span>
      <IconButton label={t.top.dismiss} onClick={() => useApp.setState({ linkProblems: [] })}>
        <X size={14} aria-hidden />
      </IconButton>
    </p>
  );
}
