/** "How is this measured?": all that stands behind a figure, in a sheet over the page. */
import { Suspense } from 'react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { lazily } from '../../ui/lazily.tsx';
import { NotLoaded } from '../../ui/NotLoaded.tsx';
import styles from './HowMeasured.module.css';

const content = lazily(() => import('./HowContent.tsx').then(({ HowContent }) => HowContent), NotLoaded);

/** So that the sheet opens with its content. */
export const preloadHow = content.preload;

export function HowMeasured() {
  const open = useApp((state) => state.sheet === 'how');
  const openSheet = useApp((state) => state.openSheet);
  return (
    <Dialog open={open} onClose={() => openSheet(null)} title={t.how.title} close={t.how.close}>
      <Suspense fallback={<div className={styles.loading} />}>
        <content.Component />
      </Suspense>
    </Dialog>
  );
}
