import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  readonly label: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  /** The element that it explains; it must take a ref and props. */
  readonly children: ReactElement;
}

/** A hint on hover and focus. It repeats or adds to a name, and never holds what is said nowhere else. */
export function Tooltip({ label, side = 'top', children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} className={styles.positioner}>
          <Base.Popup className={styles.popup}>{label}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
