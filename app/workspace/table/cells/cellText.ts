/** The text of a cell of the run table. */
import { CONFIG_DOTS, SUMMARY_DOTS } from '../../../../src/base/nameDepth.ts';
import type { CellValue, TableColumn } from '../../../../src/page/pageModel.ts';
import type { GroupValues } from '../../../../src/wire/listing.ts';
import { t } from '../../../messages/messages.ts';
import { formatCount } from '../../../ui/format.ts';

/** Significant digits that a number shows. */
const DIGITS = 5;
const LEAST_PLAIN = 1e-4;
const MOST_ROUNDED = 1e5;
const MOST_PLAIN = 1e9;
const digits = { maximumSignificantDigits: DIGITS, signDisplay: 'negative' } as const;
const plain = new Intl.NumberFormat('en', digits);
const scientific = new Intl.NumberFormat('en', { ...digits, notation: 'scientific' });

export function cellText(column: Pick<TableColumn, 'id'>, value: CellValue): string {
  if (value === undefined) return t.table.absent;
  if (value === null) return t.table.null;
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return t.table.several(formatCount(value.several));
  if (typeof value === 'boolean') return value ? t.table.true : t.table.false;
  if (Number.isFinite(value)) {
    if (column.id === 'run.createdAt') return timeText(value);
    if (column.id === 'run.runtime') return durationText(value);
  }
  return numberText(value);
}

/** At most five significant digits; a large number that they do not hold whole is seen to be rounded: `1.2346e5`. */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return t.table.notANumber;
  const size = Math.abs(value);
  const whole = size < MOST_ROUNDED || (size < MOST_PLAIN && Number(value.toPrecision(DIGITS)) === value);
  if (size === 0 || size === Number.POSITIVE_INFINITY || (size >= LEAST_PLAIN && whole)) {
    return plain.format(value);
  }
  return scientific.format(value).replace('E', 'e');
}

/** Whether a cell holds a dict that lies deeper than names go. Of what runs log, nothing else is text with keys. */
export function isCut({ group }: Pick<TableColumn, 'group'>, value: CellValue): value is string {
  return group !== 'run' && typeof value === 'string' && value.startsWith('{"');
}

/** What a cell does not say by itself: a number as it is, where it is rounded; why a dict is one value. */
export function hoverText(column: Pick<TableColumn, 'id' | 'group'>, value: CellValue): string {
  if (isCut(column, value)) {
    const dots = column.group === 'config' ? CONFIG_DOTS : SUMMARY_DOTS;
    return `${t.table.oneValue(column.group, dots)}\n${value}`;
  }
  if (typeof value !== 'number' || column.id === 'run.createdAt' || column.id === 'run.runtime') return '';
  return Number(value.toPrecision(DIGITS)) === value || Number.isNaN(value) ? '' : String(value);
}

/** A group by its values of the columns that it is grouped by. */
export function groupText(groupBy: readonly string[], values: GroupValues): string {
  const texts = values.map((value, at) => cellText({ id: groupBy[at] ?? '' }, value ?? undefined));
  return texts.join(' \u00b7 ');
}

/** Unix seconds as `2026-11-23 14:05`, UTC. */
export function timeText(seconds: number): string {
  const at = new Date(seconds * 1000);
  if (Number.isNaN(at.getTime())) return numberText(seconds);
  return at.toISOString().slice(0, 16).replace('T', ' ');
}

/** Seconds in their two largest units: `42s`, `12m 05s`, `1h 02m`, `2d 03h`. */
export function durationText(duration: number): string {
  const seconds = Math.max(0, Math.round(duration));
  if (seconds < 60) return t.table.seconds(seconds);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return t.table.minutes(minutes, seconds % 60);
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return t.table.hours(hours, minutes % 60);
  return t.table.days(Math.floor(hours / 24), hours % 24);
}

/** A run's name before its number, and the number with its dash: `brisk-lagoon` and `-12`. */
export function nameParts(name: string): readonly [string, string] {
  const end = /-\d{1,9}$/.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - end.length), end];
}
