/**
 * Labels beside the marks that they name, on rows above a lane: none over another, none across another's mark.
 *
 *     row 1        complete |                 a mark's line runs down from its label's row
 *     row 0   t0 |          |  | render ends
 *     lane    ───┴──────────┴──┴────────────
 */
export interface Label {
  /** Where its mark stands. Pixels, as all here. */
  readonly at: number;
  readonly width: number;
  readonly side: 'left' | 'right';
}

export interface PlacedLabel {
  readonly from: number;
  readonly to: number;
  readonly side: 'left' | 'right';
  readonly row: number;
}

/** Between a mark and its label, and between labels. */
const GAP = 4;

/** The first that are given choose first: row 0 on their own side, then on the other, then a row further up. */
export function placeLabels(
  labels: readonly Label[],
  [least, most]: readonly [number, number],
): PlacedLabel[] {
  const placed: (PlacedLabel & { readonly at: number })[] = [];
  for (const label of labels) {
    const { at, side } = label;
    const fits = (box: PlacedLabel) =>
      box.from >= least &&
      box.to <= most &&
      placed.every((other) => {
        const overlaps = other.row === box.row && other.from < box.to + GAP && box.from < other.to + GAP;
        const overMark = other.row >= box.row && within(other.at, box);
        const underLabel = other.row < box.row && within(at, other);
        return !(overlaps || overMark || underLabel);
      });
    let row = 0;
    let box = boxOf(label, side, row);
    while (!fits(box)) {
      const across = boxOf(label, side === 'left' ? 'right' : 'left', row);
      if (fits(across)) {
        box = across;
        break;
      }
      row++;
      box = boxOf(label, side, row);
      // Every row is free in the end, so only the bounds can keep a label from both of its sides.
      if (row > labels.length) break;
    }
    placed.push({ ...box, at });
  }
  return placed.map(({ at: _, ...box }) => box);
}

function boxOf({ at, width }: Label, side: 'left' | 'right', row: number): PlacedLabel {
  const from = side === 'left' ? at - GAP - width : at + GAP;
  return { from, to: from + width, side, row };
}

function within(at: number, box: { readonly from: number; readonly to: number }): boolean {
  return at > box.from - GAP && at < box.to + GAP;
}
