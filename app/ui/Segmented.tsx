import { type ReactNode, useId } from 'react';
import styles from './Segmented.module.css';

interface SegmentedOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  /** Accessible name where the label is an icon. */
  readonly name?: string;
}

export interface SegmentedProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly SegmentedOption<V>[];
  /** As wide as there is room, its parts alike. */
  readonly wide?: boolean;
  readonly onChange: (value: V) => void;
}

/**
 * One of two to five values, all in sight: the browser's own radio buttons that look like one control. No library's: the
 * page has some too, and is timed as it is built.
 */
export function Segmented<V extends string>({
  label,
  value,
  options,
  wide = false,
  onChange,
}: SegmentedProps<V>) {
  const group = useId();
  return (
    <div className={`${styles.group} ${wide ? styles.wide : ''}`} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={group}
            aria-label={option.name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
