import type { ComponentProps } from 'react';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  /** What it does: its accessible name and its tooltip. */
  readonly label: string;
}

/** A button of 24 x 24 that shows an icon alone. */
export function IconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <button type="button" className={`${styles.button} ${className ?? ''}`} aria-label={label} {...rest} />
    </Tooltip>
  );
}
