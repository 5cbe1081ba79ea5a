import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import { grouped, parseQuantity, printQuantity, type QuantityUnit } from '../../src/base/quantity.ts';
import { t } from '../messages/messages.ts';
import styles from './QuantityInput.module.css';
import type { Scale } from './scale.ts';

export interface QuantityInputProps {
  readonly label: string;
  readonly value: number;
  readonly unit: QuantityUnit;
  /** The least and greatest value, and how arrow keys step. */
  readonly scale: Scale;
  /** The number is a name, such as a seed: its digits stand bare. */
  readonly bare?: boolean;
  /** The word for 0, shown and taken, where 0 is no amount. */
  readonly zero?: string;
  readonly onCommit: (value: number) => void;
}

interface Draft {
  readonly text: string;
  /** The value that was being edited: when it changes elsewhere, the draft is void. */
  readonly of: number;
  readonly problem: string | null;
}

/** A field that takes '12k' and '1.5 MB'. Enter or leaving commits, Escape restores, arrow keys step. */
export function QuantityInput({
  label,
  value,
  unit,
  scale,
  bare = false,
  zero,
  onCommit,
}: QuantityInputProps) {
  const [kept, setDraft] = useState<Draft | null>(null);
  const problemId = useId();
  const draft = kept?.of === value ? kept : null;
  const print = (one: number) => (one === 0 && zero !== undefined ? zero : exact(one, unit));
  const shown = bare ? String(value) : print(value);

  const read = (text: string): number | string => {
    if (zero !== undefined && text.trim().toLowerCase() === zero.toLowerCase()) return 0;
    const parsed = parseQuantity(text, unit);
    if (!parsed.ok) return `${t.quantity.problems[parsed.problem]} ${t.quantity.examples[unit]}`;
    const fits = parsed.value >= scale.min && parsed.value <= scale.max;
    if (fits) return parsed.value;
    const between = t.quantity.between(print(scale.min), print(scale.max));
    // Who types 5 for 5% is told how that is written.
    return unit === 'share' ? `${between} ${t.quantity.examples.share}` : between;
  };
  const commit = () => {
    if (draft === null || draft.text === shown) return setDraft(null);
    const result = read(draft.text);
    if (typeof result === 'string') return setDraft({ ...draft, problem: result });
    setDraft(null);
    if (result !== value) onCommit(result);
  };
  const step = (key: string, shift: boolean): boolean => {
    if (!STEPPING.has(key)) return false;
    const from = draft === null ? value : read(draft.text);
    if (typeof from === 'string') return true;
    const to = scale.keyTarget(key, shift, from);
    setDraft(null);
    if (to !== undefined && to !== value) onCommit(to);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && draft !== null) setDraft(null);
    else if (!step(event.key, event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <span className={styles.field}>
      <input
        className={styles.input}
        aria-label={label}
        aria-invalid={draft?.problem != null}
        aria-describedby={draft?.problem == null ? undefined : problemId}
        autoComplete="off"
        spellCheck={false}
        value={draft?.text ?? shown}
        onFocus={(event: FocusEvent<HTMLInputElement>) => event.currentTarget.select()}
        onClick={(event) => draft === null && event.currentTarget.select()}
        onChange={(event) => setDraft({ text: event.currentTarget.value, of: value, problem: null })}
        onKeyDown={onKeyDown}
        onBlur={commit}
      />
      {draft?.problem != null && (
        <span className={styles.problem} id={problemId} role="alert" ref={bringIntoView}>
          {draft.problem}
        </span>
      )}
    </span>
  );
}

/** In the last row of a rail that scrolls, the message would open below its edge. */
function bringIntoView(problem: HTMLElement | null): void {
  problem?.scrollIntoView({ block: 'nearest' });
}

const STEPPING: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown']);

/** Counts in full, so that their length says their size; bytes and shares as short as is exact. */
function exact(value: number, unit: QuantityUnit): string {
  return unit === 'count' ? grouped(value) : printQuantity(value, unit);
}
