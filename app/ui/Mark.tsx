import styles from './Mark.module.css';

export interface MarkProps {
  /** Length of the line in CSS pixels; the ring is a little over half of it. */
  readonly size: number;
  /** Turned upright, to cross a horizontal track. */
  readonly upright?: boolean;
  readonly className?: string | undefined;
}

/** The Plimsoll mark, a ring crossed by the load line: the logo, and every limit on every scale. Decoration: words stand beside it. */
export function Mark({ size, upright = false, className }: MarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      className={`${styles.mark} ${className ?? ''}`}
      aria-hidden="true"
    >
      <g transform={upright ? 'rotate(90 12 12)' : undefined}>
        <circle cx="12" cy="12" r="6.25" className={styles.ring} />
        <path d="M0.5 12h23" className={styles.line} />
      </g>
    </svg>
  );
}
