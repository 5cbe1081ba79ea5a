import type { Timeline } from '../../../src/measure/timeline.ts';
import { t } from '../../messages/messages.ts';
import { Break } from './Break.tsx';
import styles from './TrialPicture.module.css';
import type { TrialGeometry } from './trialGeometry.ts';
import { type Lanes, LINE } from './trialLanes.ts';
import { tickWords } from './trialPictureWords.ts';

export interface TrialAxisProps {
  readonly geometry: TrialGeometry;
  readonly timeline: Timeline;
  readonly lanes: Lanes;
}

/** The axis of time with its ticks, broken where the bars over it are; the ends beyond a break are named too. */
export function TrialAxis({ geometry, timeline, lanes }: TrialAxisProps) {
  const { quiet, watch, zero, end, ticks, width } = geometry;
  const y = lanes.axis;
  const ends = [
    { bar: quiet, x: quiet?.from ?? 0, ms: timeline.quietFrom, anchor: 'start' as const },
    { bar: watch, x: width, ms: timeline.watchedTo ?? 0, anchor: 'end' as const },
  ];
  return (
    <g>
      <path
        d={`M${quiet?.from ?? zero} ${y + 0.5}H${Math.max(end, watch?.to ?? end)}`}
        className={styles.axis}
      />
      {ticks.map(({ ms, x }) => (
        <g key={ms}>
          <path d={`M${Math.round(x) + 0.5} ${y}v5`} className={styles.axis} />
          <text x={x} y={y + 18} textAnchor="middle" className={styles.quiet}>
            {tickWords(ms)}
          </text>
        </g>
      ))}
      {ends.map(({ bar, x, ms, anchor }) =>
        bar?.cut ? (
          <g key={anchor}>
            <Break x={bar.cut} top={y - 4} height={9} />
            <text x={x} y={y + 18} textAnchor={anchor} className={styles.quiet}>
              {tickWords(Math.round(ms))}
            </text>
          </g>
        ) : null,
      )}
      <text x={(zero + end) / 2} y={y + 20 + LINE} textAnchor="middle" className={styles.quiet}>
        {t.how.trial.axis}
      </text>
    </g>
  );
}
