import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import type { ReactNode } from 'react';
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

/** One of two to five values, all in sight: a radio group that looks like one control. */
export function Segmented<V extends string>({
  label,
  value,
  options,
  wide = false,
  onChange,
}: SegmentedProps<V>) {
  return (
    <RadioGroup
      className={`${styles.group} ${wide ? styles.wide : ''}`}
      aria-label={label}
      value={value}
      onValueChange={(next) => onChange(next)}
    >
      {options.map((option) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          className={styles.option}
          aria-label={option.name}
        >
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
