import { Slider } from '@base-ui/react/slider';
import styles from './LoadSlider.module.css';
import { decadesIn, positionOf, type Range, valueAt } from './logScale.ts';
import { Mark } from './Mark.tsx';
import { keyTarget, nearestNotch, nextNotch } from './notch.ts';

export interface LoadSliderProps {
  readonly label: string;
  readonly value: number;
  readonly range: Range;
  /** Where the value meets a limit; -Infinity if it is past it anywhere, Infinity or nothing if it never meets one. */
  readonly line?: number | undefined;
  /** The value in people's numbers, for assistive technology. */
  readonly valueText: string;
  readonly describedBy?: string;
  readonly onChange: (value: number) => void;
}

/** Positions of the native input: fine enough that the thumb stands where the value is, on notches or between. */
const POSITIONS = 10_000;

/** A logarithmic slider whose track bears the load line; it stops at notches, but shows any value. */
export function LoadSlider({ label, value, range, line, valueText, describedBy, onChange }: LoadSliderProps) {
  const position = positionOf(value, range);
  const meets = line === undefined ? 1 : positionOf(line, range);
  const past = line !== undefined && value > line;
  const drawn = line !== undefined && line >= range.min && line <= range.max;

  const change = (next: number, details: Slider.Root.ChangeEventDetails) => {
    const to = target(next, details);
    if (to !== value) onChange(to);
  };
  const target = (next: number, details: Slider.Root.ChangeEventDetails): number => {
    const event = details.event;
    if (event instanceof KeyboardEvent) return keyTarget(event.key, event.shiftKey, value, range) ?? value;
    const to = nearestNotch(valueAt(next / POSITIONS, range), range);
    // Assistive technology steps the native input by one position, which is far less than a notch.
    if (details.reason === 'input-change' && to === value)
      return nextNotch(value, next > position * POSITIONS ? 1 : -1, range);
    return to;
  };

  return (
    <Slider.Root
      className={styles.root}
      value={Math.round(position * POSITIONS)}
      max={POSITIONS}
      onValueChange={change}
    >
      <Slider.Control className={styles.control}>
        <Slider.Track className={styles.track} data-notch={range.min === 0 ? '' : undefined}>
          {decadesIn(range).map((decade) => (
            <span key={decade} className={styles.tick} style={{ left: percent(positionOf(decade, range)) }} />
          ))}
          <span className={styles.load} style={{ width: percent(Math.min(position, meets)) }} />
          {past && (
            <span
              className={styles.past}
              style={{ left: percent(meets), width: percent(position - meets) }}
            />
          )}
          {drawn && (
            <span className={styles.mark} style={{ left: percent(meets) }}>
              <Mark size={22} upright />
            </span>
          )}
          <Slider.Thumb
            className={styles.thumb}
            data-past={past ? '' : undefined}
            aria-label={label}
            aria-describedby={describedBy}
            getAriaValueText={() => valueText}
          />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
