/** How plots look in the theme of the moment; canvases do not read style sheets by themselves. */
import { useMemo } from 'react';
import { t } from '../messages/messages.ts';
import type { PlotLook } from '../ui/plotOptions.ts';
import { PLOT } from './geometry.ts';

export function usePlotLook(): PlotLook {
  const style = getComputedStyle(document.documentElement);
  const axis = style.getPropertyValue('--text-quiet').trim();
  const grid = style.getPropertyValue('--line').trim();
  return useMemo(
    () => ({ ...PLOT, font: '10px system-ui, sans-serif', axis, grid, xTitle: t.page.step, sync: 'steps' }),
    [axis, grid],
  );
}
