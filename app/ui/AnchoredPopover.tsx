import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import styles from './Popover.module.css';

export interface AnchoredPopoverProps {
  readonly title: string;
  /** The button beside which it stands; null while it is closed. */
  readonly anchor: HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** One titled panel for many buttons: it stands beside the one that opened it, and gives the focus back to it. */
export function AnchoredPopover({ title, anchor, onClose, children }: AnchoredPopoverProps) {
  return (
    <Base.Root open={anchor !== null} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.popup} finalFocus={() => anchor}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
