import styles from './IconButton.module.css';
import type { IconButtonProps } from './IconButton.tsx';

/** As `IconButton`, with the browser's own hint: for the page that is timed, which has one in every panel. */
export function PlainIconButton({ label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`${styles.button} ${className ?? ''}`}
      aria-label={label}
      title={label}
      {...rest}
    />
  );
}
