/** A panel's plot: timed as `draw`, and it reports when it is drawn. */
import { useCallback, useMemo } from 'react';
import type uPlot from 'uplot';
import type { Panel } from '../../../src/page/pageModel.ts';
import { nearestLine, nearestWithin } from '../../ui/nearest.ts';
import { Plot, type PlotEvents } from '../../ui/Plot.tsx';
import { useProbe } from '../probeContext.ts';
import type { PanelActions } from './panelActions.ts';
import { plotDataOf } from './plotDataOf.ts';
import { type PlotSize, usePlotLook } from './usePlotLook.ts';

/** Pixels within which a line counts as under the cursor. */
const NEAR = 24;

export interface PanelPlotProps {
  readonly part: string;
  readonly panel: Panel;
  readonly colours: ReadonlyMap<number, string>;
  readonly size: PlotSize;
  readonly focus: number | null;
  readonly actions: PanelActions;
  /** Where the cursor is on the x axis, and the line nearest to it; null where there is none. */
  readonly onHover: (x: number | null, line: number | null) => void;
}

export function PanelPlot({ part, panel, colours, size, focus, actions, onHover }: PanelPlotProps) {
  const probe = useProbe();
  const look = usePlotLook(panel.settings.x, size);
  const data = useMemo(() => plotDataOf(panel, colours), [panel, colours]);
  const { x } = panel.settings;
  const events: PlotEvents = {
    onDraw: () => probe.report(part),
    onZoom: (from, to) => actions.zoom(x, from, to),
    onResetZoom: actions.resetZoom,
    onCursor: (plot, isOwn) => {
      if (!isOwn) return;
      const at = cursorX(plot);
      onHover(at, at === null ? null : lineAt(plot, panel, at));
    },
  };
  const timed = useCallback(
    (work: () => void) => {
      const around = probe.clock.enter('draw');
      work();
      probe.clock.enter(around);
    },
    [probe],
  );
  return <Plot data={data} look={look} events={events} focus={focus} timed={timed} />;
}

function cursorX({ cursor, posToVal }: uPlot): number | null {
  const left = cursor.left ?? -1;
  return left < 0 ? null : posToVal(left, 'x');
}

function lineAt(plot: uPlot, { lines }: Panel, at: number): number | null {
  const pixelOf = ({ x, y }: Panel['lines'][number]) =>
    plot.valToPos(y[nearestWithin(x, at)] ?? Number.NaN, 'y');
  return nearestLine(lines, pixelOf, plot.cursor.top ?? 0, NEAR)?.run ?? null;
}
