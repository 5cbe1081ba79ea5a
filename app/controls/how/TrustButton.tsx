/** The trust control: the state of this browser in a few words, and the way to all that stands behind a figure. */
import { Ban, CircleHelp, Flag, Hourglass, type LucideIcon, ShieldCheck } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { preloadHow } from './HowMeasured.tsx';
import styles from './TrustButton.module.css';
import { type Trust, trustOf } from './trust.ts';
import { useStamp } from './useStamp.ts';

const ICONS: Readonly<Record<Trust['kind'], LucideIcon>> = {
  reading: Hourglass,
  refused: Ban,
  flags: Flag,
  checked: ShieldCheck,
};

export function TrustButton() {
  const openSheet = useApp((state) => state.openSheet);
  const trust = trustOf(useStamp());
  const Icon = ICONS[trust.kind];
  return (
    <Button
      look="quiet"
      className={styles.entry ?? ''}
      aria-haspopup="dialog"
      onClick={() => openSheet('how')}
      onPointerEnter={preloadHow}
      onFocus={preloadHow}
    >
      <span className={styles.state} data-trust={trust.kind}>
        <Icon size={14} aria-hidden />
        {trustWords(trust)}
      </span>
      <span className={styles.how}>
        {t.how.title}
        <CircleHelp size={14} aria-hidden />
      </span>
    </Button>
  );
}

function trustWords(trust: Trust): string {
  return trust.kind === 'flags' ? t.how.trust.flags(trust.n) : t.how.trust[trust.kind];
}
