import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import styles from './ColumnsPanel.module.css';

export interface NameFormProps {
  readonly label: string;
  readonly button: string;
  readonly first: string;
  readonly onName: (name: string) => void;
  /** Where it stands in for something else, which Escape brings back. */
  readonly onCancel?: () => void;
}

/** A field for a name, which Enter takes. */
export function NameForm({ label, button, first, onName, onCancel }: NameFormProps) {
  const [name, setName] = useState(first);
  return (
    <form
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onName(name.trim());
        setName('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: it stands in for the button that was pressed
        autoFocus={onCancel !== undefined}
        type="text"
        maxLength={60}
        aria-label={label}
        placeholder={label}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {button}
      </Button>
    </form>
  );
}
