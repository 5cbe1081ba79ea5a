/** The palette: every action by its name, from anywhere, by keyboard alone. */
import { Dialog } from '@base-ui/react/dialog';
import { Suspense, useEffect, useRef } from 'react';
import type { Conductor } from '../../frame/conductor.ts';
import { isPaletteKey } from '../../frame/hostKeys.ts';
import { t } from '../../messages/messages.ts';
import { useApp } from '../../store/appStore.ts';
import { lazily } from '../../ui/lazily.tsx';
import { NotLoaded } from '../../ui/NotLoaded.tsx';
import { focusOpener, openPalette } from './openPalette.ts';
import styles from './Palette.module.css';

const list = lazily(() => import('./PaletteList.tsx').then(({ PaletteList }) => PaletteList), NotLoaded);

export const preloadPalette = list.preload;

export interface PaletteProps {
  readonly conductor: Conductor;
}

export function Palette({ conductor }: PaletteProps) {
  const open = useApp((state) => state.sheet === 'palette');
  const openSheet = useApp((state) => state.openSheet);
  const chosen = useRef<(() => void) | null>(null);
  usePaletteKey();
  // What is chosen may open a sheet or move the focus: not before the palette has given it back.
  const runChosen = () => {
    const run = chosen.current;
    chosen.current = null;
    if (!run) return;
    focusOpener();
    run();
  };
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => !next && openSheet(null)}
      onOpenChangeComplete={(isOpen) => !isOpen && runChosen()}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} aria-label={t.palette.title} data-modal="">
          <Suspense fallback={<div className={styles.loading} />}>
            <list.Component
              conductor={conductor}
              onChoose={({ run }) => {
                chosen.current = run;
                openSheet(null);
              }}
            />
          </Suspense>
          <footer className={styles.foot}>
            <span>
              <kbd>↑</kbd> <kbd>↓</kbd> {t.palette.keys.move}
            </span>
            <span>
              <kbd>Enter</kbd> {t.palette.keys.run}
            </span>
            <span>
              <kbd>Esc</kbd> {t.palette.keys.close}
            </span>
            <Dialog.Close className={styles.close}>{t.palette.close}</Dialog.Close>
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function usePaletteKey(): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      // Most likely the first key of the two.
      if (event.key === 'Control' || event.key === 'Meta') preloadPalette();
      if (!isPaletteKey(event)) return;
      event.preventDefault();
      const { sheet, openSheet } = useApp.getState();
      if (sheet === 'palette') openSheet(null);
      else openPalette();
    };
    addEventListener('keydown', take);
    return () => removeEventListener('keydown', take);
  }, []);
}
