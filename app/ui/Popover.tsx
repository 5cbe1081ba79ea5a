import { Popover as Base } from '@base-ui/react/popover';
import { type ReactElement, type ReactNode, type RefObject, useEffect, useState } from 'react';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** The button that opens it; it must take a ref and props. */
  readonly trigger: ReactElement;
  readonly title: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** What it stands beside, where that is not the button. */
  readonly anchor?: RefObject<Element | null>;
  /** Pixels between it and what it stands beside. */
  readonly offset?: number;
  /** Whether it is open, where someone else says so. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A titled panel beside the button that opens it; Escape and a click elsewhere close it. */
export function Popover({ trigger, title, side = 'bottom', anchor, offset = 8, ...rest }: PopoverProps) {
  const [openHere, setOpenHere] = useState(false);
  const { open = openHere, onOpenChange = setOpenHere, children } = rest;

  // A press inside a frame reaches this document as nothing but the loss of focus.
  useEffect(() => {
    const close = () => onOpenChange(false);
    addEventListener('blur', close);
    return () => removeEventListener('blur', close);
  }, [onOpenChange]);

  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          side={side}
          anchor={anchor}
          align="start"
          sideOffset={offset}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Base.Popup className={styles.popup}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
