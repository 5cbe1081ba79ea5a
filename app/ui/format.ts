/** The one formatter for people: counts, bytes, times, ratios and shares. Figures are rounded; `printQuantity` is exact. */
import type { Bytes, Ms } from '../../src/base/units.ts';

const NONE = '–';

/** '12,345'; in the short form '12k', '1.2M'. */
export function formatCount(value: number, form: 'full' | 'short' = 'full'): string {
  if (!Number.isFinite(value)) return NONE;
  if (form === 'full') return fixed(value, 0);
  return scaled(value, ['', 'k', 'M', 'G', 'T'], '');
}

/** '512 B', '1.5 kB', '25 MB': decimal, 1 MB is 10^6. */
export function formatBytes(value: Bytes): string {
  return Number.isFinite(value) ? scaled(value, ['B', 'kB', 'MB', 'GB', 'TB'], ' ') : NONE;
}

/** '0.84 ms', '84 ms', '1.2 s', '3 min', '1 h 5 min'. */
export function formatMs(value: Ms): string {
  if (!Number.isFinite(value)) return NONE;
  if (Math.abs(value) < 59_950) {
    const unit = timeUnit(value);
    return `${fixed(value / unit.ms, decimalsOf(value / unit.ms))} ${unit.name}`;
  }
  return longTime(value);
}

/** '2.1 x': how many times another figure. */
export function formatRatio(value: number): string {
  if (!Number.isFinite(value)) return NONE;
  if (value > 0 && value < 0.01) return '< 0.01 x';
  if (value >= 1e5) return `${formatCount(value, 'short')} x`;
  return `${fixed(value, value > 0 && value < 0.995 ? 2 : decimalsOf(value))} x`;
}

/** '5%' from 0.05. */
export function formatShare(value: number): string {
  if (!Number.isFinite(value)) return NONE;
  return `${String(Number((value * 100).toPrecision(3)))}%`;
}

export interface FormattedEstimate {
  readonly median: Ms;
  readonly lo: Ms | null;
  readonly hi: Ms | null;
}

/** '84 ms [80, 91]', the interval in the median's unit; '84 ms' where there is no interval. */
export function formatEstimate({ median, lo, hi }: FormattedEstimate): string {
  const middle = formatMs(median);
  if (lo === null || hi === null || !Number.isFinite(median)) return middle;
  if (Math.abs(median) >= 59_950) return `${middle} [${formatMs(lo)}, ${formatMs(hi)}]`;
  const unit = timeUnit(median);
  const decimals = decimalsOf(median / unit.ms);
  return `${middle} [${fixed(lo / unit.ms, decimals)}, ${fixed(hi / unit.ms, decimals)}]`;
}

function timeUnit(value: Ms): { readonly name: 'ms' | 's'; readonly ms: Ms } {
  return Math.abs(value) < 999.5 ? { name: 'ms', ms: 1 } : { name: 's', ms: 1000 };
}

function longTime(value: Ms): string {
  const sign = value < 0 ? '-' : '';
  const seconds = Math.round(Math.abs(value) / 1000);
  if (seconds < 600) return `${sign}${Math.floor(seconds / 60)} min${rest(seconds % 60, 's')}`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${sign}${minutes} min`;
  return `${sign}${fixed(Math.floor(minutes / 60), 0)} h${rest(minutes % 60, 'min')}`;
}

function rest(amount: number, unit: string): string {
  return amount === 0 ? '' : ` ${amount} ${unit}`;
}

/** Two significant digits below ten, whole numbers from there. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 9.95 || size === 0) return 0;
  return size >= 0.995 ? 1 : 2;
}

/** With a prefix for each three digits, one decimal below a hundred of them, and no zero after the point. */
function scaled(value: number, prefixes: readonly string[], space: string): string {
  let power = 0;
  let mantissa = value;
  while (Math.abs(mantissa) >= 999.5 && power < prefixes.length - 1) {
    mantissa /= 1000;
    power++;
  }
  const decimals = power > 0 && Math.abs(mantissa) < 99.95 ? 1 : 0;
  return `${fixed(mantissa, decimals).replace(/\.0$/, '')}${space}${prefixes[power]}`;
}

/** Digits in threes and a fixed number of decimals; never '-0'. */
function fixed(value: number, decimals: number): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? digits : `${digits}.${fraction}`;
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}
