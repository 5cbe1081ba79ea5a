import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import styles from './Splitter.module.css';

export interface SplitterProps {
  /** What it sizes: 'Width of the project spec'. */
  readonly label: string;
  /** Id of the part that it sizes. */
  readonly controls: string;
  /** The line's own direction: an upright line sizes a width. */
  readonly orientation: 'vertical' | 'horizontal';
  /** The part lies before the line (left of it, above it) or after it. */
  readonly part: 'before' | 'after';
  readonly size: number;
  readonly folded: boolean;
  readonly min: number;
  readonly max: number;
  /** The size in words. */
  readonly valueText: string;
  readonly onResize: (size: number) => void;
  readonly onFold: (folded: boolean) => void;
}

/** Arrow keys move by a grid of four; with Shift they go far. */
const STEP = 16;
const FAR = 64;

interface Drag {
  readonly from: number;
  readonly size: number;
}

/**
 * The line between two parts of the screen, as ARIA's window splitter: dragged, moved by arrow keys, Home and End;
 * Enter and a double click fold the part and bring it back, and so does a drag past half of its least size.
 */
export function Splitter(props: SplitterProps) {
  const { label, controls, orientation, size, folded, min, max, valueText, onResize, onFold } = props;
  const drag = useRef<Drag | null>(null);
  const upright = orientation === 'vertical';
  const sign = props.part === 'before' ? 1 : -1;
  const shown = folded ? 0 : size;
  const resize = (next: number) => onResize(Math.min(max, Math.max(min, next)));

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    // Captured, it goes on over the page under test, whose document would swallow it.
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: upright ? event.clientX : event.clientY, size: shown };
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag.current) return;
    const moved = (upright ? event.clientX : event.clientY) - drag.current.from;
    // A press that does not move is the beginning of a double click.
    if (moved === 0) return;
    const next = drag.current.size + sign * moved;
    if (next >= min / 2) resize(next);
    else if (!folded) onFold(true);
  };
  const onLostPointerCapture = () => {
    drag.current = null;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = sign * (event.shiftKey ? FAR : STEP);
    const [less, more] = upright ? ['arrowleft', 'arrowright'] : ['arrowup', 'arrowdown'];
    const to: Readonly<Record<string, () => void>> = {
      [less!]: () => (folded ? onFold(step > 0) : resize(size - step)),
      [more!]: () => (folded ? onFold(step < 0) : resize(size + step)),
      home: () => resize(min),
      end: () => resize(max),
      enter: () => onFold(!folded),
    };
    const key = event.key.toLowerCase();
    if (!Object.hasOwn(to, key)) return;
    event.preventDefault();
    to[key]!();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule is no splitter; one that takes focus must be a separator with a value
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation={orientation}
      aria-valuenow={shown}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuetext={valueText}
      className={styles.splitter}
      data-orientation={orientation}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onLostPointerCapture={onLostPointerCapture}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onFold(!folded)}
    />
  );
}
