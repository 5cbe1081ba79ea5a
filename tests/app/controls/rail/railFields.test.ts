import { describe, expect, it } from 'vitest';
import { LIMIT_OF, RAIL, railOf } from '../../../../app/controls/rail/railFields.ts';
import { LIMIT_IDS } from '../../../../src/limits/limit.ts';
import { limitIn, pageLimits, ruleSet } from '../../../../src/limits/ruleSets.ts';
import { FIELDS, type FieldName, INERT_FIELDS } from '../../../../src/spec/fields.ts';
import { headroomOf } from '../../../../src/spec/headroom.ts';
import { typical } from '../../../../src/spec/projectSpec.ts';

const ALL = Object.keys(FIELDS) as FieldName[];
/** The seed has a row that is not of a group; the place is shown by the page itself. */
const ELSEWHERE: readonly FieldName[] = ['seed', 'place'];

const fieldsOf = ({ top, groups }: typeof RAIL): FieldName[] => [
  ...top,
  ...groups.flatMap(({ fields }) => fields),
];

describe('the rail', () => {
  it('has every field that acts once, on top or in a group, and none that does not', () => {
    for (const inert of [[], INERT_FIELDS, ['runs', 'summaryDepth', 'network'] as const]) {
      const acting = ALL.filter((field) => !inert.includes(field as never) && !ELSEWHERE.includes(field));
      expect([...fieldsOf(railOf(inert))].sort()).toEqual([...acting].sort());
    }
  });

  it('has on top one field for each page limit that a slider can cross, in the order of the limits', () => {
    const crossed = pageLimits(ruleSet('2023')).filter(({ axis }) => axis !== 'contrast');
    expect(railOf([]).top.map((field) => LIMIT_OF[field])).toEqual(crossed.map(({ id }) => id));
    expect(RAIL.top).toEqual([
      ...['runs', 'metrics', 'points', 'valueBytes', 'wideMetrics'],
      ...['configBytes', 'configDepth', 'summaryDepth'],
    ]);
  });

  it('lets files, media and histograms in as soon as they act', () => {
    const { top, groups } = railOf(['network']);
    expect(top.slice(-3)).toEqual(['files', 'mediaPoints', 'histogramPoints']);
    expect(groups.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['files', 'media', 'histograms', 'page']),
    );
  });

  it('has no group of nothing', () => {
    expect(RAIL.groups.map(({ id }) => id)).toEqual(['runs', 'metrics', 'points', 'wide', 'config', 'page']);
    for (const { fields } of RAIL.groups) expect(fields.length).toBeGreaterThan(0);
  });
});

it('names limits of 2023 that a spec can be held against', () => {
  expect(Object.values(LIMIT_OF).length).toBeGreaterThan(11);
  for (const id of Object.values(LIMIT_OF)) {
    expect(LIMIT_IDS).toContain(id);
    expect(headroomOf(typical, limitIn(ruleSet('2023'), id)!)).toBeDefined();
  }
});
