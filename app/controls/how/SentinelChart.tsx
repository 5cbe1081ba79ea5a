import type { Ms } from '../../../src/base/units.ts';
import type { Sentinel } from '../../../src/measure/sentinel.ts';
import { t } from '../../messages/messages.ts';
import { formatMs } from '../../ui/format.ts';
import { formatAxis } from '../../ui/formatAxis.ts';
import styles from './SentinelChart.module.css';
import { MARGIN, sentinelGeometry } from './sentinelGeometry.ts';
import { useWidth } from './useWidth.ts';

export interface SentinelChartProps {
  readonly readings: readonly Sentinel[];
  readonly median: Ms;
  /** How far from the median a reading may lie, as a share of it. */
  readonly share: number;
  /** The whole of it in words. */
  readonly label: string;
}

const HEIGHT = 152;

/** The sentinel's readings over time, with their median and the band in which they count as steady. */
export function SentinelChart({ readings, median, share, label }: SentinelChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const geometry =
    width > 0 ? sentinelGeometry(readings, { median, share }, { width, height: HEIGHT }) : null;
  const right = width - MARGIN.right;
  const base = HEIGHT - MARGIN.bottom;
  return (
    <div ref={ref} className={styles.chart}>
      {geometry && (
        <svg role="img" aria-label={label} height={HEIGHT}>
          <rect
            x={MARGIN.left}
            width={right - MARGIN.left}
            y={geometry.band.top}
            height={geometry.band.bottom - geometry.band.top}
            className={styles.band}
          />
          {geometry.yTicks.map(({ ms, y }) => (
            <g key={ms}>
              <path d={`M${MARGIN.left} ${Math.round(y) + 0.5}H${right}`} className={styles.grid} />
              <text x={MARGIN.left - 8} y={y + 4} textAnchor="end">
                {formatAxis(ms)}
              </text>
            </g>
          ))}
          <path d={`M${MARGIN.left} ${geometry.median}H${right}`} className={styles.median} />
          <text x={right + 8} y={geometry.median + 4} className={styles.name}>
            {t.how.sentinel.median(formatMs(median))}
          </text>
          <text x={right + 8} y={geometry.band.top + 4}>
            {t.how.sentinel.band}
          </text>
          <path d={`M${MARGIN.left} ${base + 0.5}H${right}`} className={styles.axis} />
          {geometry.xTicks.map(({ minutes, x }) => (
            <g key={minutes}>
              <path d={`M${Math.round(x) + 0.5} ${base}v5`} className={styles.axis} />
              <text x={x} y={base + 18} textAnchor="middle">
                {formatAxis(minutes)}
              </text>
            </g>
          ))}
          <text x={(MARGIN.left + right) / 2} y={HEIGHT - 4} textAnchor="middle">
            {t.how.sentinel.x}
          </text>
          <text transform={`translate(10 ${(MARGIN.top + base) / 2}) rotate(-90)`} textAnchor="middle">
            {t.how.sentinel.y}
          </text>
          {geometry.dots.map(({ x, y, off }) => (
            <Dot key={`${x},${y}`} x={x} y={y} off={off} />
          ))}
        </svg>
      )}
    </div>
  );
}

/** A reading; one that is off is a hollow diamond, so that it differs by more than its colour. */
function Dot({ x, y, off }: { readonly x: number; readonly y: number; readonly off: boolean }) {
  return off ? (
    <path d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} className={styles.off} />
  ) : (
    <circle cx={x} cy={y} r={3.5} className={styles.dot} />
  );
}
