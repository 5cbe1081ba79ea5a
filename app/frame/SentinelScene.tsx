/**
 * The drift sentinel's scene: a table and some plots of fixed content, drawn by nothing that the page under test
 * uses but React and the browser. Frozen: a change here makes it another scene, with another SENTINEL_VERSION.
 */
import { useLayoutEffect, useRef } from 'react';
import styles from './SentinelScene.module.css';

const ROWS = 60;
const COLUMNS = 20;
const PLOTS = 6;
const LINES = 20;
const POINTS = 1500;
const WIDTH = 300;
const HEIGHT = 120;

export interface SentinelSceneProps {
  /** Called when all of it is drawn. */
  readonly report: () => void;
}

export function SentinelScene({ report }: SentinelSceneProps) {
  const plots = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    for (const [plot, canvas] of [...plots.current!.querySelectorAll('canvas')].entries())
      drawPlot(canvas.getContext('2d')!, plot);
    report();
  }, [report]);
  return (
    <main className={styles.scene}>
      <div ref={plots} className={styles.plots}>
        {numbers(PLOTS).map((plot) => (
          <canvas key={plot} width={WIDTH} height={HEIGHT} />
        ))}
      </div>
      <table>
        <tbody>
          {numbers(ROWS).map((row) => (
            <tr key={row}>
              {numbers(COLUMNS).map((column) => (
                <td key={column}>{((row * 7919 + column * 104_729) % 100_003) / 1000}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

function numbers(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

function drawPlot(context: CanvasRenderingContext2D, plot: number): void {
  for (let line = 0; line < LINES; line++) {
    context.beginPath();
    context.strokeStyle = `hsl(${line * 18} 60% 50%)`;
    for (let point = 0; point < POINTS; point++) {
      const x = (point / POINTS) * WIDTH;
      const y =
        HEIGHT * (0.5 + 0.45 * Math.sin(point * 0.02 + line + plot) * Math.cos(point * 0.37 * (line + 1)));
      if (point === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.stroke();
  }
}
