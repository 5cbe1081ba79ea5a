import type { PageStage } from '../../../src/measure/stages.ts';
import type { Span } from '../../../src/measure/timeline.ts';
import { t } from '../../messages/messages.ts';
import { PAGE_STAGES } from './pageStages.ts';
import styles from './StageKey.module.css';

export interface StageKeyProps {
  readonly spans: readonly Span[];
  readonly kept: PageStage | null;
  /** Null when none is pointed at any more. */
  readonly onPoint: (stage: PageStage | null) => void;
  readonly onKeep: (stage: PageStage | null) => void;
}

/** The stages of a trial by colour and name. Pointing at one, or focus on it, shows its spans alone. */
export function StageKey({ spans, kept, onPoint, onKeep }: StageKeyProps) {
  const present = new Set(spans.map(({ stage }) => stage));
  return (
    <ul className={styles.key} aria-label={t.how.trial.legend}>
      {PAGE_STAGES.filter((stage) => present.has(stage)).map((stage) => (
        <li key={stage}>
          <button
            type="button"
            aria-pressed={stage === kept}
            onPointerEnter={() => onPoint(stage)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(stage)}
            onBlur={() => onPoint(null)}
            onClick={() => onKeep(stage === kept ? null : stage)}
          >
            <i style={{ background: `var(--stage-${stage})` }} />
            {t.dock.stages[stage]}
          </button>
        </li>
      ))}
    </ul>
  );
}
