/** The columns in the document, in a form that all rows share: the same object while nothing moves. */
import { type CSSProperties, useMemo } from 'react';
import type { RunColumn, RunModel } from '../cells/useRunModel.ts';
import { COLUMN_WIDTH } from './gridGeometry.ts';
import type { Axis } from './useAxis.ts';
import type { ColumnSizes } from './useColumnSizes.ts';

export interface PlacedColumn {
  /** Its index in the model. */
  readonly index: number;
  /** Undefined where it is not loaded. */
  readonly column: RunColumn | undefined;
  readonly style: CSSProperties;
}

export interface PlacedColumns {
  /** Name, state and pinned columns: they stand still. */
  readonly fixed: readonly PlacedColumn[];
  readonly scrolled: readonly PlacedColumn[];
  /** Of all that stand still. */
  readonly fixedStyle: CSSProperties;
}

export function useColumnWindow(
  model: RunModel,
  { fixed, scrolled: sizes }: ColumnSizes,
  { first, count, shift }: Pick<Axis, 'first' | 'count' | 'shift'>,
): PlacedColumns {
  return useMemo(() => {
    const width = fixed.reduce((sum, own) => sum + own, 0);
    const placed = (item: number): PlacedColumn => {
      const index = fixed.length + item;
      const own = sizes.size(item);
      const left = width + sizes.start(item) - shift;
      return {
        index,
        column: model.column(index),
        style: own === COLUMN_WIDTH ? { left } : { left, width: own },
      };
    };
    return {
      fixed: fixed.map((own, index) => ({ index, column: model.column(index), style: { width: own } })),
      scrolled: Array.from({ length: count }, (_, at) => placed(first + at)),
      fixedStyle: { width },
    };
  }, [model, fixed, sizes, first, count, shift]);
}
