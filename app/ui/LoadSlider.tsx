import { Slider } from '@base-ui/react/slider';
import styles from './LoadSlider.module.css';
import { Mark } from './Mark.tsx';
import type { Scale } from './scale.ts';

export interface LoadSliderProps {
  readonly label: string;
  readonly value: number;
  readonly scale: Scale;
  /** Where the value meets a limit; -Infinity if it is past it anywhere, Infinity or nothing if it never meets one. */
  readonly line?: number | undefined;
  /** The value in people's numbers, for assistive technology. */
  readonly valueText: string;
  readonly describedBy?: string;
  readonly onChange: (value: number) => void;
}

/** Positions of the native input: fine enough that the thumb stands where the value is, on stops or between. */
const POSITIONS = 10_000;

/** A slider whose track bears the load line; it stops where its scale does, but shows any value. */
export function LoadSlider({ label, value, scale, line, valueText, describedBy, onChange }: LoadSliderProps) {
  const position = scale.positionOf(value);
  const meets = line === undefined ? 1 : scale.positionOf(line);
  const past = line !== undefined && value > line;
  const drawn = line !== undefined && line >= scale.min && line <= scale.max;

  const change = (next: number, details: Slider.Root.ChangeEventDetails) => {
    const to = target(next, details);
    if (to !== value) onChange(to);
  };
  const target = (next: number, details: Slider.Root.ChangeEventDetails): number => {
    const event = details.event;
    if (event instanceof KeyboardEvent) return scale.keyTarget(event.key, event.shiftKey, value) ?? value;
    const to = scale.stopAt(next / POSITIONS);
    // Assistive technology steps the native input by one position, which is far less than a stop.
    if (details.reason === 'input-change' && to === value) {
      const key = next > position * POSITIONS ? 'ArrowUp' : 'ArrowDown';
      return scale.keyTarget(key, false, value) ?? value;
    }
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
        <Slider.Track className={styles.track} data-broken={scale.broken ? '' : undefined}>
          {scale.ticks.map((tick) => (
            <span key={tick} className={styles.tick} style={{ left: percent(scale.positionOf(tick)) }} />
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
