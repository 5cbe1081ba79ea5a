/** Which preset the spec is, and the way to the others. */
import { Popover } from '@base-ui/react/popover';
import { ChevronDown } from 'lucide-react';
import { Suspense, useCallback } from 'react';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { Button } from '../../ui/Button.tsx';
import { lazily } from '../../ui/lazily.tsx';
import { NotLoaded } from '../../ui/NotLoaded.tsx';
import { useWindowBlur } from '../../ui/useWindowBlur.ts';
import styles from './PresetPicker.module.css';
import { usePreset } from './usePreset.ts';

const list = lazily(() => import('./PresetList.tsx').then(({ PresetList }) => PresetList), NotLoaded);

export function PresetPicker() {
  const preset = usePreset();
  const open = useApp((state) => state.sheet === 'presets');
  const openSheet = useApp((state) => state.openSheet);
  const close = useCallback(() => open && openSheet(null), [open, openSheet]);
  useWindowBlur(close);
  const title = preset?.title ?? t.presets.custom;
  return (
    <Popover.Root open={open} onOpenChange={(next) => openSheet(next ? 'presets' : null)}>
      <Popover.Trigger
        render={
          <Button
            className={styles.trigger ?? ''}
            aria-label={t.presets.label(title)}
            title={preset?.about ?? t.presets.customAbout}
            onPointerEnter={list.preload}
            onFocus={list.preload}
          >
            <span className={styles.title} data-custom={preset === null || undefined}>
              {title}
            </span>
            <ChevronDown size={14} aria-hidden />
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={4} collisionPadding={8} className={styles.positioner}>
          <Popover.Popup className={styles.popup} aria-label={t.presets.title}>
            <Suspense fallback={<div className={styles.loading} />}>
              <list.Component />
            </Suspense>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
