import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

export interface ChipProps {
  readonly icon: ReactNode;
  readonly words: string;
  /** Name of the chip's own button, where it has one. */
  readonly label?: string;
  /** Name of the button that takes it out. */
  readonly remove: string;
  readonly onClick?: () => void;
  readonly onRemove: () => void;
}

/** Something that holds, in a few words, with a button that ends it. */
export function Chip({ icon, words, label, remove, onClick, onRemove }: ChipProps) {
  const content = (
    <>
      {icon}
      <span className={styles.words}>{words}</span>
    </>
  );
  return (
    <span className={styles.chip}>
      {onClick ? (
        <button type="button" className={styles.own} aria-label={label} title={words} onClick={onClick}>
          {content}
        </button>
      ) : (
        <span className={styles.own} title={words}>
          {content}
        </span>
      )}
      <button type="button" className={styles.remove} aria-label={remove} onClick={onRemove}>
        <X size={12} aria-hidden />
      </button>
    </span>
  );
}
