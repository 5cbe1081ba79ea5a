/** The run table; `cellText.ts` has its numbers. */
const counts = new Intl.NumberFormat('en');

export const table = {
  several: (n: string) => `${n} values`,
  table: 'Runs',
  states: { running: 'running', finished: 'finished', failed: 'failed', crashed: 'crashed' },
  showLines: 'Show lines',
  hideLines: 'Hide lines',
  true: 'true',
  false: 'false',
  null: 'null',
  notANumber: 'NaN',
  /** Where a run has no value. */
  absent: '–',
  utc: 'UTC',
  groups: { config: 'config', summary: 'summary' },
  /** Times from two units at most: `1h 02m`. */
  days: (days: number, hours: number) => `${days}d ${two(hours)}h`,
  hours: (hours: number, minutes: number) => `${hours}h ${two(minutes)}m`,
  minutes: (minutes: number, seconds: number) => `${minutes}m ${two(seconds)}s`,
  seconds: (seconds: number) => `${seconds}s`,
  runs: (count: number) => `${counts.format(count)} ${count === 1 ? 'run' : 'runs'}`,
  firstColumns: (shown: number, all: number) =>
    `First ${counts.format(shown)} of ${counts.format(all)} columns`,
} as const;

function two(value: number): string {
  return String(value).padStart(2, '0');
}
