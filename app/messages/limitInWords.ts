/** A limit in words: 'at most 10,000 runs a project', and its bound in signs: '≤ 10,000'. */
import type { Limit } from '../../src/limits/limit.ts';
import { formatBytes, formatCount } from '../ui/format.ts';
import { t } from './messages.ts';

export function limitInWords(limit: Limit): string {
  const bound = limit.value ?? limit.reading;
  if (bound === undefined) return t.limits.nothingSaid;
  const things = t.limits.things[limit.id];
  const amount = things === undefined ? amountOf(limit, bound) : `${amountOf(limit, bound)} ${things}`;
  const words = `${opInWords(limit)} ${inUnit(limit, amount)} ${t.limits.scopes[limit.scope]}`;
  return limit.value === null ? t.limits.reading(words) : words;
}

export function boundInSigns(limit: Limit): string {
  const bound = limit.value ?? limit.reading;
  if (bound === undefined) return '';
  const amount = amountOf(limit, bound);
  return `${limit.op === '<' ? '<' : '≤'} ${limit.unit === 'dots' ? t.limits.units.dotsAlone(amount) : amount}`;
}

/** A value on a limit's scale. */
export function amountOf(limit: Limit, value: number): string {
  return limit.unit === 'bytes' || limit.unit === 'bytes per minute'
    ? formatBytes(value)
    : formatCount(value);
}

function opInWords(limit: Limit): string {
  if (limit.op === '<=') return t.limits.atMost;
  return limit.unit === 'count' || limit.unit === 'dots' ? t.limits.fewerThan : t.limits.lessThan;
}

function inUnit(limit: Limit, amount: string): string {
  switch (limit.unit) {
    case 'dots':
      return t.limits.units.dots(amount);
    case 'ms':
      return t.limits.units.ms(amount);
    case 'per second':
      return t.limits.units.perSecond(amount);
    case 'per minute':
    case 'bytes per minute':
      return t.limits.units.perMinute(amount);
    default:
      return amount;
  }
}
