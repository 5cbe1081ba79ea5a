/** The one place that makes a uPlot: lines drawn from typed arrays, each over its own x. */
import { useLayoutEffect, useRef } from 'react';
import type uPlot from 'uplot';
import UPlot from 'uplot';
import type { PlotData, PlotLook } from './plotData.ts';
import { type Latest, plotOptions } from './plotOptions.ts';
import 'uplot/dist/uPlot.min.css';
import styles from './Plot.module.css';

export interface PlotEvents {
  /** After each drawing of the canvas. */
  readonly onDraw: () => void;
  readonly onZoom: (from: number, to: number) => void;
  readonly onResetZoom: () => void;
  /** The cursor moved, under the pointer or because another plot's did; `plot.cursor.left` is negative when it left. */
  readonly onCursor: (plot: uPlot, isOwn: boolean) => void;
}

export interface PlotProps {
  readonly data: PlotData;
  readonly look: PlotLook;
  readonly events: PlotEvents;
  /** The lines that stand out from the others; null for all alike. */
  readonly focus: number | null;
  /** Wraps the making of a plot, so that whoever times it can. */
  readonly timed: (work: () => void) => void;
}

const UNFOCUSED = 0.2;

export function Plot({ data, look, events, focus, timed }: PlotProps) {
  const host = useRef<HTMLDivElement>(null);
  const plot = useRef<{ readonly made: uPlot; readonly key: string } | null>(null);
  const latest = useRef<Latest>({ data, events });
  latest.current.events = events;
  const key = keyOf(data, look);

  useLayoutEffect(() => {
    timed(() => {
      latest.current.data = data;
      const values = dataOf(data);
      if (plot.current?.key === key) {
        const { made } = plot.current;
        made.batch(() => {
          made.setData(values, false);
          made.setScale('x', { min: data.xRange[0], max: data.xRange[1] });
          made.setScale('y', { min: data.yRange[0], max: data.yRange[1] });
        });
        return;
      }
      plot.current?.made.destroy();
      plot.current = { made: new UPlot(plotOptions(look, latest.current), values, host.current!), key };
    });
  }, [data, look, key, timed]);

  const focused = useRef<number | null>(null);
  useLayoutEffect(() => {
    const made = plot.current?.made;
    if (!made || focused.current === focus) return;
    focused.current = focus;
    for (const [i, { id }] of data.lines.entries())
      made.series[i + 1]!.alpha = focus === null || id === focus ? 1 : UNFOCUSED;
    made.redraw(false, false);
  }, [focus, data]);

  useLayoutEffect(
    () => () => {
      plot.current?.made.destroy();
      plot.current = null;
    },
    [],
  );

  return <div ref={host} className={styles.plot} />;
}

/** What a plot is made for: another set of lines, another look or another sort of axis needs another plot. */
function keyOf({ lines, logX, logY }: PlotData, look: PlotLook): string {
  const drawn = lines.map(({ id, colour, look: kind }) => `${id}${colour}${kind}`);
  return JSON.stringify([drawn, look, logX, logY]);
}

const NOTHING = new Float64Array([Number.NaN, Number.NaN]);

/** uPlot wants one x axis for all lines; ours have their own, so it is given the axis' ends and draws our paths. */
function dataOf({ lines, xRange }: PlotData): uPlot.AlignedData {
  return [Float64Array.from(xRange), ...lines.map(() => NOTHING)] as unknown as uPlot.AlignedData;
}
