/** Where the sentinel's readings stand in their chart: a dot each, over the band in which they count as steady. */
import type { Ms } from '../../../src/base/units.ts';
import type { Sentinel } from '../../../src/measure/sentinel.ts';
import { niceTicks } from './niceTicks.ts';

const MINUTE = 60_000;
/** Room for the axes' words. Pixels. */
export const MARGIN = { left: 56, right: 104, top: 12, bottom: 40 } as const;
/** Least span of the time axis, so that two readings a moment apart do not fill it. Minutes. */
const LEAST_SPAN = 1;
/** Between the outermost of band and dots, and the chart's edge: share of their span. */
const ROOM = 0.15;

export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface SentinelGeometry {
  readonly dots: readonly { readonly x: number; readonly y: number; readonly off: boolean }[];
  readonly median: number;
  readonly band: { readonly top: number; readonly bottom: number };
  readonly xTicks: readonly { readonly minutes: number; readonly x: number }[];
  readonly yTicks: readonly { readonly ms: Ms; readonly y: number }[];
}

/** `share` is how far from the median a reading may lie. At least one reading. */
export function sentinelGeometry(
  readings: readonly Sentinel[],
  { median, share }: { readonly median: Ms; readonly share: number },
  { width, height }: Box,
): SentinelGeometry {
  const times = readings.map(({ at }) => at / MINUTE);
  const mains = readings.map(({ main }) => main);
  const bounds = [median * (1 - share), median * (1 + share)] as const;
  const low = Math.min(...mains, bounds[0]);
  const high = Math.max(...mains, bounds[1]);
  const room = Math.max(high - low, 0.01) * ROOM;
  const [bottom, top] = [Math.max(0, low - room), high + room];
  const [first, last] = spread(Math.min(...times), Math.max(...times));
  const right = Math.max(MARGIN.left + 1, width - MARGIN.right);
  const x = (minutes: number) => MARGIN.left + ((minutes - first) / (last - first)) * (right - MARGIN.left);
  const base = height - MARGIN.bottom;
  const y = (ms: Ms) => base - ((ms - bottom) / (top - bottom)) * (base - MARGIN.top);
  return {
    dots: readings.map(({ main }, i) => ({
      x: x(times[i]!),
      y: y(main),
      off: main < bounds[0] || main > bounds[1],
    })),
    median: y(median),
    band: { top: y(bounds[1]), bottom: y(bounds[0]) },
    xTicks: niceTicks(first, last, 6).map((minutes) => ({ minutes, x: x(minutes) })),
    yTicks: niceTicks(bottom, top, 4).map((ms) => ({ ms, y: y(ms) })),
  };
}

/** The range of time with a little room, at least `LEAST_SPAN`, and never before the page was opened. */
function spread(first: number, last: number): readonly [number, number] {
  const room = Math.max((last - first) * 0.04, (LEAST_SPAN - (last - first)) / 2);
  const from = Math.max(0, first - room);
  return [from, Math.max(last + room, from + LEAST_SPAN)];
}
