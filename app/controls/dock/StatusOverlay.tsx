/** Over the page under test, where there is none to see: opening, refused, too long to follow, not to be trusted, broken. */
import { Ban, Clock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Refusal } from '../../../src/measure/sample.ts';
import type { Conductor } from '../../frame/conductor.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { formatBytes, formatCount, formatMs } from '../../ui/format.ts';
import { ConflictList } from '../techniques/ConflictList.tsx';
import styles from './StatusOverlay.module.css';

export interface StatusOverlayProps {
  readonly conductor: Conductor;
}

export function StatusOverlay({ conductor }: StatusOverlayProps) {
  const status = useApp((state) => state.status);
  const setProfile = useApp((state) => state.setProfile);
  const openAnyway = () => {
    conductor.openAnyway().catch((error: unknown) => conductor.report(error));
  };
  switch (status.kind) {
    case 'starting':
      return <Note role="status" title={t.dock.status.starting} />;
    case 'conflict':
      return (
        <Note
          wide
          icon={<TriangleAlert aria-hidden />}
          title={t.techniques.conflict.title(status.conflicts.length)}
          text={t.techniques.conflict.waits}
        >
          <ConflictList conflicts={status.conflicts} />
        </Note>
      );
    case 'refused':
      return (
        <Note icon={<Ban aria-hidden />} title={t.dock.refused} text={refusalWords(status.refusal)}>
          {status.help === 'tuned' ? (
            <Button onClick={() => setProfile('tuned')}>{t.dock.tryTuned}</Button>
          ) : (
            <p>{t.dock.neither}</p>
          )}
        </Note>
      );
    case 'tooLong':
      return (
        <Note icon={<Clock aria-hidden />} title={t.dock.tooLong(formatMs(status.make))}>
          <Button onClick={openAnyway}>{t.dock.openAnyway}</Button>
        </Note>
      );
    case 'untrusted':
      return (
        <Note icon={<Ban aria-hidden />} title={t.dock.untrusted} text={status.reason}>
          <Button onClick={() => conductor.live()}>{t.dock.lookOn}</Button>
        </Note>
      );
    case 'failed':
      return (
        <Note icon={<TriangleAlert aria-hidden />} title={t.dock.failed} text={status.error}>
          <Button onClick={() => conductor.retry()}>{t.dock.retry}</Button>
        </Note>
      );
    default:
      return null;
  }
}

interface NoteProps {
  readonly wide?: boolean;
  readonly role?: 'alert' | 'status';
  readonly title: string;
  readonly text?: string;
  readonly icon?: ReactNode;
  readonly children?: ReactNode;
}

function Note({ wide = false, role = 'alert', title, text, icon, children }: NoteProps) {
  return (
    <div className={styles.overlay}>
      <div className={styles.note} role={role} data-wide={wide || undefined}>
        {icon}
        <h2>{title}</h2>
        {text && <p>{text}</p>}
        {children}
      </div>
    </div>
  );
}

function refusalWords({ stage, what, predicted, cap }: Refusal): string {
  const format = what.endsWith('bytes')
    ? formatBytes
    : what === 'make ms'
      ? formatMs
      : (n: number) => formatCount(n, 'short');
  const words = t.dock.refusedWhat[what](format(predicted), format(cap));
  return stage === 'make' ? words : `${words} ${t.dock.refusedBy(t.dock.stages[stage])}`;
}
