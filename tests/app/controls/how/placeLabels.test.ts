import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, type PlacedLabel, placeLabels } from '../../../../app/controls/how/placeLabels.ts';

const BOUNDS = [80, 830] as const;
const rows = (placed: readonly PlacedLabel[]) => placed.map(({ row, side }) => `${row} ${side}`);

describe('placeLabels', () => {
  it('puts labels beside their marks on their own sides', () => {
    const placed = placeLabels(
      [
        { at: 200, width: 20, side: 'left' },
        { at: 700, width: 70, side: 'right' },
        { at: 640, width: 60, side: 'left' },
      ],
      BOUNDS,
    );
    expect(rows(placed)).toEqual(['0 left', '0 right', '0 left']);
    expect(placed[1]).toEqual({ from: 704, to: 774, side: 'right', row: 0 });
  });

  it('takes the other side where its own is taken, and a row further up where both are', () => {
    const crowded = placeLabels(
      [
        { at: 200, width: 20, side: 'left' },
        { at: 240, width: 70, side: 'right' },
        { at: 220, width: 60, side: 'left' },
      ],
      BOUNDS,
    );
    expect(rows(crowded)).toEqual(['0 left', '0 right', '1 left']);
    const across = placeLabels(
      [
        { at: 200, width: 20, side: 'left' },
        { at: 220, width: 60, side: 'left' },
      ],
      BOUNDS,
    );
    expect(rows(across)).toEqual(['0 left', '0 right']);
  });

  it('never lets labels overlap, run over the mark of another, or leave the bounds', () => {
    // As a trial has them: the outer marks name themselves outwards, and one lies between.
    const marks = fc
      .record({
        first: fc.integer({ min: 200, max: 700 }),
        gaps: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })),
        widths: fc.tuple(
          fc.integer({ min: 10, max: 100 }),
          fc.integer({ min: 10, max: 100 }),
          fc.integer({ min: 10, max: 100 }),
        ),
      })
      .map(({ first, gaps, widths }): Label[] => {
        const middle = Math.min(first + gaps[0], 720);
        const last = Math.min(middle + gaps[1], 720);
        return [
          { at: first, width: widths[0], side: 'left' },
          { at: last, width: widths[1], side: 'right' },
          { at: middle, width: widths[2], side: 'left' },
        ];
      });
    fc.assert(
      fc.property(marks, (list) => {
        const placed = placeLabels(list, BOUNDS);
        placed.forEach((one, i) => {
          expect(one.from).toBeGreaterThanOrEqual(BOUNDS[0]);
          expect(one.to).toBeLessThanOrEqual(BOUNDS[1]);
          placed.forEach((other, j) => {
            if (i === j) return;
            if (one.row === other.row) expect(one.to <= other.from || other.to <= one.from).toBe(true);
            // A mark's line reaches up to its own label's row.
            const { at } = list[j]!;
            if (other.row >= one.row) expect(at <= one.from || at >= one.to).toBe(true);
          });
        });
      }),
    );
  });
});
