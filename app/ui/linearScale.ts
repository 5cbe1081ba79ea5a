/**
 * A scale of equal steps: whole numbers, or hundredths of a share. Stops are whole multiples of the step by
 * division (29 / 100, never 29 x 0.01), so that 0.29 is the 0.29 that was typed.
 */
import type { Range, Scale } from './scale.ts';

/** Up to so many stops each has a tick; beyond, every tenth has, and of very many none. */
const TICKED_STOPS = 24;
const MOST_STOPS = 240;

export interface LinearSteps {
  /** Stops to a whole number: 1 for counts, 100 for shares. */
  readonly perUnit?: number;
  /** Stops that Shift and Page keys go; a tenth of them all by default, and at least two. */
  readonly stride?: number;
}

export function linearScale({ min, max }: Range, { perUnit = 1, stride }: LinearSteps = {}): Scale {
  const stops = Math.round((max - min) * perUnit);
  const within = (value: number) => Math.min(max, Math.max(min, value));
  const stopAt = (position: number) => within(min + Math.round(position * stops) / perUnit);
  const far = stride ?? Math.max(2, Math.round(stops / 10));

  /** So many stops up or down; a value between two stops goes to the next one first. */
  const away = (value: number, by: number) => {
    const place = value * perUnit;
    const nearest = Math.round(place);
    const onStop = Math.abs(place - nearest) < 1e-6;
    const from = onStop ? nearest : by > 0 ? Math.floor(place) : Math.ceil(place);
    return within((from + by) / perUnit);
  };
  const keyTarget = (key: string, shift: boolean, value: number) => {
    switch (key) {
      case 'ArrowUp':
      case 'ArrowRight':
        return away(value, shift ? far : 1);
      case 'ArrowDown':
      case 'ArrowLeft':
        return away(value, shift ? -far : -1);
      case 'PageUp':
        return away(value, far);
      case 'PageDown':
        return away(value, -far);
      case 'Home':
        return min;
      case 'End':
        return max;
      default:
        return undefined;
    }
  };
  return {
    min,
    max,
    positionOf: (value) => (within(value) - min) / (max - min),
    stopAt,
    keyTarget,
    ticks: ticksOf({ min, max }, stops, perUnit),
    broken: false,
  };
}

/** Every stop where they are few; else every tenth, such as 10, 20, 30. */
function ticksOf({ min, max }: Range, stops: number, perUnit: number): number[] {
  if (stops > MOST_STOPS) return [];
  const apart = stops <= TICKED_STOPS ? 1 : 10;
  const first = Math.ceil((min * perUnit) / apart) * apart;
  const ticks: number[] = [];
  for (let stop = first; stop <= max * perUnit; stop += apart) ticks.push(stop / perUnit);
  return ticks;
}
