/**
 * Quantities as people write them: '12k', '12,000', '1.5 MB', '10 MiB', '5%', '2 min', '1e6'.
 * Printing is exact: what `printQuantity` gives, `parseQuantity` reads back as the same number. Decimal points
 * are moved in the text ('1.1M' becomes '1.1e6'), never by multiplying, so that no digit is lost on the way.
 * Byte prefixes are decimal (MB is 10^6); KiB, MiB and GiB are read, rounded to a whole byte, never printed.
 */

export type QuantityUnit = 'count' | 'bytes' | 'share' | 'seconds';

/** Why a text is no quantity; the words for it are in the message catalogues. */
export type QuantityProblem = 'empty' | 'unreadable' | 'separators' | 'suffix' | 'fraction';

export type ParsedQuantity =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly problem: QuantityProblem };

/** Powers of ten by what may follow the number, in lower case. */
const SUFFIXES: Readonly<Record<QuantityUnit, Readonly<Record<string, number>>>> = {
  count: { '': 0, k: 3, m: 6, g: 9 },
  bytes: { '': 0, b: 0, byte: 0, bytes: 0, k: 3, kb: 3, m: 6, mb: 6, g: 9, gb: 9 },
  share: { '': 0, '%': -2 },
  seconds: { '': 0, s: 0, sec: 0, second: 0, seconds: 0, ms: -3 },
};

const BINARY: Readonly<Record<string, number>> = { kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30 };

const MINUTE = 60;
const HOUR = 3600;
const SECONDS: Readonly<Record<string, number>> = {
  m: MINUTE,
  min: MINUTE,
  minute: MINUTE,
  minutes: MINUTE,
  h: HOUR,
  hour: HOUR,
  hours: HOUR,
};

const SHAPE = /^(?<sign>[+-]?)(?<digits>[\d.,_\s]*\d\.?)(?:e(?<power>[+-]?\d+))?\s*(?<suffix>[a-z%]*)$/;

/** Digits in threes after each separator, or none at all. */
const PLAIN = /^(\d*\.\d+|\d+\.?)$/;
const GROUPED = /^\d{1,3}([,_\s]\d{3})+(\.\d+)?$/;

/** Reads a quantity of a unit; counts and bytes are whole. */
export function parseQuantity(text: string, unit: QuantityUnit): ParsedQuantity {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '') return problem('empty');
  const { sign = '', digits, power = '0', suffix = '' } = SHAPE.exec(trimmed)?.groups ?? {};
  if (digits === undefined) return problem('unreadable');
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return problem('separators');
  const value = scaled(`${sign}${digits.replace(/[,_\s]/g, '')}`, Number(power), suffix, unit);
  if (value === undefined) return problem('suffix');
  if (!Number.isFinite(value)) return problem('unreadable');
  const whole = unit === 'count' || unit === 'bytes';
  return !whole || Number.isInteger(value) ? { ok: true, value } : problem('fraction');
}

function scaled(number: string, power: number, suffix: string, unit: QuantityUnit): number | undefined {
  const binary = unit === 'bytes' ? BINARY[suffix] : undefined;
  if (binary !== undefined) return Math.round(Number(`${number}e${power}`) * binary);
  const seconds = unit === 'seconds' ? SECONDS[suffix] : undefined;
  if (seconds !== undefined) return Number(`${number}e${power}`) * seconds;
  const shift = SUFFIXES[unit][suffix];
  return shift === undefined ? undefined : Number(`${number}e${power + shift}`);
}

/** The shortest exact form: '12k', '12,345', '1.5 MB', '5%', '2 min'. Counts and bytes must be whole. */
export function printQuantity(value: number, unit: QuantityUnit): string {
  switch (unit) {
    case 'share':
      return moved(value, 2, Number.POSITIVE_INFINITY, '%') ?? String(value);
    case 'count':
      return prefixed(value, ['k', 'M', 'G']) ?? grouped(value);
    case 'bytes':
      return prefixed(value, [' kB', ' MB', ' GB']) ?? `${grouped(value)} B`;
    case 'seconds':
      return printSeconds(value);
  }
}

/** In the largest unit that leaves it whole; other times in seconds. */
function printSeconds(value: number): string {
  if (value !== 0 && value % HOUR === 0) return `${value / HOUR} h`;
  if (value !== 0 && value % MINUTE === 0) return `${value / MINUTE} min`;
  return `${value} s`;
}

/** The digits of a whole number in threes: '12,345'. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** With the largest prefix that leaves at most two decimals. */
function prefixed(value: number, [kilo, mega, giga]: readonly [string, string, string]): string | undefined {
  const size = Math.abs(value);
  if (size < 1e3) return undefined;
  if (size >= 1e9) return moved(value, -9, 2, giga);
  return size >= 1e6 ? moved(value, -6, 2, mega) : moved(value, -3, 2, kilo);
}

/** The value with its point moved, if that stays within the decimals and reads back exactly. */
function moved(value: number, by: number, decimals: number, suffix: string): string | undefined {
  const text = String(Number(`${value}e${by}`));
  if ((text.split('.')[1]?.length ?? 0) > decimals || text.includes('e')) return undefined;
  return Number(`${text}e${-by}`) === value ? `${text}${suffix}` : undefined;
}

function problem(reason: QuantityProblem): ParsedQuantity {
  return { ok: false, problem: reason };
}
