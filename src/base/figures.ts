/**
 * Figures for people, in English: 84 ms, 1.2 s, 85 ns, 1.5 MB, 12,000, 4.2 %, 1.02 x; three significant digits where
 * it is a measure.
 */
import type { Bytes, Ms } from './units.ts';

/** A time with its interval, if it has one. */
interface Interval {
  readonly median: Ms;
  readonly lo: Ms | null;
  readonly hi: Ms | null;
}

interface Scale {
  readonly unit: string;
  readonly size: number;
}

const TIMES: readonly Scale[] = [
  { unit: 'ms', size: 1 },
  { unit: 's', size: 1000 },
];

/** For what one reading of a clock costs: times of trials are never told this finely. */
const FINE_TIMES: readonly Scale[] = [
  { unit: 'ns', size: 1e-6 },
  { unit: 'µs', size: 1e-3 },
  { unit: 'ms', size: 1 },
];

const SIZES: readonly Scale[] = [
  { unit: 'B', size: 1 },
  { unit: 'kB', size: 1e3 },
  { unit: 'MB', size: 1e6 },
  { unit: 'GB', size: 1e9 },
];

export function timeInWords(ms: Ms): string {
  return scaled(ms, scaleOf(ms, TIMES));
}

export function fineTimeInWords(ms: Ms): string {
  return scaled(ms, scaleOf(ms, FINE_TIMES));
}

/** Decimal units: 1 MB is 10^6 bytes. */
export function bytesInWords(bytes: Bytes): string {
  return scaled(bytes, scaleOf(bytes, SIZES));
}

/** All digits before the point, for a count is exact; in groups of three. */
export function countInWords(count: number): string {
  const [whole = '', ...fraction] = String(count).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

/** Three significant digits of what has no unit here. */
export function figureInWords(value: number): string {
  return countInWords(rounded(value));
}

export function percentInWords(share: number): string {
  return `${figureInWords(share * 100)} %`;
}

/** How many times as much: `1.02 x`. */
export function timesInWords(ratio: number): string {
  return `${figureInWords(ratio)} x`;
}

/** The day of an ISO 8601 text, in its own zone: `23 November 2026`. */
export function dayInWords(moment: string): string {
  const [year, month, day] = moment.slice(0, 10).split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * `84 ms [80, 91]`: the bounds in the unit of the median, and without groups of digits, whose comma would read as
 * a third bound; no bracket where there is no interval.
 */
export function estimateInWords({ median, lo, hi }: Interval): string {
  const scale = scaleOf(median, TIMES);
  const words = scaled(median, scale);
  if (lo === null || hi === null) return words;
  return `${words} [${rounded(lo / scale.size)}, ${rounded(hi / scale.size)}]`;
}

/** The unit that the rounded figure fits: 999.7 ms is 1 s. */
function scaleOf(value: number, scales: readonly Scale[]): Scale {
  const size = Math.abs(Number(value.toPrecision(3)));
  return scales.findLast((scale) => size >= scale.size) ?? scales[0]!;
}

function scaled(value: number, { unit, size }: Scale): string {
  return `${countInWords(rounded(value / size))} ${unit}`;
}

/** Three significant digits, no finer than a thousandth: no clock here is. */
function rounded(value: number): number {
  return Math.abs(value) < 0.001 ? 0 : Number(value.toPrecision(3));
}
