/**
 * Notches: the whole numbers that sliders and arrow keys stop at. Two significant digits, three from 1 to 2 of
 * each decade (100, 105, 110 .. 200, 210 .. 990, 1,000), so a step is between 1 and 5 percent everywhere.
 */
import type { Range } from './scale.ts';

/** The notch nearest to a value, inside the range. */
export function nearestNotch(value: number, range: Range): number {
  const step = stepFrom(value);
  return within(Math.round(value / step) * step, range);
}

/** The next notch up (1) or down (-1) from a value that need not be on one. */
export function nextNotch(value: number, direction: 1 | -1, range: Range): number {
  if (direction === 1) {
    const step = stepFrom(value);
    return within((Math.floor(value / step) + 1) * step, range);
  }
  const step = stepFrom(Math.ceil(value) - 1);
  return within((Math.ceil(value / step) - 1) * step, range);
}

/** Ten times or a tenth, to the nearest notch; below 10 the way down stops at 1 before 0. */
export function decadeAway(value: number, direction: 1 | -1, range: Range): number {
  if (direction === 1) return nearestNotch(Math.max(1, value) * 10, range);
  return value <= 1 ? range.min : nearestNotch(Math.max(1, value / 10), range);
}

/** Where a key press takes a value: arrows a notch, with Shift or as Page keys a decade, Home and End the ends. */
export function keyTarget(key: string, shift: boolean, value: number, range: Range): number | undefined {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return shift ? decadeAway(value, 1, range) : nextNotch(value, 1, range);
    case 'ArrowDown':
    case 'ArrowLeft':
      return shift ? decadeAway(value, -1, range) : nextNotch(value, -1, range);
    case 'PageUp':
      return decadeAway(value, 1, range);
    case 'PageDown':
      return decadeAway(value, -1, range);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return undefined;
  }
}

/** The step that starts at a value: a tenth of its decade, a twentieth from 1 to 2, and at least 1. */
function stepFrom(value: number): number {
  let decade = 1;
  while (decade * 10 <= value) decade *= 10;
  return Math.max(1, value < 2 * decade ? decade / 20 : decade / 10);
}

function within(value: number, range: Range): number {
  return Math.min(range.max, Math.max(range.min, value));
}
