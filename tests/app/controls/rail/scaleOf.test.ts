import { describe, expect, it } from 'vitest';
import { railOf } from '../../../../app/controls/rail/railFields.ts';
import { scaleOf } from '../../../../app/controls/rail/scaleOf.ts';
import { FIELDS } from '../../../../src/spec/fields.ts';

describe('the sliders', () => {
  it('stop at every depth from 0 to 8, at every fan-out from 1 to 100, at every hundredth of a share', () => {
    const walk = (field: Parameters<typeof scaleOf>[0]) => {
      const scale = scaleOf(field);
      const stops = [scale.min];
      while (stops.at(-1)! < scale.max) stops.push(scale.keyTarget('ArrowRight', false, stops.at(-1)!)!);
      return stops;
    };
    for (const field of ['configDepth', 'summaryDepth', 'nestingDepth'] as const) {
      expect(walk(field)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      expect(scaleOf(field).ticks).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    }
    expect(walk('nestingFanout')).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
    expect(walk('smoothing')).toHaveLength(101);
  });

  it('cover the whole range of their field', () => {
    for (const field of railOf([]).top) {
      const { min, max } = scaleOf(field);
      expect({ min, max }).toEqual({ min: FIELDS[field].min, max: FIELDS[field].max });
    }
  });
});
