import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import list from './listPopup.module.css';
import styles from './Select.module.css';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
  /** A few quiet words beside the label, in the list alone. */
  readonly detail?: string;
}

export interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly onChange: (value: V) => void;
}

/** One of a few values, chosen from a list that opens under it. */
export function Select<V extends string>({ label, value, options, onChange }: SelectProps<V>) {
  return (
    <Base.Root items={options} value={value} onValueChange={(next) => next !== null && onChange(next)}>
      <Base.Trigger className={styles.trigger} aria-label={label}>
        <Base.Value className={styles.value} />
        <Base.Icon className={styles.icon}>
          <ChevronDown size={14} aria-hidden="true" />
        </Base.Icon>
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner
          className={list.positioner}
          sideOffset={4}
          collisionPadding={8}
          alignItemWithTrigger={false}
        >
          <Base.Popup className={list.popup}>
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={`${list.item} ${styles.item}`}>
                <Base.ItemIndicator className={styles.check}>
                  <Check size={14} aria-hidden="true" />
                </Base.ItemIndicator>
                <Base.ItemText className={styles.text}>{option.label}</Base.ItemText>
                {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
