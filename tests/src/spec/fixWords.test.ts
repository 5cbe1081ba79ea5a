import { expect, it } from 'vitest';
import { FIELDS } from '../../../src/spec/fields.ts';
import type { Change } from '../../../src/spec/finding.ts';
import { labelOf } from '../../../src/spec/fixWords.ts';

it.each([
  [{ points: 99_000 }, 'Log 99,000 points'],
  [{ runs: 1 }, 'Keep 1 run in the project'],
  [{ wideMetrics: 0 }, 'Log no wide values in a call'],
  [{ valueBytes: 990_000 }, 'Log values of 990 kB'],
  [{ sharedMetrics: 1 }, 'Log the same names in every run'],
  [{ groupBy: [] }, 'Ungroup the runs'],
  [{ sharedMetrics: 1, metrics: 9900 }, 'Log the same names in every run and log 9,900 metrics in a run'],
  [{ panelsPerPage: 6 }, 'Set panelsPerPage to 6'],
] as const)('%j is %s', (to, label) => {
  const changes = Object.entries(to).map(([field, value]) => ({
    field,
    from: FIELDS[field as keyof typeof FIELDS],
    to: value,
  }));
  expect(labelOf(changes as unknown as Change[])).toBe(label);
});
