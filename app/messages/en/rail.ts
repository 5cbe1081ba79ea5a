/** The spec rail: its head, its rows and groups, rule sets and own limits. Figures arrive formatted. */
import type { LimitId } from '../../../src/limits/limit.ts';

/** The spec's value beside the bound, where the field's own value is not what is limited. */
const amounts: Partial<Record<LimitId, (amount: string) => string>> = {
  metrics: (n) => `${n} names`,
  'call-size': (n) => `${n}/call`,
  'config-size': (n) => `${n} of keys`,
};

/** Which other fields move a limit's line on a field's slider. */
const moves: Partial<Record<LimitId, string>> = {
  metrics:
    'Counted over the whole project: the names that all runs share, those of single runs, and wide values. ' +
    'Runs, shared names and wide values move this line.',
  'value-size': 'Counted only where a log call carries a wide value.',
  'call-size':
    'Counted for the largest log call: its scalars, and wide values times their size. ' +
    'Metrics and value size move this line.',
  'config-size': 'Counted for the largest config: a big one, or the keys that every config has.',
};

const groups = {
  runs: 'Runs',
  metrics: 'Metrics',
  points: 'Points',
  wide: 'Wide values',
  config: 'Config',
  summary: 'Summary',
  files: 'Files',
  media: 'Media',
  histograms: 'Histograms',
  page: 'Page',
};

/** Why a field does nothing as the others are; no longer than fits beside a bound. */
const idle = {
  noWideValues: () => 'no wide values logged',
  noWideCalls: () => 'no call carries them',
  noBigConfigs: () => 'no run has a big one',
  keysAlone: () => 'its keys alone are larger',
  notNested: () => 'nothing is nested',
  noOpenSection: () => 'no section is open',
  everyPanel: () => 'this page opens every panel',
  noFiles: () => 'no files',
  noMedia: () => 'no media logged',
  noHistograms: () => 'no histograms logged',
  everyRun: (runs: string) => `all of the ${runs} runs`,
  everyCall: (calls: string) => `all of the ${calls} log calls`,
  everySection: (sections: string) => `all of the ${sections} sections`,
};

const own = {
  title: 'Your own limits',
  edit: 'Edit',
  about: 'Every number is that of W&B 2023 until you type another. Yours go with the link.',
  reset: (limit: string, value: string) => `Reset ${limit} to ${value}, as of 2023`,
  resetAll: 'Reset all to 2023',
  field: (limit: string) => `Own limit: ${limit}`,
  yours: 'Your number',
  instead: (bound: string) => `In place of what W&B said in 2023: ${bound}.`,
};

const columns = {
  add: 'Add a column',
  remove: (column: string) => `Remove ${column}`,
  none: 'No column of this project is called so.',
  notAColumn: 'A column begins with config., summary. or run.',
  most: 'Three at most.',
  taken: 'It is grouped by already.',
};

export const rail = {
  title: 'Project spec',
  resetAll: 'Reset all',
  ruleSet: 'Limits by',
  customRules: 'Your own',
  hint: 'Drag runs past the line.',
  dismissHint: 'Dismiss this hint',
  newSeed: 'New seed',
  reset: (field: string, value: string) => `Reset ${field} to ${value}`,
  noLimit: (publisher: string) => `${publisher} states no limit`,
  noLimitAtAll: (publisher: string) => `${publisher} states no limit for this.`,
  limit: 'limit',
  of: amounts,
  moves,
  noLine: 'With the other fields as they are, this slider does not reach it, so no line is drawn.',
  pastAnywhere: 'With the other fields as they are, this slider is past it everywhere.',
  groups,
  more: 'More',
  less: 'Less',
  changed: (n: number) => `${n} changed`,
  off: 'off',
  nothing: 'none',
  idle,
  own,
  columns,
};
