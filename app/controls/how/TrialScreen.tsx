import type { Timeline } from '../../../src/measure/timeline.ts';
import { t } from '../../messages/messages.ts';
import styles from './TrialPicture.module.css';
import type { TrialGeometry } from './trialGeometry.ts';
import type { Lanes } from './trialLanes.ts';
import { screenWords } from './trialPictureWords.ts';

export interface TrialScreenProps {
  readonly geometry: TrialGeometry;
  readonly timeline: Timeline;
  readonly lanes: Lanes;
}

/** The screen's lane: its end as a dot, held against the end on the page's thread. */
export function TrialScreen({ geometry, timeline, lanes }: TrialScreenProps) {
  const { screen, zero } = geometry;
  const y = lanes.screen + 20.5;
  return (
    <g>
      <text x={0} y={y + 4} className={styles.quiet}>
        {t.how.trial.lanes.screen}
      </text>
      {screen === null ? (
        <text x={zero + 10} y={y + 4} className={styles.quiet}>
          {screenWords(timeline)}
        </text>
      ) : (
        <>
          <path d={`M${screen.main} ${y - 4}v8m0 -4H${screen.at}`} className={styles.against} />
          <circle cx={screen.at} cy={y} r={4} className={styles.end} />
          <text
            x={screen.words.x}
            y={screen.words.side === 'over' ? y - 8 : y + 4}
            textAnchor={screen.words.side === 'over' ? 'middle' : 'end'}
          >
            {screenWords(timeline)}
          </text>
        </>
      )}
    </g>
  );
}
