/** Numbers and times on an axis: short, and as many digits as tell neighbours apart. */
const SHORT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 4 });
const PLAIN = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 });

export function formatAxis(value: number): string {
  const size = Math.abs(value);
  if (size >= 10_000) return SHORT.format(value);
  return size !== 0 && size < 0.0001 ? value.toExponential(1) : PLAIN.format(value);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in one unit: `40s`, `15m`, `2h`, `1.5d`. */
export function formatSeconds(seconds: number): string {
  const size = Math.abs(seconds);
  if (size === 0) return '0';
  if (size < 2 * MINUTE) return `${PLAIN.format(seconds)}s`;
  if (size < 2 * HOUR) return `${PLAIN.format(seconds / MINUTE)}m`;
  return size < 2 * DAY ? `${PLAIN.format(seconds / HOUR)}h` : `${PLAIN.format(seconds / DAY)}d`;
}

/** Unix seconds, UTC: days where neighbours are days apart, else hours and minutes, and the day where it changes. */
export function formatTimes(seconds: readonly number[]): string[] {
  const step = seconds.length > 1 ? seconds[1]! - seconds[0]! : DAY;
  let day = '';
  return seconds.map((at) => {
    const text = new Date(at * 1000).toISOString();
    const [date, time] = [text.slice(5, 10), text.slice(11, step < MINUTE ? 19 : 16)];
    if (step >= DAY) return date;
    const shown = date === day ? time : `${date} ${time}`;
    day = date;
    return shown;
  });
}
