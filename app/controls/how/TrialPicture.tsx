/** A trial's picture: what went before t0, the page's thread by stages, the screen, and the axis of time. */
import { useMemo } from 'react';
import type { PageStage } from '../../../src/measure/stages.ts';
import { t } from '../../messages/messages.ts';
import type { DrawnTrial } from '../../store/timingsSlice.ts';
import { formatMs } from '../../ui/format.ts';
import { Break } from './Break.tsx';
import { stageBlocks, stagePaths } from './stageBlocks.ts';
import { TrialAxis } from './TrialAxis.tsx';
import { TrialMarks } from './TrialMarks.tsx';
import styles from './TrialPicture.module.css';
import { TrialScreen } from './TrialScreen.tsx';
import { type Bar, type TrialGeometry, trialGeometry } from './trialGeometry.ts';
import { BACKEND, type Lanes, lanesOf, PAGE_HEIGHT } from './trialLanes.ts';
import { backendWords, trialInWords, wordWidths } from './trialPictureWords.ts';
import { useWidth } from './useWidth.ts';

export interface TrialPictureProps {
  readonly trial: DrawnTrial;
  /** The one stage to show; all of them where null. */
  readonly only: PageStage | null;
}

export function TrialPicture({ trial, only }: TrialPictureProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { timeline } = trial;
  const geometry = useMemo(
    () => (width > 0 ? trialGeometry(timeline, width, wordWidths(timeline)) : null),
    [timeline, width],
  );
  const lanes = lanesOf(geometry?.rows ?? 1);
  return (
    <div ref={ref}>
      {geometry && (
        <svg role="img" aria-label={trialInWords(trial)} className={styles.picture} height={lanes.height}>
          <path
            d={geometry.ticks.map(({ x }) => `M${Math.round(x) + 0.5} ${lanes.page}V${lanes.axis}`).join('')}
            className={styles.grid}
          />
          <BackendLane trial={trial} geometry={geometry} />
          <PageLane trial={trial} geometry={geometry} lanes={lanes} only={only} />
          <TrialScreen geometry={geometry} timeline={timeline} lanes={lanes} />
          <TrialMarks geometry={geometry} timeline={timeline} lanes={lanes} />
          <TrialAxis geometry={geometry} timeline={timeline} lanes={lanes} />
        </svg>
      )}
    </div>
  );
}

interface LaneProps {
  readonly trial: DrawnTrial;
  readonly geometry: TrialGeometry;
}

function BackendLane({ trial, geometry: { backend } }: LaneProps) {
  const { top, height } = BACKEND;
  const asked = trial.sample.kind === 'load';
  return (
    <g>
      <text x={0} y={top + 11} className={styles.quiet}>
        {t.how.trial.lanes.backend}
      </text>
      {asked && (
        <rect
          x={backend.from}
          width={backend.to - backend.from}
          y={top}
          height={height}
          style={{ fill: 'var(--stage-backend)' }}
        />
      )}
      <text x={asked ? backend.to + 8 : backend.from} y={top + 11}>
        {backendWords(trial)}
      </text>
    </g>
  );
}

function PageLane({
  trial,
  geometry,
  lanes,
  only,
}: LaneProps & { readonly lanes: Lanes; readonly only: PageStage | null }) {
  const { x, pixelsPerMs, quiet, watch, zero, width } = geometry;
  const { spans, quietFrom, main, watchedTo } = trial.timeline;
  const top = lanes.page;
  const paths = useMemo(
    () => [...stagePaths(stageBlocks(spans, pixelsPerMs), x, [top, PAGE_HEIGHT])],
    [spans, pixelsPerMs, x, top],
  );
  const caption = { y: lanes.screen + 12, textAnchor: 'end' as const, className: styles.quiet };
  return (
    <g>
      <text x={0} y={top + 16} className={styles.quiet}>
        {t.how.trial.lanes.page}
      </text>
      {quiet && <Idle bar={quiet} top={top} />}
      {watch && <Idle bar={watch} top={top} />}
      {paths.map(([stage, d]) => (
        <path
          key={stage}
          d={d}
          className={styles.stage}
          style={{ fill: `var(--stage-${stage})` }}
          data-dim={(only !== null && only !== stage) || undefined}
        />
      ))}
      {quiet && (
        <text x={zero - 6} {...caption}>
          {t.how.trial.quiet(formatMs(-quietFrom))}
        </text>
      )}
      {watch && watchedTo !== null && (
        <text x={width} {...caption}>
          {t.how.trial.watch(formatMs(watchedTo - main))}
        </text>
      )}
    </g>
  );
}

/** A stretch in which the page's thread is left alone. */
function Idle({ bar, top }: { readonly bar: Bar; readonly top: number }) {
  return (
    <g>
      <rect
        x={bar.from}
        width={Math.max(0, bar.to - bar.from)}
        y={top + 0.5}
        height={PAGE_HEIGHT - 1}
        className={styles.idle}
      />
      {bar.cut !== null && <Break x={bar.cut} top={top} height={PAGE_HEIGHT} />}
    </g>
  );
}
