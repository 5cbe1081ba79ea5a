/** How plots look in the theme of the moment; canvases do not read style sheets by themselves. */
import { useMemo } from 'react';
import type { XAxis } from '../../../src/wire/query.ts';
import { t } from '../../messages/messages.ts';
import type { PlotLook, XUnit } from '../../ui/plotData.ts';

const UNITS: Readonly<Record<XAxis, XUnit>> = { step: 'count', relative: 'seconds', wall: 'time' };

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** The same object until theme, size or axis change. */
export function usePlotLook(x: XAxis, { width, height }: PlotSize): PlotLook {
  const style = getComputedStyle(document.documentElement);
  const axis = style.getPropertyValue('--text-quiet').trim();
  const grid = style.getPropertyValue('--line').trim();
  return useMemo(
    () => ({
      width,
      height,
      font: '10px system-ui, sans-serif',
      axis,
      grid,
      xTitle: t.page.axes[x],
      xUnit: UNITS[x],
      sync: x,
    }),
    [width, height, axis, grid, x],
  );
}
