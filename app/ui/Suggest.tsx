import { Autocomplete } from '@base-ui/react/autocomplete';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import list from './listPopup.module.css';
import styles from './Suggest.module.css';

export interface SuggestProps {
  readonly label: string;
  readonly placeholder: string;
  readonly items: readonly string[];
  /** Takes what was typed or picked; says in words what is wrong with it, if anything. */
  readonly onTake: (text: string) => string | null;
}

/** Suggestions in sight at a time: the rest come closer by typing. */
const SHOWN = 100;

/** A text field that suggests: Enter takes what is typed or marked, and the field is empty for the next. */
export function Suggest({ label, placeholder, items, onTake }: SuggestProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const marked = useRef<string | undefined>(undefined);
  const problemId = useId();

  const take = (wanted: string) => {
    const wrong = wanted.trim() === '' ? null : onTake(wanted.trim());
    setProblem(wrong);
    setText(wrong === null ? '' : wanted);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && marked.current === undefined) take(text);
    else if (event.key === 'Escape') setProblem(null);
  };

  return (
    <Autocomplete.Root
      items={items}
      limit={SHOWN}
      openOnInputClick
      value={text}
      onValueChange={(next, { reason }) => {
        if (reason === 'item-press') return take(next);
        setProblem(null);
        return setText(next);
      }}
      onItemHighlighted={(item) => {
        marked.current = item;
      }}
    >
      <span className={styles.field}>
        <Autocomplete.Input
          className={styles.input}
          aria-label={label}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          placeholder={placeholder}
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
        {problem !== null && (
          <span className={styles.problem} id={problemId} role="alert">
            {problem}
          </span>
        )}
      </span>
      <Autocomplete.Portal>
        <Autocomplete.Positioner className={list.positioner} sideOffset={4} collisionPadding={8}>
          <Autocomplete.Popup className={`${list.popup} ${styles.popup}`}>
            <Autocomplete.List>
              {(item: string) => (
                <Autocomplete.Item key={item} value={item} className={`${list.item} ${styles.item}`}>
                  {item}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
