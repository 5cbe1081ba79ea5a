/** The trust control: the state of this browser in a few words, and the way to all that stands behind a figure. */
import { Ban, CircleHelp, Flag, Hourglass, type LucideIcon, ShieldCheck } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { t } from '../../messages/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './HowMeasured.module.css';
import { type Trust, trustOf } from './trust.ts';
import { useStamp } from './useStamp.ts';

const load = () => import('./HowContent.tsx');
const HowContent = lazy(() =>
  load().then(
    (module) => ({ default: module.HowContent }),
    () => ({ default: NotLoaded }),
  ),
);

const ICONS: Readonly<Record<Trust['kind'], LucideIcon>> = {
  reading: Hourglass,
  refused: Ban,
  flags: Flag,
  checked: ShieldCheck,
};

export function HowMeasured() {
  const trust = trustOf(useStamp());
  const Icon = ICONS[trust.kind];
  return (
    <Dialog
      title={t.how.title}
      close={t.how.close}
      trigger={
        <Button look="quiet" className={styles.entry ?? ''} onPointerEnter={preload} onFocus={preload}>
          <span className={styles.state} data-trust={trust.kind}>
            <Icon size={14} aria-hidden />
            {trustWords(trust)}
          </span>
          <span className={styles.how}>
            {t.how.title}
            <CircleHelp size={14} aria-hidden />
          </span>
        </Button>
      }
    >
      <Suspense fallback={<div className={styles.loading} />}>
        <HowContent />
      </Suspense>
    </Dialog>
  );
}

function NotLoaded() {
  return <p className={styles.notLoaded}>{t.how.notLoaded}</p>;
}

/** So that the dialog opens with its content; where that fails, the dialog says so. */
function preload(): void {
  load().catch(() => undefined);
}

function trustWords(trust: Trust): string {
  return trust.kind === 'flags' ? t.how.trust.flags(trust.n) : t.how.trust[trust.kind];
}
