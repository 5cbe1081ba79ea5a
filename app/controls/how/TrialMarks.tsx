import type { Timeline } from '../../../src/measure/timeline.ts';
import styles from './TrialPicture.module.css';
import type { TrialGeometry } from './trialGeometry.ts';
import { type Lanes, LINE, PAGE_HEIGHT } from './trialLanes.ts';
import { markLines } from './trialPictureWords.ts';

export interface TrialMarksProps {
  readonly geometry: TrialGeometry;
  readonly timeline: Timeline;
  readonly lanes: Lanes;
}

/** t0, completion and the end of render: a line each, with its label above the page's lane. */
export function TrialMarks({ geometry, timeline, lanes }: TrialMarksProps) {
  const lines = markLines(timeline);
  return (
    <g>
      {geometry.marks.map(({ name, at, from, to, side, row }) => {
        const top = lanes.labelTop(row);
        const foot = name === 't0' ? lanes.axis : lanes.page + PAGE_HEIGHT + 3;
        const x = Math.round(at) + 0.5;
        return (
          <g key={name}>
            <path d={`M${x} ${top}V${foot}`} className={styles.mark} />
            {lines[name].map((line, i) => (
              <text
                key={line}
                x={side === 'left' ? to : from}
                y={top + (2 - lines[name].length + i) * LINE + 10}
                textAnchor={side === 'left' ? 'end' : 'start'}
                className={i === lines[name].length - 1 ? styles.figure : styles.quiet}
              >
                {line}
              </text>
            ))}
          </g>
        );
      })}
    </g>
  );
}
