/** A fix as the label of a button: "Log 99,000 points". */
import { bytesInWords, countInWords } from '../base/figures.ts';
import type { FieldName } from './fields.ts';
import type { Change } from './finding.ts';

export function labelOf(changes: readonly Change[]): string {
  const [first = '', ...rest] = changes.map(({ field, to }) => inWords(field, to));
  return [first, ...rest.map((words) => words.charAt(0).toLowerCase() + words.slice(1))].join(' and ');
}

/** Of the fields that fixes lower. */
const AMOUNTS: Partial<Record<FieldName, (to: number) => string>> = {
  runs: (n) => `Keep ${many(n, 'run', 'runs')} in the project`,
  metrics: (n) => `Log ${many(n, 'metric', 'metrics')} in a run`,
  points: (n) => `Log ${many(n, 'point', 'points')}`,
  wideMetrics: (n) => `Log ${many(n, 'wide value', 'wide values')} in a call`,
  widePoints: (n) => `Log wide values in ${many(n, 'call', 'calls')}`,
  configKeys: (n) => `Keep ${many(n, 'key', 'keys')} in the config`,
  configDepth: (n) => `Keep ${many(n, 'dot', 'dots')} in config names`,
  summaryDepth: (n) => `Keep ${many(n, 'dot', 'dots')} in summary names`,
  nestingDepth: (n) => `Nest log calls ${many(n, 'level', 'levels')} deep`,
  files: (n) => `Keep ${many(n, 'file', 'files')} in a run`,
  mediaMetrics: (n) => `Log ${many(n, 'media metric', 'media metrics')}`,
  mediaPoints: (n) => `Log ${many(n, 'point', 'points')} of media`,
  histogramMetrics: (n) => `Log ${many(n, 'histogram', 'histograms')} in a call`,
  histogramPoints: (n) => `Log ${many(n, 'point', 'points')} of histograms`,
  valueBytes: (bytes) => `Log values of ${bytesInWords(bytes)}`,
  configBytes: (bytes) => `Keep the config to ${bytesInWords(bytes)}`,
};

/** Of the fields that fixes set to the one form that is advised. */
const FORMS: Partial<Record<FieldName, string>> = {
  sharedMetrics: 'Log the same names in every run',
  mediaNaming: 'Log related media as a list',
  groupBy: 'Ungroup the runs',
  nameStyle: 'Use plain names',
};

function inWords(field: FieldName, to: Change['to']): string {
  const amount = typeof to === 'number' ? AMOUNTS[field]?.(to) : undefined;
  return amount ?? FORMS[field] ?? `Set ${field} to ${to}`;
}

/** No runs, 1 run, 2,000 runs. */
function many(n: number, one: string, more: string): string {
  return `${n === 0 ? 'no' : countInWords(n)} ${n === 1 ? one : more}`;
}
