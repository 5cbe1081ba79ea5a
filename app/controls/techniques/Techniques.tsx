/** All techniques in a sheet over the page: values, what each does, what it rests on, and what is changed. */
import { Suspense } from 'react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { lazily } from '../../ui/lazily.tsx';
import { NotLoaded } from '../../ui/NotLoaded.tsx';
import styles from './Techniques.module.css';

const content = lazily(
  () => import('./TechniqueSheet.tsx').then(({ TechniqueSheet }) => TechniqueSheet),
  NotLoaded,
);

export const preloadTechniques = content.preload;

export function Techniques() {
  const open = useApp((state) => state.sheet === 'techniques');
  const openSheet = useApp((state) => state.openSheet);
  return (
    <Dialog
      open={open}
      onClose={() => openSheet(null)}
      title={t.techniques.title}
      close={t.techniques.close}
      wide
    >
      <Suspense fallback={<div className={styles.loading} />}>
        <content.Component />
      </Suspense>
    </Dialog>
  );
}
