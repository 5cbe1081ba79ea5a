/** The scrolled columns in the document, in a form that all rows share: the same object while nothing moves. */
import { type CSSProperties, useMemo } from 'react';
import { COLUMN_WIDTH, NAME_WIDTH, PINNED_COLUMNS, PINNED_WIDTH, STATE_WIDTH } from './gridGeometry.ts';
import type { Axis } from './useAxis.ts';
import type { RunColumn, RunModel } from './useRunModel.ts';

export interface PlacedColumn {
  /** Its index in the model. */
  readonly index: number;
  /** Undefined where it is not loaded. */
  readonly column: RunColumn | undefined;
  readonly style: CSSProperties;
}

export function useColumnWindow(model: RunModel, { first, count, shift }: Axis): readonly PlacedColumn[] {
  return useMemo(
    () => Array.from({ length: count }, (_, at) => placed(model, first + at, shift)),
    [model, first, count, shift],
  );
}

function placed(model: RunModel, scrolled: number, shift: number): PlacedColumn {
  const index = PINNED_COLUMNS + scrolled;
  const left = PINNED_WIDTH + scrolled * COLUMN_WIDTH - shift;
  return { index, column: model.column(index), style: { left } };
}

/** Name and state, for the header. */
export function pinnedColumns(model: RunModel): readonly PlacedColumn[] {
  return [NAME_WIDTH, STATE_WIDTH].map((width, index) => ({
    index,
    column: model.column(index),
    style: { width },
  }));
}
