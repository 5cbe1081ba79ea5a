import { describe, expect, it } from 'vitest';
import { limitIn, pageLimits, ruleSets } from '../../../src/limits/ruleSets.ts';
import { FIELDS, type FieldName, INERT_FIELDS } from '../../../src/spec/fields.ts';
import { headroomOf } from '../../../src/spec/headroom.ts';
import { specOf } from '../synth/anySpec.ts';

/** The fields that load each numeric limit, at their most. */
const LOADED = {
  runs: ['runs'],
  metrics: ['metrics'],
  'scalar-points': ['points'],
  'value-size': ['valueBytes'],
  'call-size': ['valueBytes', 'wideMetrics'],
  'config-size': ['configBytes'],
  files: ['files'],
  'media-points': ['mediaPoints', 'mediaMetrics'],
  'histogram-points': ['histogramPoints', 'histogramMetrics'],
} as const satisfies Record<string, readonly FieldName[]>;

describe('the fields', () => {
  it('have a default within their range', () => {
    for (const field of Object.values(FIELDS)) {
      if (field.kind === 'number')
        expect(field.min <= field.default && field.default <= field.max).toBe(true);
      else if (field.kind === 'choice') expect(field.values).toContain(field.default);
    }
  });

  it('are those of the contract, in its order', () => {
    expect(Object.keys(FIELDS).join(' ')).toBe(
      'runs metrics sharedMetrics points valueBytes wideMetrics widePoints nestingDepth nestingFanout configBytes ' +
        'bigConfigRuns configKeys configDepth summaryDepth files fileDepth mediaMetrics mediaPoints mediaImages ' +
        'mediaNaming histogramMetrics histogramPoints histogramBins crashedRuns gaps nameStyle visibleRuns ' +
        'panelsPerPage openSections groupBy smoothing xAxis refreshSeconds network place seed',
    );
  });

  it.each(Object.entries(LOADED))(
    '[%s] reach at least ten times past the limit in every rule set',
    (id, names) => {
      const most = specOf(Object.fromEntries(names.map((name) => [name, FIELDS[name].max])));
      for (const rules of ruleSets) {
        const limit = limitIn(rules, id as keyof typeof LOADED);
        if (limit?.axis === 'numeric') expect(headroomOf(most, limit)?.ratio).toBeGreaterThanOrEqual(10);
      }
    },
  );

  it('know every numeric page limit of every rule set', () => {
    const numeric = ruleSets.flatMap((rules) => pageLimits(rules).filter(({ axis }) => axis === 'numeric'));
    expect([...new Set(numeric.map(({ id }) => id))].sort()).toEqual(Object.keys(LOADED).sort());
  });
});

describe('fields that do nothing yet', () => {
  it('are named once each', () => {
    expect(new Set(INERT_FIELDS).size).toBe(INERT_FIELDS.length);
    for (const name of INERT_FIELDS) expect(FIELDS).toHaveProperty(name);
  });
});
