/** Bounds of a filter as people write and read them: numbers, and of two columns times and durations. */
import { durationText, timeText } from '../cells/cellText.ts';

const CREATED = 'run.createdAt';
const RUNTIME = 'run.runtime';
const DURATION = /^(?:(\d+)\s*d)?\s*(?:(\d+)\s*h)?\s*(?:(\d+)\s*m)?\s*(?:(\d+)\s*s)?$/;
/** A day, or a minute of it: `2026-11-23 14:05`, UTC. */
const TIME = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?$/;

export type BoundKind = 'number' | 'time' | 'duration';

export function boundKind(column: string): BoundKind {
  if (column === CREATED) return 'time';
  return column === RUNTIME ? 'duration' : 'number';
}

/** Null where the text is empty: that end is open; undefined where it is no bound. A plain number always is one. */
export function readBound(column: string, text: string): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const number = Number(trimmed);
  if (!Number.isNaN(number)) return number;
  switch (boundKind(column)) {
    case 'time':
      return timeOf(trimmed);
    case 'duration':
      return durationOf(trimmed);
    case 'number':
      return undefined;
  }
}

function timeOf(text: string): number | undefined {
  const [, day, time = '00:00'] = TIME.exec(text) ?? [];
  const at = Date.parse(`${day}T${time}Z`);
  return Number.isNaN(at) ? undefined : at / 1000;
}

function durationOf(text: string): number | undefined {
  const parts = DURATION.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** The exact text of a bound: it reads back as the same number. */
export function writeBound(column: string, bound: number | null): string {
  if (bound === null) return '';
  const text = shownBound(column, bound);
  return readBound(column, text) === bound ? text : String(bound);
}

/** As the column's cells show it. */
export function shownBound(column: string, bound: number): string {
  switch (boundKind(column)) {
    case 'time':
      return timeText(bound);
    case 'duration':
      return durationText(bound);
    case 'number':
      return String(bound);
  }
}
