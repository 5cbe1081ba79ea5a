/**
 * The scale of a load slider: logarithmic from one end of a range to the other. A range that starts at 0 gives
 * 0 a notch of its own at the left end, a gap away from 1:
 *
 *   |  1      10     100    1000|
 *   0  ^ NOTCH                 max
 */
import { keyTarget, nearestNotch } from './notch.ts';
import type { Range, Scale } from './scale.ts';

/** Share of the track between 0 and 1, where the range starts at 0. */
const NOTCH = 0.05;

/** The scale of a range, whose stops are notches; it marks decades, or every digit of them as a ruler does. */
export function logScale({ min, max }: Range, marks: 'decades' | 'digits' = 'decades'): Scale {
  const range = { min, max };
  return {
    min,
    max,
    positionOf: (value) => positionOf(value, range),
    stopAt: (position) => nearestNotch(valueAt(position, range), range),
    keyTarget: (key, shift, value) => keyTarget(key, shift, value, range),
    ticks: marks === 'decades' ? decadesIn(range) : digitsIn(range),
    broken: min === 0,
  };
}

/** Where a value lies on the track, 0 to 1; outside the range, at its end. */
export function positionOf(value: number, range: Range): number {
  if (value <= range.min) return 0;
  if (value >= range.max) return 1;
  if (range.min > 0) return Math.log(value / range.min) / Math.log(range.max / range.min);
  return value < 1 ? value * NOTCH : NOTCH + (1 - NOTCH) * (Math.log(value) / Math.log(range.max));
}

/** The value at a position; inside the gap it is 0 or 1, whichever end is nearer. */
export function valueAt(position: number, range: Range): number {
  if (position <= 0) return range.min;
  if (position >= 1) return range.max;
  if (range.min > 0) return range.min * (range.max / range.min) ** position;
  if (position < NOTCH) return position < NOTCH / 2 ? 0 : 1;
  return range.max ** ((position - NOTCH) / (1 - NOTCH));
}

/** The powers of ten inside the range, ends excluded: the ticks of the track. */
export function decadesIn(range: Range): number[] {
  const decades: number[] = [];
  for (let power = 1; power < range.max; power *= 10) if (power > range.min) decades.push(power);
  return decades;
}

/** 1, 2, 3 .. 9, 10, 20, 30 and so on inside the range, ends included. */
function digitsIn(range: Range): number[] {
  const ticks: number[] = [];
  for (let power = 1; power <= range.max; power *= 10)
    for (let digit = 1; digit < 10; digit++) ticks.push(digit * power);
  return ticks.filter((tick) => tick >= range.min && tick <= range.max);
}
