import { type FocusEvent, type KeyboardEvent, useId, useState } from 'react';
import { grouped, parseQuantity, printQuantity, type QuantityUnit } from '../../src/base/quantity.ts';
import { t } from '../messages/messages.ts';
import type { Range } from './logScale.ts';
import { keyTarget } from './notch.ts';
import styles from './QuantityInput.module.css';

export interface QuantityInputProps {
  readonly label: string;
  readonly value: number;
  readonly unit: QuantityUnit;
  readonly range: Range;
  /** The number is a name, such as a seed: bare digits, and arrow keys step by one. */
  readonly bare?: boolean;
  readonly onCommit: (value: number) => void;
}

interface Draft {
  readonly text: string;
  /** The value that was being edited: when it changes elsewhere, the draft is void. */
  readonly of: number;
  readonly problem: string | null;
}

/** A field that takes '12k' and '1.5 MB'. Enter or leaving commits, Escape restores, arrow keys step. */
export function QuantityInput({ label, value, unit, range, bare = false, onCommit }: QuantityInputProps) {
  const [kept, setDraft] = useState<Draft | null>(null);
  const problemId = useId();
  const draft = kept?.of === value ? kept : null;
  const shown = bare ? String(value) : exact(value, unit);

  const read = (text: string): number | string => {
    const parsed = parseQuantity(text, unit);
    if (!parsed.ok) return `${t.quantity.problems[parsed.problem]} ${t.quantity.examples[unit]}`;
    const fits = parsed.value >= range.min && parsed.value <= range.max;
    return fits ? parsed.value : t.quantity.between(exact(range.min, unit), exact(range.max, unit));
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
    const to = bare ? oneAway(key, from, range) : keyTarget(key, shift, from, range);
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

function oneAway(key: string, from: number, range: Range): number {
  const to = from + (key === 'ArrowUp' || key === 'PageUp' ? 1 : -1);
  return Math.min(range.max, Math.max(range.min, to));
}

/** Counts in full, so that their length says their size; bytes and shares as short as is exact. */
function exact(value: number, unit: QuantityUnit): string {
  return unit === 'count' ? grouped(value) : printQuantity(value, unit);
}
