/** Opens the palette by a press, and says by which keys it opens. */
import { Search } from 'lucide-react';
import { t } from '../../messages/messages.ts';
import { Button } from '../../ui/Button.tsx';
import { openPalette } from './openPalette.ts';
import { preloadPalette } from './Palette.tsx';
import styles from './PaletteButton.module.css';

/** As people of each system write it. */
const KEYS = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

export function PaletteButton() {
  return (
    <Button
      aria-label={t.palette.buttonAbout(KEYS)}
      title={t.palette.buttonAbout(KEYS)}
      aria-haspopup="dialog"
      onClick={openPalette}
      onPointerEnter={preloadPalette}
      onFocus={preloadPalette}
    >
      <Search size={14} aria-hidden />
      <span className={styles.keys}>{KEYS}</span>
    </Button>
  );
}
