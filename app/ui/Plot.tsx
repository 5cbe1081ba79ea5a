/** The one place that makes a uPlot: lines over a shared x axis, drawn from typed arrays, gaps as NaN. */
import { useLayoutEffect, useRef } from 'react';
import type uPlot from 'uplot';
import UPlot from 'uplot';
import { type PlotLook, plotOptions } from './plotOptions.ts';
import 'uplot/dist/uPlot.min.css';
import styles from './Plot.module.css';

export interface PlotData {
  readonly x: Float64Array;
  readonly lines: readonly { readonly key: number; readonly colour: string; readonly y: Float64Array }[];
  readonly xRange: readonly [number, number];
  readonly yRange: readonly [number, number];
}

export interface PlotEvents {
  /** After each drawing of the canvas. */
  readonly onDraw: () => void;
  readonly onZoom: (from: number, to: number) => void;
  readonly onResetZoom: () => void;
  /** Index into `x` under the cursor; null when it leaves. */
  readonly onHover: (index: number | null) => void;
}

export interface PlotProps {
  readonly data: PlotData;
  readonly look: PlotLook;
  readonly events: PlotEvents;
  /** Wraps the making of a plot, so that whoever times it can. */
  readonly timed: (work: () => void) => void;
}

export function Plot({ data, look, events, timed }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<{ readonly made: uPlot; readonly lines: string } | null>(null);
  const latest = useRef(events);
  latest.current = events;
  // What a plot is made for: another set of lines or another look needs another plot.
  const lines = `${data.lines.map(({ key, colour }) => `${key}${colour}`).join()}|${look.width}x${look.height}|${look.axis}${look.grid}`;

  useLayoutEffect(() => {
    timed(() => {
      const values = [data.x, ...data.lines.map(({ y }) => y)] as unknown as uPlot.AlignedData;
      if (plot.current?.lines === lines) {
        const { made } = plot.current;
        made.batch(() => {
          made.setData(values, false);
          made.setScale('x', { min: data.xRange[0], max: data.xRange[1] });
          made.setScale('y', { min: data.yRange[0], max: data.yRange[1] });
        });
        return;
      }
      plot.current?.made.destroy();
      plot.current = { made: new UPlot(plotOptions(data, look, latest), values, host.current!), lines };
    });
  }, [data, look, lines, timed]);

  useLayoutEffect(
    () => () => {
      plot.current?.made.destroy();
      plot.current = null;
    },
    [],
  );

  return <div ref={host} className={styles.plot} />;
}
