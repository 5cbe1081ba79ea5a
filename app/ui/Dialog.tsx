import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Name of the button that closes it. */
  readonly close: string;
  /** For tables that need it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * A titled sheet over the page, which waits under it. It scrolls inside and is focused itself, so that arrow and
 * page keys scroll at once; Escape and a press beside it close it, and focus goes back to where it was.
 */
export function Dialog({ open, onClose, title, close, wide = false, children }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          ref={popup}
          initialFocus={popup}
          className={styles.popup}
          data-wide={wide || undefined}
          data-modal=""
        >
          <header className={styles.head}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            <Base.Close
              render={
                <IconButton label={close}>
                  <X aria-hidden="true" />
                </IconButton>
              }
            />
          </header>
          <div className={styles.body}>{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
